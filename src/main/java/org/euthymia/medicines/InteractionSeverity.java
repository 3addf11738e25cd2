package org.euthymia.medicines;

import java.util.Locale;
import java.util.Optional;

/// Our working judgement, not a label's grade. Most serious first.
public enum InteractionSeverity {
    CONTRAINDICATED,
    AVOID,
    CAUTION_MONITOR,
    MINOR;

    /// The word in files and JSON, e.g. `caution-monitor`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<InteractionSeverity> ofWord(String word) {
        for (var s : values()) {
            if (s.word().equals(word)) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }
}
