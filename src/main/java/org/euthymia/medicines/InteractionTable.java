package org.euthymia.medicines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what is known of drugs taken together. Immutable; any thread.
///
/// @param rows in file order
/// @param classes class id to the ids of its members
/// @param agonistIds the opioids that `any-opioid` means; antagonists are not among them
public record InteractionTable(List<Interaction> rows, Map<String, List<String>> classes, Set<String> agonistIds) {
    public static final InteractionTable EMPTY = new InteractionTable(List.of(), Map.of(), Set.of());

    public InteractionTable {
        rows = List.copyOf(rows);
        classes = Map.copyOf(classes);
        agonistIds = Set.copyOf(agonistIds);
    }

    /// A row that fits a pair.
    ///
    /// @param only where a class was asked for and the row names some of its drugs: those; otherwise empty
    public record Fit(Interaction row, List<String> only) {
        public Fit {
            only = List.copyOf(only);
        }
    }

    /// Two drugs or classes and every row that fits them, most serious first.
    ///
    /// @param fits never empty
    public record Pair(String a, String b, List<Fit> fits) {
        public Pair {
            fits = List.copyOf(fits);
        }

        public List<Interaction> rows() {
            return fits.stream().map(Fit::row).toList();
        }

        public InteractionSeverity severity() {
            return fits.getFirst().row().severity();
        }
    }

    /// @param pairs most serious first
    /// @param nothingFound pairs looked for without an entry; that does not mean safe
    public record Found(List<Pair> pairs, List<List<String>> nothingFound) {
        public Found {
            pairs = List.copyOf(pairs);
            nothingFound = List.copyOf(nothingFound);
        }
    }

    /// @param drugs ids of drugs or classes, in the order typed; each once
    public Found among(List<String> drugs) {
        return among(drugs, Set.of());
    }

    /// @param drugs ids of drugs or classes, in the order typed; each once
    /// @param told what the user has said; nothing is taken for granted
    public Found among(List<String> drugs, Set<Circumstance> told) {
        var distinct = List.copyOf(new LinkedHashSet<>(drugs));
        var pairs = new ArrayList<Pair>();
        var nothing = new ArrayList<List<String>>();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                var a = distinct.get(i);
                var b = distinct.get(j);
                var pair = pair(a, b, told);
                pair.ifPresent(pairs::add);
                if (pair.isEmpty() && !atoms(a).contains(b) && !atoms(b).contains(a)) {
                    nothing.add(List.of(a, b));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::severity));
        return new Found(pairs, nothing);
    }

    /// True if saying `circumstance` would take a row away from what is found.
    public boolean matters(Circumstance circumstance, List<String> drugs) {
        return !among(drugs, Set.of()).equals(among(drugs, Set.of(circumstance)));
    }

    private Optional<Pair> pair(String a, String b, Set<Circumstance> told) {
        var fitting = rows.stream().flatMap(r -> fit(r, a, b).stream()).toList();
        var replaced = fitting.stream()
                // A row about some drugs of a class cannot stand for one about all of them.
                .filter(f -> f.only().isEmpty())
                .flatMap(f -> f.row().replaces().stream())
                .filter(r -> r.when().map(told::contains).orElse(true))
                .map(Interaction.Replacement::row)
                .toList();
        var kept = fitting.stream()
                .filter(f -> !replaced.contains(f.row().id()))
                .sorted(Comparator.comparing(f -> f.row().severity()))
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Pair(a, b, kept));
    }

    private Optional<Fit> fit(Interaction row, String a, String b) {
        return fit(row.opioids(), a, row.others(), b, row).or(() -> fit(row.opioids(), b, row.others(), a, row));
    }

    private Optional<Fit> fit(List<String> left, String a, List<String> right, String b, Interaction row) {
        var ofA = atoms(a).stream().filter(x -> names(left, x)).toList();
        var ofB = atoms(b).stream().filter(x -> names(right, x)).toList();
        if (ofA.isEmpty() || ofB.isEmpty() || ofA.equals(ofB)) {
            return Optional.empty();
        }
        var only = new LinkedHashSet<String>();
        if (ofA.size() < atoms(a).size()) {
            only.addAll(ofA);
        }
        if (ofB.size() < atoms(b).size()) {
            only.addAll(ofB);
        }
        return Optional.of(new Fit(row, List.copyOf(only)));
    }

    /// The drugs that an id means.
    private List<String> atoms(String id) {
        if (id.equals(Interaction.ANY_OPIOID)) {
            return agonistIds.stream().sorted().toList();
        }
        return classes.getOrDefault(id, List.of(id));
    }

    private boolean names(List<String> side, String drug) {
        return side.stream()
                .anyMatch(id -> id.equals(drug)
                        || (id.equals(Interaction.ANY_OPIOID) && agonistIds.contains(drug))
                        || classes.getOrDefault(id, List.of()).contains(drug));
    }
}
