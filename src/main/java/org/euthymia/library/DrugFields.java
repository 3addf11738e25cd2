package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.euthymia.medicines.Fact;

/// What both drug tables have in common: required fields, ids, sourced sentences. For one file.
///
/// @param sources ids of the known sources; empty if they could not be read
record DrugFields(Findings findings, Optional<Set<String>> sources) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    static final Set<String> FACT = Set.of("text", "sources");

    Optional<String> required(Fields row, String field) {
        var text = row.text(field);
        if (text.isEmpty() && !row.isCollection(field)) {
            findings.error(row.at(), "library.drugs.field", field);
        }
        return text;
    }

    /// A row's id; its first letter may be a capital only where the table's ids are (`I-01`).
    Optional<String> id(Fields row) {
        var id = required(row, "id");
        if (id.isPresent() && !ID.matcher(id.get()).matches()) {
            findings.error(row.at("id"), "library.id.pattern", id.get());
            return Optional.empty();
        }
        return id;
    }

    /// The sources of a row; one that is not known is named and kept, so that the reader sees that it is missing.
    List<String> sourcesOf(Fields row, String field) {
        var ids = row.words(field);
        if (ids.isEmpty() && !row.isCollection(field)) {
            findings.graded(row.at(), "library.drugs.unsourced", field);
        }
        ids.stream()
                .filter(id -> sources.isPresent() && !sources.get().contains(id.text()))
                .forEach(id -> findings.graded(id.at(), "library.drugs.source", id.text()));
        return ids.stream().map(Located::text).toList();
    }

    Optional<Fact> fact(Fields row) {
        row.reportUnknown(FACT);
        return required(row, "text").map(text -> new Fact(text, sourcesOf(row, "sources")));
    }

    List<Fact> facts(Fields row, String field) {
        var all = new ArrayList<Fact>();
        row.mappings(field).forEach(f -> fact(f).ifPresent(all::add));
        return all;
    }

    void dates(Fields meta) {
        var compiled = meta.date("compiled");
        var due = meta.date("review-due");
        if (compiled.isPresent() && due.isPresent() && due.get().isBefore(compiled.get())) {
            findings.graded(
                    meta.at("review-due"),
                    "library.date.order",
                    due.get().toString(),
                    compiled.get().toString());
        }
    }
}
