package org.euthymia.library;

import java.util.Locale;
import java.util.regex.Pattern;

/// How many years of US schooling an English text asks for: Flesch-Kincaid (Kincaid and others, 1975),
/// `0.39 words/sentences + 11.8 syllables/words - 15.59`. Syllables are counted by a rule of thumb, so a grade is good
/// to about one year.
/// Pure.
final class ReadingGrade {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?:[”\"')]*)(?:\\s|$)");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]es|ed|[^laeiouy]e)$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");
    private static final int SHORT_WORD = 3;

    private ReadingGrade() {}

    /// @return the grade, or 0 for a text without words
    static double of(String text) {
        var words = text.strip().split("\\s+", -1);
        if (words.length == 1 && words[0].isEmpty()) {
            return 0;
        }
        long sentences =
                Math.max(1, SENTENCE_END.matcher(text.strip()).results().count());
        long syllables = 0;
        for (var word : words) {
            syllables += syllables(word);
        }
        return 0.39 * words.length / sentences + 11.8 * syllables / words.length - 15.59;
    }

    private static long syllables(String word) {
        var letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.length() <= SHORT_WORD) {
            return 1;
        }
        var sounded = SILENT.matcher(letters).replaceFirst("").replaceFirst("^y", "");
        return Math.max(1, VOWELS.matcher(sounded).results().count());
    }
}
