package org.euthymia.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The papers that pages are laid out for.
public enum PaperSize {
    LETTER(612, 792),
    A4(595.276, 841.89);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// Points of 1/72 inch, upright.
    public double width() {
        return width;
    }

    /// Points of 1/72 inch, upright.
    public double height() {
        return height;
    }

    /// The word for it in CSS and on the command line: `letter`, `a4`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaperSize> ofWord(String word) {
        return Arrays.stream(values())
                .filter(s -> s.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /// Letter where Letter lies in the tray, A4 elsewhere.
    public static PaperSize usual(Locale locale) {
        return switch (locale.getCountry()) {
            case "US", "CA", "MX", "CL", "CO", "CR", "DO", "GT", "NI", "PA", "PH", "PR", "SV", "VE" -> LETTER;
            default -> A4;
        };
    }
}
