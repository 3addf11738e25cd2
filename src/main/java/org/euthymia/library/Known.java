package org.euthymia.library;

import java.util.Optional;
import java.util.Set;

/// What a card may point to.
///
/// @param sources ids of sources; empty if they could not be read, so that no citation can be called missing
/// @param cards ids of the cards that will be shown
/// @param figures ids of figures that have a file; empty if that was not looked at
/// @param leftOut ids of cards that have a file but are left out; their own problems are named already
record Known(Optional<Set<String>> sources, Set<String> cards, Optional<Set<String>> figures, Set<String> leftOut) {
    Known {
        sources = sources.map(Set::copyOf);
        cards = Set.copyOf(cards);
        figures = figures.map(Set::copyOf);
        leftOut = Set.copyOf(leftOut);
    }

    Known(Optional<Set<String>> sources, Set<String> cards, Set<String> leftOut) {
        this(sources, cards, Optional.empty(), leftOut);
    }

    boolean isMissingSource(String id) {
        return sources.isPresent() && !sources.get().contains(id);
    }
}
