package org.euthymia.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one CSL-JSON object. A value of the wrong type is reported and reads as absent. For one object.
final class SourceObject {
    private static final Set<String> WORDS = Set.of(
            "id",
            "type",
            "title",
            "container-title",
            "publisher",
            "volume",
            "issue",
            "page",
            "DOI",
            "PMID",
            "PMCID",
            "URL",
            "note");

    private final JsonParser in;
    private final Findings findings;
    private final Map<String, String> words = new HashMap<>();
    private final List<Source.Author> authors = new ArrayList<>();
    private final Set<String> unverified = new HashSet<>();
    private Optional<Integer> year = Optional.empty();

    SourceObject(JsonParser in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    /// Reads from the object's `{` to its `}`. The id is empty if there is none.
    Source read() {
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            field(name);
        }
        return new Source(
                words.getOrDefault("id", ""),
                words.getOrDefault("type", ""),
                words.getOrDefault("title", ""),
                authors,
                year,
                word("container-title").or(() -> word("publisher")),
                word("volume"),
                word("issue"),
                word("page"),
                word("DOI"),
                word("PMID"),
                word("PMCID"),
                word("URL"),
                word("note"),
                unverified);
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    private void field(String name) {
        if (WORDS.contains(name)) {
            scalar(name).ifPresent(v -> words.put(name, v));
        } else {
            switch (name) {
                case "author" -> authors();
                case "issued" -> issued();
                case "unverified" -> unverified();
                default -> in.skipChildren();
            }
        }
    }

    private Optional<String> scalar(String name) {
        var token = in.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            wrong(name);
            return Optional.empty();
        }
        return Optional.of(in.getString().strip()).filter(v -> !v.isEmpty());
    }

    private void wrong(String name) {
        findings.warning(SourcesReader.at(in), "library.source.field", name);
        in.skipChildren();
    }

    private void authors() {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            wrong("author");
            return;
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() == JsonToken.START_OBJECT) {
                author();
            } else {
                wrong("author");
            }
        }
    }

    private void author() {
        var parts = new HashMap<String, String>();
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            var key = name;
            if (key.equals("family") || key.equals("given") || key.equals("literal")) {
                scalar("author").ifPresent(v -> parts.put(key, v));
            } else {
                in.skipChildren();
            }
        }
        if (!parts.isEmpty()) {
            authors.add(new Source.Author(
                    parts.getOrDefault("family", ""),
                    parts.getOrDefault("given", ""),
                    parts.getOrDefault("literal", "")));
        }
    }

    /// `{"date-parts": [[2014, 5]]}`: the first number is the year.
    private void issued() {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            wrong("issued");
            return;
        }
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.START_ARRAY && name.equals("date-parts")) {
                dateParts();
            } else {
                in.skipChildren();
            }
        }
    }

    private void dateParts() {
        var depth = 1;
        var seen = false;
        while (depth > 0) {
            var token = in.nextToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (!seen && token.isScalarValue()) {
                seen = true;
                year = year(in.getString());
                if (year.isEmpty()) {
                    findings.warning(SourcesReader.at(in), "library.source.field", "issued");
                }
            }
        }
    }

    private static Optional<Integer> year(String text) {
        return text.matches("[12]\\d{3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /// Names of fields, sometimes with words around them: `issued (2007)`, `end of title`.
    private void unverified() {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            wrong("unverified");
            return;
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
            scalar("unverified").ifPresent(v -> {
                var name = v.replaceFirst("\\s*\\(.*", "");
                unverified.add(name.substring(name.lastIndexOf(' ') + 1));
            });
        }
    }
}
