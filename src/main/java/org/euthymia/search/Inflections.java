package org.euthymia.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The near relatives of an English word: `antidepressants` and `antidepressant`, `depressed` and `depression`. It
/// only proposes; a caller keeps those that the library holds, so a wrong proposal costs nothing.
final class Inflections {
    private static final int SHORTEST_STEM = 4;
    /// No ending here tells one medicine from another: `-ine`, `-ol`, `-one` and their like stay out.
    private static final List<String> ENDINGS = List.of(
            "s", "es", "e", "ed", "ing", "ings", "ion", "ions", "ive", "ives", "al", "ally", "y", "ies", "ic", "iness");

    private Inflections() {}

    /// @param word one plain word
    /// @return its relatives, without itself, nearest first
    static List<String> of(String word) {
        var stems = new LinkedHashSet<String>();
        stems.add(word);
        for (var ending : ENDINGS) {
            if (word.endsWith(ending)) {
                stems.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return family(stems, word);
    }

    /// @param start a word that may not be typed to its end, `withdrawi`
    /// @param known true if words of the library begin like this: then only the nearest relatives are proposed
    /// @return relatives of the words it may be on the way to, `withdraw`, `withdrawal`
    static List<String> ofUnfinished(String start, boolean known) {
        var stems = new LinkedHashSet<String>();
        int shortest = known ? SHORTEST_STEM + 1 : SHORTEST_STEM;
        for (var ending : ENDINGS) {
            int most = Math.min(Math.min(ending.length() - 1, known ? 2 : start.length()), start.length() - shortest);
            for (int typed = most; typed > 0; typed--) {
                if (start.endsWith(ending.substring(0, typed))) {
                    stems.add(start.substring(0, start.length() - typed));
                }
            }
        }
        return family(stems, start);
    }

    private static List<String> family(Set<String> stems, String word) {
        var words = new LinkedHashSet<String>();
        for (var stem : stems) {
            if (stem.length() >= SHORTEST_STEM && isAlphabetic(stem)) {
                words.add(stem);
                ENDINGS.forEach(ending -> words.add(stem + ending));
            }
        }
        words.remove(word);
        return new ArrayList<>(words);
    }

    private static boolean isAlphabetic(String stem) {
        return stem.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
