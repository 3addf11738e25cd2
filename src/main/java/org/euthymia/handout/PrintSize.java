package org.euthymia.handout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The two sizes of print, each with its own layout.
public enum PrintSize {
    NORMAL(14, 1, 27),
    LARGE(20, 2, 36);

    private final int points;
    private final int pages;
    private final double ruledLine;

    PrintSize(int points, int pages, double ruledLine) {
        this.points = points;
        this.pages = pages;
        this.ruledLine = ruledLine;
    }

    /// Size of the running text.
    public int points() {
        return points;
    }

    /// How many pages a handout is meant to take.
    public int pages() {
        return pages;
    }

    /// Points from one line to write on to the next.
    double ruledLine() {
        return ruledLine;
    }

    /// The word on the command line and in what is recorded: `normal`, `large`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PrintSize> ofWord(String word) {
        return Arrays.stream(values())
                .filter(s -> s.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
