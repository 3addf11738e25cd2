package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the figures in a text, so that a statement's can be compared with those of its claims. Every dash counts as a
/// hyphen, thousands separators are dropped, signs do not count, and names that hold a digit (`CYP3A4`, `PHQ-9`) are no
/// figures.
final class Figures {
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,\u00A0\u2009\u202F](?=\\d{3}(?!\\d))");
    private static final Pattern NAMES = Pattern.compile(
            "\\b(?:CYP\\w+|PHQ-\\d+|5-HT\\w*|GAD-\\d+|COVID-19|DSM-5(?:-TR)?|ICD-1[01]|GABA-?[AB]|N[123]\\b|BDI-II|A1c|D[123]\\b"
                    + "|R[0-9]\\b|PC-PTSD-5|QT\\w*|8-OH|I-\\d+|42 CFR|F1\\d\\.\\d+|[A-Z]\\d\\d\\.\\w+)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

    private Figures() {}

    /// The figures in the order of the text, as written but for separators: `1.50` and `1.5` differ.
    static List<String> in(String text) {
        var dashes = DASHES.matcher(text).replaceAll("-");
        var joined = THOUSANDS.matcher(dashes).replaceAll("");
        var m = FIGURE.matcher(NAMES.matcher(joined).replaceAll(""));
        var figures = new ArrayList<String>();
        while (m.find()) {
            figures.add(m.group());
        }
        return figures;
    }
}
