package org.euthymia.medicines;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Times a day, read from plain words and prescription Latin.
final class Frequency {
    private static final int HOURS = 24;
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("once", 1.0),
            Map.entry("one", 1.0),
            Map.entry("twice", 2.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("eight", 8.0));
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?|one|two|three|four|five|six|eight)";
    private static final Pattern HOURLY = Pattern.compile(
            "\\b(?:q|every|each)\\s*(\\d{1,2})(?:\\s*(?:-|–|to)\\s*(\\d{1,2}))?\\s*(?:h|hr|hrs|hour|hours|hourly)\\b");
    private static final Pattern TIMES = Pattern.compile("\\b" + NUMBER + "(?:\\s*(?:-|–|to)\\s*" + NUMBER
            + ")?\\s*(?:x|times?)\\s*(?:/|a|per|each|every)?\\s*(?:d|day|daily)\\b");
    private static final Pattern X_DAILY = Pattern.compile("\\bx\\s*(\\d+)\\s*(?:/|a|per)?\\s*(?:d|day|daily)\\b");
    private static final List<Map.Entry<Pattern, Double>> PHRASES = List.of(
            phrase("every other day|qod|alternate days", 0.5),
            phrase("(?:once )?(?:weekly|a week|every week|qweek)", 1.0 / 7),
            phrase("four times (?:daily|a day)|qid|q\\.i\\.d\\.?|qds", 4),
            phrase("(?:three times|thrice) (?:daily|a day)|tid|t\\.i\\.d\\.?|tds", 3),
            phrase("twice (?:daily|a day|per day)|bid|b\\.i\\.d\\.?|bd|morning and (?:night|evening)|am and pm", 2),
            phrase(
                    "once (?:daily|a day)|daily|a day|per day|every day|each day|qd|q\\.d\\.?|od|nightly|qhs|hs|"
                            + "at (?:night|bedtime)|every (?:night|morning|evening)|in the (?:morning|evening)|qam|qpm|mg/d(?:ay)?|/day|/d",
                    1));
    private static final Pattern AS_NEEDED =
            Pattern.compile("\\b(?:prn|p\\.r\\.n\\.?|as needed|when needed|if needed|as required|sos)(?!\\w)");

    private Frequency() {}

    private static Map.Entry<Pattern, Double> phrase(String words, double times) {
        return Map.entry(Pattern.compile("(?<![\\w.])(?:" + words + ")(?!\\w)"), times);
    }

    static boolean asNeeded(String text) {
        return AS_NEEDED.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /// Times a day, or empty when the text does not say.
    static Optional<Amount> timesADay(String text) {
        var t = text.toLowerCase(Locale.ROOT);
        return first(HOURLY, t)
                .flatMap(Frequency::fromHours)
                .or(() -> first(TIMES, t).flatMap(Frequency::fromTimes))
                .or(() -> first(X_DAILY, t).map(m -> Amount.of(Double.parseDouble(m.group(1)))))
                .or(() -> PHRASES.stream()
                        .filter(p -> p.getKey().matcher(t).find())
                        .findFirst()
                        .map(p -> Amount.of(p.getValue())));
    }

    private static Optional<MatchResult> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }

    private static Optional<Amount> fromHours(MatchResult m) {
        double one = Double.parseDouble(m.group(1));
        double other = m.group(2) == null ? one : Double.parseDouble(m.group(2));
        return one <= 0 || other <= 0
                ? Optional.empty()
                : Optional.of(new Amount(HOURS / Math.max(one, other), HOURS / Math.min(one, other)));
    }

    private static Optional<Amount> fromTimes(MatchResult m) {
        double one = number(m.group(1));
        double other = m.group(2) == null ? one : number(m.group(2));
        return Optional.of(new Amount(Math.min(one, other), Math.max(one, other)));
    }

    static double number(String word) {
        var known = WORDS.get(word);
        return known != null ? known : Double.parseDouble(word);
    }
}
