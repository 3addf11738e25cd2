package org.euthymia.search;

import java.util.Optional;

/// One result.
///
/// @param rank 1-based
/// @param id unique over all kinds; for [Kind#TOPIC] the card's id, for [Kind#SOURCE] `source:<id>`
/// @param title with the matches marked
/// @param section heading of the best matching section, if the match is not in title or answer
/// @param why where it matched
/// @param score larger is better; only comparable within one result
public record Hit(
        int rank,
        Kind kind,
        String id,
        Snippet title,
        Optional<String> section,
        Snippet snippet,
        Why why,
        double score) {
    /// Why a hit matched, as data: put into words by the reader's language.
    ///
    /// @param places the fields that matched, best first
    /// @param words how many of the query's words matched
    /// @param of how many words the query has; those that only carry the sentence (`the`, `can`) do not count
    public record Why(java.util.List<Field> places, int words, int of) {
        public Why {
            places = java.util.List.copyOf(places);
        }
    }

    /// The indexed fields, in the order of their weight.
    public enum Field {
        TITLE,
        KEYWORDS,
        ANSWER,
        HEADING,
        BODY
    }
}
