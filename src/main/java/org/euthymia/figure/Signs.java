package org.euthymia.figure;

import org.euthymia.figure.Figure.Mark;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;
import org.euthymia.figure.Primitive.Point;

/// The shapes that tell human, animal and supposed findings apart, beside their words.
final class Signs {
    private Signs() {}

    /// @param size of its box
    static void draw(Sheet sheet, Mark mark, double x, double top, double size) {
        switch (mark) {
            case PEOPLE -> sheet.rect(x, top, size, size, Fill.SOLID, Ink.DATA);
            case ANIMALS ->
                sheet.triangle(
                        new Point(x, top + size),
                        new Point(x + size / 2, top),
                        new Point(x + size, top + size),
                        Ink.DATA);
            case IDEA -> sheet.rect(x, top, size, size, Fill.DASHED, Ink.UNKNOWN);
        }
    }

    /// An arrow's head that points down or up.
    static void head(Sheet sheet, double x, double tip, double size, boolean down) {
        var base = down ? tip - size : tip + size;
        sheet.triangle(new Point(x - size / 2, base), new Point(x + size / 2, base), new Point(x, tip), Ink.AXIS);
    }

    /// An arrow's head that points right.
    static void headRight(Sheet sheet, double tip, double y, double size) {
        sheet.triangle(
                new Point(tip - size, y - size / 2), new Point(tip - size, y + size / 2), new Point(tip, y), Ink.AXIS);
    }
}
