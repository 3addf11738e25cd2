package org.euthymia.checklist;

import java.util.List;

/// Words to be said in the reader's language: a key of the bundle `checklist` and what fills its places.
///
/// @param args texts, whole numbers, [PartialDate]s, [Label]s, [Said] values or phrases
public record Phrase(String key, List<Object> args) {
    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }

    /// The short name of a question.
    public record Label(String linkId) {}

    /// The words of an answer's values, e.g. of `as-prescribed`.
    public record Said(List<String> values) {
        public Said {
            values = List.copyOf(values);
        }
    }

    static Phrase answer(String linkId, Object value) {
        return of("because.answer", new Label(linkId), value);
    }
}
