package org.euthymia.figure;

import java.util.List;
import org.euthymia.figure.Primitive.Face;

/// Columns of a row: words, plot, numbers. In a narrow space the words stand above plot and numbers; in a very narrow
/// one the numbers stand among the words and the plot has a line of its own.
///
/// @param wordsWidth of the words
/// @param numbersWidth of the numbers at the right
record Columns(Form form, double wordsWidth, double plotLeft, double plotRight, double numbersWidth) {
    private static final double GAP = 10;
    private static final double PLOT = 90;
    private static final double MOST_WORDS = 0.46;

    enum Form {
        BESIDE,
        ABOVE,
        APART
    }

    /// @param labels words set in [Face#LABEL]
    /// @param under words set in [Face#META] below them
    /// @param numbersWidth of the widest number
    static Columns of(Sheet sheet, List<String> labels, List<String> under, double numbersWidth) {
        var gap = sheet.px(GAP);
        var edge = sheet.px(6);
        var right = numbersWidth;
        var natural = Math.max(sheet.widest(labels, Face.LABEL), sheet.widest(under, Face.META));
        var least = Math.max(sheet.longestWord(labels, Face.LABEL), sheet.longestWord(under, Face.META));
        var room = sheet.width() - right - 2 * gap;
        var most = Math.max(least, Math.min(natural, sheet.width() * MOST_WORDS));
        var words = Math.clamp(room - edge - sheet.px(PLOT), least, most);
        if (room - edge - words >= sheet.px(PLOT)) {
            return new Columns(Form.BESIDE, words, words + gap + edge, sheet.width() - right - gap, right);
        }
        if (room >= sheet.px(PLOT)) {
            return new Columns(Form.ABOVE, sheet.width(), edge, sheet.width() - right - gap, right);
        }
        return new Columns(Form.APART, sheet.width(), edge, sheet.width() - edge, right);
    }
}
