package org.euthymia.handout;

import java.util.List;
import java.util.Locale;

/// How hard a handout is to read, by the two formulas usual for its language, of all words and without the names of
/// medicines.
///
/// | language | first | second | goal |
/// |---|---|---|---|
/// | English | Flesch-Kincaid grade (Kincaid 1975) | SMOG grade (McLaughlin 1969) | first of all words and second
/// without drug names 6 or lower |
/// | Spanish | Fernández Huerta (1959), 0 hard to 100 easy | INFLESZ (Barrio-Cantalejo 2008, Szigriszt scale) | first
/// 80 or more, second 65 or more |
///
/// @param all of every word
/// @param plain without the names of medicines
/// @param words how many
public record ReadingScores(HandoutLanguage language, Pair all, Pair plain, int words, int sentences) {
    /// US school grade.
    public static final double HARDEST_GRADE = 6;
    /// Fernández Huerta's "easy", about sixth grade.
    public static final double LOWEST_FERNANDEZ_HUERTA = 80;
    /// INFLESZ "fairly easy".
    public static final double LOWEST_INFLESZ = 65;

    /// @param first Flesch-Kincaid or Fernández Huerta
    /// @param second SMOG or INFLESZ
    public record Pair(double first, double second) {}

    /// @param lines one statement each
    public static ReadingScores of(HandoutLanguage language, List<String> lines) {
        var counts = TextCounts.of(language, lines);
        var plain =
                TextCounts.of(language, lines.stream().map(DrugNames::leftOut).toList());
        return new ReadingScores(
                language, pair(language, counts), pair(language, plain), counts.words(), counts.sentences());
    }

    private static Pair pair(HandoutLanguage language, TextCounts n) {
        if (n.words() == 0) {
            return language == HandoutLanguage.ENGLISH ? new Pair(0, 0) : new Pair(100, 100);
        }
        double wordsInSentence = (double) n.words() / n.sentences();
        double syllablesInWord = (double) n.syllables() / n.words();
        return switch (language) {
            case ENGLISH ->
                new Pair(
                        Math.max(0, 0.39 * wordsInSentence + 11.8 * syllablesInWord - 15.59),
                        1.0430 * Math.sqrt(30.0 * n.longWords() / n.sentences()) + 3.1291);
            case SPANISH ->
                new Pair(
                        206.84 - 60 * syllablesInWord - 1.02 * wordsInSentence,
                        206.835 - 62.3 * syllablesInWord - wordsInSentence);
        };
    }

    /// True if the text is as easy as it should be.
    public boolean reachesGoal() {
        return switch (language) {
            case ENGLISH -> all.first() <= HARDEST_GRADE && plain.second() <= HARDEST_GRADE;
            case SPANISH -> all.first() >= LOWEST_FERNANDEZ_HUERTA && all.second() >= LOWEST_INFLESZ;
        };
    }

    /// A score as it is printed: a grade with one decimal, a Spanish score without.
    public String shown(double score) {
        return switch (language) {
            case ENGLISH -> String.format(Locale.ROOT, "%.1f", score);
            case SPANISH -> String.format(Locale.ROOT, "%.0f", score);
        };
    }
}
