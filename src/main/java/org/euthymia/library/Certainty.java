package org.euthymia.library;

import java.util.Locale;
import java.util.Optional;

/// How sure a finding is, after GRADE's four levels. Our own reading of design and limits; not a formal GRADE rating.
public enum Certainty {
    VERY_LOW(1),
    LOW(2),
    MODERATE(3),
    HIGH(4);

    private final int bars;

    Certainty(int bars) {
        this.bars = bars;
    }

    /// Filled bars of the mark, 1 to 4.
    public int bars() {
        return bars;
    }

    /// The word used in files: `very-low`, `low`, `moderate`, `high`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Certainty> ofWord(String word) {
        for (var c : values()) {
            if (c.word().equals(word)) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }
}
