package org.euthymia.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a [Query] in the language of SQLite's FTS5. Every word is quoted: nothing that a user types is syntax.
final class Fts5Query {
    private Fts5Query() {}

    static String write(Query query) {
        return switch (query) {
            case Query.All all -> join(all.parts(), " AND ");
            case Query.Any any -> join(any.parts(), " OR ");
            case Query.In in -> "{" + columns(in.fields()) + "} : (" + write(in.query()) + ")";
            case Form form -> quote(form);
        };
    }

    private static String join(List<Query> parts, String operator) {
        return String.join(
                operator, parts.stream().map(part -> "(" + write(part) + ")").toList());
    }

    private static String columns(List<Hit.Field> fields) {
        return fields.stream().map(Fts5Query::column).collect(Collectors.joining(" "));
    }

    /// The column of the index that holds a field.
    static String column(Hit.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static String quote(Form form) {
        var quoted = "\"" + String.join(" ", form.words()).replace("\"", "\"\"") + "\"";
        return form.open() ? quoted + " *" : quoted;
    }
}
