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
/// @param opioidIds all opioids; antagonists are opioids here only if a row names them
/// @param agonistIds the opioids that `any-opioid` means
public record InteractionTable(
        List<Interaction> rows, Map<String, List<String>> classes, Set<String> opioidIds, Set<String> agonistIds) {
    public InteractionTable {
        rows = List.copyOf(rows);
        classes = Map.copyOf(classes);
        opioidIds = Set.copyOf(opioidIds);
        agonistIds = Set.copyOf(agonistIds);
    }

    /// Two drugs and every row that fits them, most serious first.
    ///
    /// @param rows never empty
    public record Pair(String a, String b, List<Interaction> rows) {
        public Pair {
            rows = List.copyOf(rows);
        }

        public InteractionSeverity severity() {
            return rows.getFirst().severity();
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
        var distinct = List.copyOf(new LinkedHashSet<>(drugs));
        var pairs = new ArrayList<Pair>();
        var nothing = new ArrayList<List<String>>();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                pair(distinct.get(i), distinct.get(j))
                        .ifPresentOrElse(pairs::add, adder(nothing, distinct.get(i), distinct.get(j)));
            }
        }
        pairs.sort(Comparator.comparing(Pair::severity));
        return new Found(pairs, nothing);
    }

    private static Runnable adder(List<List<String>> nothing, String a, String b) {
        return () -> nothing.add(List.of(a, b));
    }

    private Optional<Pair> pair(String a, String b) {
        var fitting = rows.stream()
                .filter(r -> (isOpioidOf(r, a) && isOtherOf(r, b)) || (isOpioidOf(r, b) && isOtherOf(r, a)))
                .toList();
        var replaced = fitting.stream().flatMap(r -> r.replaces().stream()).toList();
        var kept = fitting.stream()
                .filter(r -> !replaced.contains(r.id()))
                .sorted(Comparator.comparing(Interaction::severity))
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Pair(a, b, kept));
    }

    private boolean isOpioidOf(Interaction row, String id) {
        return row.opioids().contains(id)
                || (row.opioids().contains(Interaction.ANY_OPIOID) && agonistIds.contains(id))
                || row.opioids().stream().anyMatch(c -> isMember(c, id));
    }

    private boolean isOtherOf(Interaction row, String id) {
        return row.others().contains(id)
                || row.others().stream().anyMatch(c -> isMember(c, id))
                || (row.others().contains(Interaction.ANY_OPIOID) && agonistIds.contains(id));
    }

    private boolean isMember(String classId, String id) {
        return classes.getOrDefault(classId, List.of()).contains(id);
    }
}
