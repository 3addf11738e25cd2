package org.euthymia.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.euthymia.medicines.Circumstance;
import org.euthymia.medicines.DrugClass;
import org.euthymia.medicines.Fact;
import org.euthymia.medicines.Interaction;
import org.euthymia.medicines.InteractionNotes;
import org.euthymia.medicines.InteractionSeverity;
import org.euthymia.medicines.OtherDrug;

/// Reads `drugs/interactions.yaml`. A row with an error is left out; the others stand. For one file.
final class InteractionsReader {
    private static final String ANY_OPIOID = "any opioid";
    private static final Set<String> META =
            Set.of("compiled", "review-due", "precedence", "grades", "rescue", "any-opioid", "serotonin-signs");
    private static final Set<String> ROW = Set.of(
            "id",
            "opioids",
            "others",
            "severity",
            "mechanism",
            "effect",
            "action",
            "certainty",
            "sources",
            "note",
            "replaces",
            "replaces-when");

    private final DrugFields drugs;
    private final Findings findings;
    private final Set<String> opioids;
    private final Map<String, Spot> at = new LinkedHashMap<>();
    private final List<OtherDrug> others = new ArrayList<>();
    private final List<DrugClass> classes = new ArrayList<>();
    private final Map<String, String> classIds = new HashMap<>();
    private final List<Interaction> rows = new ArrayList<>();

    /// @param at where each other drug stands
    /// @param anyOpioid ids that `any opioid` means
    record Read(
            List<OtherDrug> others,
            List<DrugClass> classes,
            List<Interaction> rows,
            Set<String> anyOpioid,
            InteractionNotes notes,
            Map<String, Spot> at) {}

    /// @param opioids ids of the opioid table
    InteractionsReader(DrugFields drugs, Set<String> opioids) {
        this.drugs = drugs;
        this.findings = drugs.findings();
        this.opioids = opioids;
    }

    Read read(Fields file) {
        file.reportUnknown(Set.of("meta", "severities", "classes", "others", "interactions"));
        Stream.of("meta", "others", "interactions")
                .filter(f -> !file.has(f))
                .forEach(f -> findings.error(file.at(), "library.drugs.field", f));
        file.mappings("others").forEach(this::other);
        file.mappings("classes").forEach(this::drugClass);
        var meta = file.mapping("meta");
        var any = meta.map(m -> members(m, "any-opioid", opioids)).orElse(List.of());
        if (!any.isEmpty()) {
            classes.add(new DrugClass(
                    Interaction.ANY_OPIOID,
                    "opioids",
                    List.of("opioid", "any opioid", "opiate", "opiates"),
                    "",
                    List.of(),
                    any));
        }
        file.mappings("interactions").forEach(r -> interaction(r, rows));
        replacedRows(file);
        return new Read(others, classes, rows, Set.copyOf(any), notes(meta, file), at);
    }

    private InteractionNotes notes(Optional<Fields> meta, Fields file) {
        var general = new ArrayList<String>();
        var signs = new ArrayList<Fact>();
        meta.ifPresent(m -> {
            m.reportUnknown(META);
            drugs.dates(m);
            Stream.of("precedence", "grades", "rescue").forEach(f -> m.text(f).ifPresent(general::add));
            m.mapping("serotonin-signs").flatMap(drugs::fact).ifPresent(signs::add);
        });
        var meanings = new HashMap<InteractionSeverity, String>();
        for (var row : file.mappings("severities")) {
            row.reportUnknown(Set.of("id", "meaning"));
            var severity = severity(row, "id");
            var meaning = drugs.required(row, "meaning");
            if (severity.isPresent() && meaning.isPresent()) {
                meanings.put(severity.get(), meaning.get());
            }
        }
        return new InteractionNotes(general, signs, meanings);
    }

    private void other(Fields row) {
        row.reportUnknown(Set.of("id", "generic", "brands", "lay"));
        var id = drugs.id(row);
        var generic = drugs.required(row, "generic");
        if (id.isEmpty() || generic.isEmpty()) {
            return;
        }
        if (opioids.contains(id.get()) || at.putIfAbsent(id.get(), row.at("id")) != null) {
            findings.error(row.at("id"), "library.drugs.twice", id.get());
            return;
        }
        var names = Stream.concat(row.list("brands").stream(), row.list("lay").stream())
                .toList();
        others.add(new OtherDrug(id.get(), generic.get(), names));
    }

    private void drugClass(Fields row) {
        row.reportUnknown(Set.of("name", "aliases", "from", "sources", "members"));
        var name = drugs.required(row, "name");
        var sources = drugs.sourcesOf(row, "sources");
        var members = new ArrayList<String>();
        for (var member : row.mappings("members")) {
            member.reportUnknown(Set.of("id", "brands"));
            drugs.id(member).ifPresent(id -> {
                if (at.containsKey(id) || opioids.contains(id)) {
                    members.add(id);
                } else {
                    findings.error(member.at("id"), "library.drugs.member", id);
                }
            });
        }
        if (name.isEmpty()) {
            return;
        }
        var id = name.get().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        if (members.isEmpty()) {
            findings.error(row.at(), "library.drugs.field", "members");
        } else if (at.containsKey(id) || opioids.contains(id) || classIds.putIfAbsent(name.get(), id) != null) {
            findings.error(row.at("name"), "library.drugs.twice", name.get());
        } else {
            classes.add(new DrugClass(
                    id, name.get(), row.list("aliases"), row.text("from").orElse(""), sources, members));
        }
    }

    private void interaction(Fields row, List<Interaction> to) {
        row.reportUnknown(ROW);
        var id = drugs.id(row);
        var severity = severity(row, "severity");
        var texts = Stream.of("mechanism", "effect", "action", "certainty")
                .map(f -> drugs.required(row, f).orElse(""))
                .toList();
        if (!texts.get(3).isEmpty() && Certainty.ofWord(texts.get(3)).isEmpty()) {
            findings.error(row.at("certainty"), "library.certainty.unknown", texts.get(3));
            return;
        }
        var sources = drugs.sourcesOf(row, "sources");
        var left = members(row, "opioids", opioids);
        var right = members(row, "others", known());
        if (id.isEmpty() || severity.isEmpty() || texts.contains("") || left.isEmpty() || right.isEmpty()) {
            return;
        }
        if (to.stream().anyMatch(r -> r.id().equals(id.get()))) {
            findings.error(row.at("id"), "library.drugs.twice", id.get());
            return;
        }
        to.add(new Interaction(
                id.get(),
                left,
                right,
                severity.get(),
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                sources,
                row.text("note"),
                replacement(row)));
    }

    private Set<String> known() {
        var all = new HashSet<>(opioids);
        all.addAll(at.keySet());
        return all;
    }

    private Optional<InteractionSeverity> severity(Fields row, String field) {
        var word = drugs.required(row, field);
        var severity = word.flatMap(InteractionSeverity::ofWord);
        if (word.isPresent() && severity.isEmpty()) {
            findings.error(row.at(field), "library.drugs.severity", word.get());
        }
        return severity;
    }

    /// The ids that a list of ids and class names means. One unknown name leaves the others standing.
    private List<String> members(Fields row, String field, Set<String> known) {
        var ids = new ArrayList<String>();
        for (var word : row.words(field)) {
            if (word.text().equals(ANY_OPIOID)) {
                ids.add(Interaction.ANY_OPIOID);
            } else if (known.contains(word.text())) {
                ids.add(word.text());
            } else if (classIds.containsKey(word.text())) {
                ids.add(classIds.get(word.text()));
            } else {
                findings.error(word.at(), "library.drugs.member", word.text());
            }
        }
        if (ids.isEmpty() && row.words(field).isEmpty()) {
            findings.error(row.at(), "library.drugs.field", field);
        }
        return ids;
    }

    private Optional<Interaction.Replacement> replacement(Fields row) {
        var when = row.text("replaces-when");
        var circumstance = when.flatMap(Circumstance::ofWord);
        if (when.isPresent() && circumstance.isEmpty()) {
            // Without the condition the row would take another away from everybody.
            findings.error(row.at("replaces-when"), "library.drugs.circumstance", when.get());
            return Optional.empty();
        }
        return row.text("replaces").map(id -> new Interaction.Replacement(id, circumstance));
    }

    private void replacedRows(Fields file) {
        for (var row : file.mappings("interactions")) {
            row.text("replaces")
                    .filter(id -> rows.stream().noneMatch(r -> r.id().equals(id)))
                    .ifPresent(id -> findings.error(row.at("replaces"), "library.drugs.replaces", id));
        }
    }
}
