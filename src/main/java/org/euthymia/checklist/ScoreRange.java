package org.euthymia.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A score as a range: what it is at least and at most, however the blanks turn out.
///
/// @param min total of what was answered
/// @param max total if every blank were at its highest
/// @param most highest that the instrument can give
/// @param blanks items without an answer
/// @param band word of the band, only where the whole range lies in one; a key of [ChecklistWords#band(String)]
public record ScoreRange(Instrument instrument, int min, int max, int most, int blanks, Optional<String> band) {
    /// What was scored.
    public enum Instrument {
        PHQ9("PHQ-9"),
        PHQ2("PHQ-2"),
        /// Items 1, 2 and 6: shown beside the total, never taken from it.
        PHQ9_MOOD("PHQ-9 mood items"),
        /// Items 3, 4, 5, 7 and 8: shown beside the total, never taken from it.
        PHQ9_BODY("PHQ-9 bodily items"),
        ASQ("ASQ"),
        COWS("COWS"),
        OUD("OUD criteria");

        private final String word;

        Instrument(String word) {
            this.word = word;
        }

        /// The name used in JSON and on screen.
        public String word() {
            return word;
        }
    }

    public boolean complete() {
        return blanks == 0;
    }

    /// The bands that it could still turn out to be in, the lowest first; empty for a score without bands.
    public List<String> bands() {
        return IntStream.rangeClosed(min, max)
                .mapToObj(n -> Scores.band(instrument, n))
                .filter(b -> !b.isEmpty())
                .distinct()
                .toList();
    }

    /// Whether the score is `threshold` or more: three-valued, since a blank may decide.
    public Verdict atLeast(int threshold) {
        if (min >= threshold) {
            return Verdict.MET;
        }
        return max < threshold ? Verdict.NOT_MET : Verdict.UNKNOWN;
    }
}
