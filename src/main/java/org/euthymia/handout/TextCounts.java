package org.euthymia.handout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What reading formulas count. Each line holds at least one sentence. Syllables are counted by a rule of thumb: in
/// English good to about one grade, in Spanish close to exact. Pure.
///
/// @param longWords of three or more syllables
record TextCounts(int words, int sentences, int syllables, int longWords) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:][”\"')]*(?:\\s|$)");
    private static final Pattern WORD = Pattern.compile("[A-Za-zÁÉÍÓÚÜÑáéíóúüñ’']+|\\d[\\d.,-]*");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]es|ed|[^laeiouy]e)$");
    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]{1,2}");
    private static final Pattern SPANISH_VOWELS = Pattern.compile("[aeiouáéíóúü]+");
    private static final String STRONG = "aeoáéóíú";
    private static final int SHORT_WORD = 3;
    private static final int LONG = 3;

    static TextCounts of(HandoutLanguage language, List<String> lines) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        int longWords = 0;
        for (var line : lines) {
            sentences += Math.max(1, (int) SENTENCE_END.matcher(line).results().count());
            var found = WORD.matcher(line);
            while (found.find()) {
                int parts = syllables(language, found.group());
                words++;
                syllables += parts;
                longWords += parts >= LONG ? 1 : 0;
            }
        }
        return new TextCounts(words, sentences, syllables, longWords);
    }

    private static int syllables(HandoutLanguage language, String word) {
        if (Character.isDigit(word.charAt(0))) {
            return 1;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        return Math.max(
                1,
                switch (language) {
                    case ENGLISH -> english(lower.replaceAll("[^a-z]", ""));
                    case SPANISH -> spanish(lower);
                });
    }

    private static int english(String word) {
        if (word.length() <= SHORT_WORD) {
            return 1;
        }
        var sounded = SILENT.matcher(word).replaceFirst("").replaceFirst("^y", "");
        return (int) ENGLISH_VOWELS.matcher(sounded).results().count();
    }

    /// Two strong vowels side by side are two syllables; a stressed weak one counts as strong. The u of que and gue is
    /// silent.
    private static int spanish(String word) {
        var sounded = word.replaceAll("([qg])u(?=[eiéí])", "$1");
        int count = 0;
        var groups = SPANISH_VOWELS.matcher(sounded);
        while (groups.find()) {
            var group = groups.group();
            count++;
            for (int i = 1; i < group.length(); i++) {
                var both = STRONG.indexOf(group.charAt(i - 1)) >= 0 && STRONG.indexOf(group.charAt(i)) >= 0;
                count += both ? 1 : 0;
            }
        }
        return count;
    }
}
