package org.euthymia.checklist;

import java.util.List;
import java.util.Set;

/// One line of the evaluation's own trace.
///
/// @param because what was answered or worked out
/// @param answers linkIds it used
/// @param direction what it speaks for
/// @param timing of B2: what the timing could be; empty for every other rule
public record Reason(
        Rule rule,
        Verdict verdict,
        List<Phrase> because,
        List<String> answers,
        Direction direction,
        Set<Timing> timing) {
    public Reason {
        because = List.copyOf(because);
        answers = List.copyOf(answers);
        timing = Set.copyOf(timing);
    }

    /// What a reason speaks for.
    public enum Direction {
        /// For an opioid as the cause.
        FOR("for"),
        AGAINST("against"),
        /// Not known yet.
        OPEN("open"),
        /// Does not apply, or says nothing on the cause.
        NEITHER("neither");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        /// The word used in JSON.
        public String word() {
            return word;
        }

        static Direction whenMetFor(Verdict verdict) {
            return switch (verdict) {
                case MET -> FOR;
                case NOT_MET -> AGAINST;
                case UNKNOWN -> OPEN;
            };
        }

        static Direction whenMetAgainst(Verdict verdict) {
            return switch (verdict) {
                case MET -> AGAINST;
                case NOT_MET -> FOR;
                case UNKNOWN -> OPEN;
            };
        }
    }
}
