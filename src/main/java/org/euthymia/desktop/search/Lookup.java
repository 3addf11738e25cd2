package org.euthymia.desktop.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.euthymia.search.Hit;
import org.euthymia.search.Kind;
import org.euthymia.search.SearchIndex;

/// One search with everything that is shown of it, made in the background in one go.
final class Lookup {
    /// More than anybody scrolls through; the counts in the kind chips are of these.
    static final int LIMIT = 100;

    private static final int NEAREST = 3;
    private static final int SINGLE_WORDS = 6;
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 40;

    private Lookup() {}

    static SearchState search(SearchIndex index, String query) {
        var result = index.search(query, LIMIT);
        return result.hits().isEmpty() ? nothing(index, query) : new SearchState.Found(result, counts(result.hits()));
    }

    private static Map<Kind, Integer> counts(List<Hit> hits) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        hits.forEach(hit -> counts.merge(hit.kind(), 1, Integer::sum));
        return counts;
    }

    private static SearchState nothing(SearchIndex index, String query) {
        var nearest = new LinkedHashMap<String, Hit>();
        var finding = new ArrayList<String>();
        for (var word : words(query)) {
            var hits = index.search(word, NEAREST).hits();
            if (!hits.isEmpty()) {
                finding.add(word);
                hits.forEach(hit -> nearest.putIfAbsent(hit.id(), hit));
            }
        }
        return new SearchState.Nothing(
                query, nearest.values().stream().limit(NEAREST).toList(), finding);
    }

    /// The first few different words of a query that has several; a single word was searched already.
    private static List<String> words(String query) {
        var words = Arrays.stream(query.strip().split("[^\\p{L}\\p{N}-]+", SINGLE_WORDS * 4))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD)
                .distinct()
                .limit(SINGLE_WORDS)
                .toList();
        return words.size() < 2 ? List.of() : words;
    }
}
