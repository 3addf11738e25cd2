package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.euthymia.checklist.ScoreRange.Instrument;

/// Scores exactly as published, over blanks as ranges.
final class Scores {
    static final List<String> PHQ2 = List.of("phq9.1", "phq9.2");
    private static final List<String> MOOD = List.of("phq9.1", "phq9.2", "phq9.6");
    private static final List<String> BODY = List.of("phq9.3", "phq9.4", "phq9.5", "phq9.7", "phq9.8");
    private static final int COWS_MOST = 48;

    private Scores() {}

    static List<ScoreRange> all(Answers answers) {
        var all = new ArrayList<ScoreRange>();
        all.add(phq9(answers));
        all.add(phq2(answers));
        all.add(sum(Instrument.PHQ9_MOOD, MOOD, answers, 3, _ -> ""));
        all.add(sum(Instrument.PHQ9_BODY, BODY, answers, 3, _ -> ""));
        all.add(Asq.of(answers).score());
        if (answers.known("cows.total") || Items.COWS.stream().anyMatch(answers::known)) {
            all.add(cows(answers));
        }
        var oud = OudCriteria.of(answers);
        if (oud.asked()) {
            all.add(new ScoreRange(
                    Instrument.OUD, oud.min(), oud.max(), Items.OUD.size(), oud.blanks(), oud.severity()));
        }
        return all;
    }

    static ScoreRange phq9(Answers answers) {
        return sum(Instrument.PHQ9, Items.PHQ9, answers, 3, Scores::phq9Band);
    }

    static ScoreRange phq2(Answers answers) {
        return sum(Instrument.PHQ2, PHQ2, answers, 3, Scores::phq2Band);
    }

    /// Each item of the COWS has its own highest point; the total, where it was given, counts for all.
    static ScoreRange cows(Answers answers) {
        var items = cowsItems(answers);
        var total = answers.number("cows.total");
        if (total.isEmpty()) {
            return items;
        }
        int least = Math.max(total.get(), items.min());
        return range(Instrument.COWS, least, least, COWS_MOST, 0, Scores::cowsBand);
    }

    static ScoreRange cowsItems(Answers answers) {
        int min = 0;
        int max = 0;
        int blanks = 0;
        for (var id : Items.COWS) {
            var points = answers.number(id);
            min += points.orElse(0);
            max += points.orElse(highest(id));
            blanks += points.isEmpty() ? 1 : 0;
        }
        return range(Instrument.COWS, min, max, COWS_MOST, blanks, Scores::cowsBand);
    }

    private static int highest(String cowsItem) {
        return Items.kind(cowsItem).orElseThrow() instanceof AnswerKind.Points p
                ? p.values().getLast()
                : 0;
    }

    private static ScoreRange sum(
            Instrument instrument, List<String> items, Answers answers, int highest, IntFunction<String> band) {
        int min = items.stream().mapToInt(i -> answers.number(i).orElse(0)).sum();
        int blanks =
                (int) items.stream().filter(i -> answers.number(i).isEmpty()).count();
        return range(instrument, min, min + highest * blanks, highest * items.size(), blanks, band);
    }

    private static ScoreRange range(
            Instrument instrument, int min, int max, int most, int blanks, IntFunction<String> band) {
        // Bands follow one another, so that a range lies in one when both its ends do.
        var lowest = band.apply(min);
        var one = !lowest.isEmpty() && lowest.equals(band.apply(max));
        return new ScoreRange(instrument, min, max, most, blanks, one ? Optional.of(lowest) : Optional.empty());
    }

    /// The band of one total; empty for a score without bands of its own.
    static String band(Instrument instrument, int total) {
        return switch (instrument) {
            case PHQ9 -> phq9Band(total);
            case PHQ2 -> phq2Band(total);
            case COWS -> cowsBand(total);
            case PHQ9_MOOD, PHQ9_BODY, ASQ, OUD -> "";
        };
    }

    private static String phq2Band(int total) {
        return total >= 2 ? "positive" : "negative";
    }

    private static String phq9Band(int total) {
        if (total < 5) {
            return "minimal";
        }
        if (total < 10) {
            return "mild";
        }
        if (total < 15) {
            return "moderate";
        }
        return total < 20 ? "moderately-severe" : "severe";
    }

    private static String cowsBand(int total) {
        if (total < 5) {
            return "below-mild";
        }
        if (total < 13) {
            return "mild";
        }
        if (total < 25) {
            return "moderate";
        }
        return total < 37 ? "moderately-severe" : "severe";
    }

    /// Element A: low mood or lost interest, by the clinician's own view or by the PHQ-9.
    static Verdict mood(Answers answers) {
        var said = Verdict.any(
                java.util.stream.Stream.of("mood.low", "mood.anhedonia").map(answers::yes));
        return Verdict.anyWay(said, phq2(answers).atLeast(2));
    }

    /// Element W: withdrawal now, by the clinician's own view or by the COWS.
    static Verdict withdrawal(Answers answers) {
        return Verdict.anyWay(answers.yes("withdrawal.now"), cows(answers).atLeast(5));
    }
}
