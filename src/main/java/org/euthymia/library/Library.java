package org.euthymia.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.euthymia.problem.Problem;

/// Everything that was read: cards, sources, and every problem found on the way. Immutable; any thread.
///
/// @param cards by id, in the order of their files
/// @param sources by id
/// @param contentHash SHA-256 (hex) over the content of all files read, in path order: the key of a search index
/// @param problems every problem, errors first, then by file and line; a card with an error is left out of `cards`
public record Library(
        Map<String, Card> cards, Map<String, Source> sources, String contentHash, List<Problem> problems) {
    public Library {
        cards = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(cards));
        sources = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sources));
        problems = List.copyOf(problems);
    }

    public Optional<Card> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
