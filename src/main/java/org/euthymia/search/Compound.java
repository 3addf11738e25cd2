package org.euthymia.search;

import java.util.List;
import java.util.stream.Collectors;

/// A written word with its parts: `5-HT` is `5` and `ht`, `PHQ9` is `phq` and `9`. Most words have one part.
///
/// @param parts in the order written, at least one
record Compound(List<Part> parts) {
    Compound {
        parts = List.copyOf(parts);
    }

    /// @param form plain form (see [Folding])
    /// @param start place in the text, inclusive
    /// @param end place in the text, exclusive
    record Part(String form, int start, int end) {}

    List<String> forms() {
        return parts.stream().map(Part::form).toList();
    }

    String joined() {
        return parts.stream().map(Part::form).collect(Collectors.joining());
    }

    /// True if people may also write it as one word. `1.51` is not `151`.
    boolean joins() {
        return parts.size() > 1 && joined().codePoints().anyMatch(Character::isLetter);
    }

    int start() {
        return parts.getFirst().start();
    }

    int end() {
        return parts.getLast().end();
    }
}
