package org.euthymia.desktop.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.euthymia.problem.Problem;
import org.euthymia.search.Hit;
import org.euthymia.search.Kind;
import org.euthymia.search.SearchResult;

/// What stands below the search field.
public sealed interface SearchState {
    /// Search is not ready yet, or not at all; what was typed is searched as soon as it is.
    record Waiting() implements SearchState {}

    /// @param result with at least one hit
    /// @param counts hits by kind, in the order in which kinds are shown; only kinds that occur
    record Found(SearchResult result, Map<Kind, Integer> counts) implements SearchState {
        public Found {
            counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }

        /// True if the best hit has every word of the query.
        public boolean complete() {
            var why = result.hits().getFirst().why();
            return why.words() >= why.of();
        }
    }

    /// Nothing matches.
    ///
    /// @param nearest cards that single words of the query find; may be empty
    /// @param words the words that find something alone
    record Nothing(String query, List<Hit> nearest, List<String> words) implements SearchState {
        public Nothing {
            nearest = List.copyOf(nearest);
            words = List.copyOf(words);
        }
    }

    record Failed(Problem problem) implements SearchState {}
}
