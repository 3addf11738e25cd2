package org.euthymia.checklist;

import java.util.Optional;

/// A change in how an opioid was taken.
///
/// @param date empty if it is not known
public record DoseChange(Kind kind, Optional<PartialDate> date) {
    /// What changed.
    public enum Kind {
        INCREASED("increased"),
        DECREASED("decreased"),
        SWITCHED("switched"),
        MISSED_DOSES("missed-doses"),
        RESTARTED("restarted");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word used in answers.
        public String word() {
            return word;
        }

        static Optional<Kind> of(String word) {
            return java.util.Arrays.stream(values())
                    .filter(k -> k.word.equals(word))
                    .findFirst();
        }
    }
}
