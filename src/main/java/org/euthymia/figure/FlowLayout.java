package org.euthymia.figure;

import org.euthymia.figure.Figure.Mark;
import org.euthymia.figure.Figure.Step;
import org.euthymia.figure.Primitive.Face;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;
import org.euthymia.figure.Primitive.Rect;

/// Lays out steps as boxes from top to bottom, and a way back to the first at the left.
final class FlowLayout {
    private static final double PAD = 8;
    private static final double SIGN = 9;
    private static final double WAY = 18;
    private static final double MOST = 560;
    private static final double HEAD = 8;

    private final Figure.Flow figure;
    private final Sheet sheet;
    private final FigureWords words;
    private final double left;
    private final double wide;

    FlowLayout(Figure.Flow figure, Sheet sheet, FigureWords words) {
        this.figure = figure;
        this.sheet = sheet;
        this.words = words;
        left = figure.back().isPresent() ? sheet.px(WAY) : sheet.px(1);
        wide = Math.min(sheet.width() - left - sheet.px(1), sheet.px(MOST));
    }

    void draw() {
        var first = 0.0;
        var last = 0.0;
        for (var i = 0; i < figure.rows().size(); i++) {
            var top = sheet.y() + sheet.px(1);
            box(figure.rows().get(i), top);
            var middle = (top + sheet.y()) / 2;
            first = i == 0 ? middle : first;
            last = middle;
            if (i < figure.rows().size() - 1) {
                arrow(figure.rows().get(i));
            }
        }
        if (figure.back().isPresent()) {
            back(figure.back().get(), first, last);
        }
    }

    private void box(Step step, double top) {
        var pad = sheet.px(PAD);
        var x = left + pad;
        var inner = wide - 2 * pad;
        var before = sheet.drawn();
        var y = sheet.text(step.label(), x, top + pad * 0.7, inner, Face.STRONG, Ink.TEXT);
        y = sheet.text(step.says(), x, y, inner, Face.META, Ink.TEXT);
        var size = sheet.px(SIGN);
        Signs.draw(sheet, step.mark(), x, y + sheet.px(5), size);
        var indent = size + sheet.px(6);
        var named = words.mark(step.mark())
                + words.certainty(step.basis()).map(c -> " · " + c).orElse("");
        y = sheet.text(named, x + indent, y + sheet.px(1), inner - indent, Face.META, Ink.MUTED);
        var bottom = y + pad * 0.7;
        var idea = step.mark() == Mark.IDEA;
        sheet.under(
                before,
                new Rect(left, top, wide, bottom - top, idea ? Fill.DASHED : Fill.OPEN, idea ? Ink.UNKNOWN : Ink.AXIS));
        sheet.to(bottom);
    }

    private void arrow(Step step) {
        var x = left + sheet.px(PAD + SIGN / 2);
        var top = sheet.y();
        var indent = x + sheet.px(12);
        var bottom = top + sheet.px(20);
        if (step.leads().isPresent()) {
            var at = top + sheet.px(3);
            bottom = sheet.text(step.leads().get(), indent, at, left + wide - indent, Face.META, Ink.MUTED)
                    + sheet.px(4);
        }
        sheet.axis(x, top, x, bottom);
        Signs.head(sheet, x, bottom, sheet.px(HEAD), true);
        sheet.to(bottom);
    }

    private void back(String says, double first, double last) {
        var x = sheet.px(4);
        sheet.axis(x, first, x, last);
        sheet.axis(x, last, left, last);
        sheet.axis(x, first, left, first);
        Signs.headRight(sheet, left, first, sheet.px(HEAD));
        sheet.gap(4);
        sheet.to(sheet.text(says, 0, sheet.y(), sheet.width(), Face.META, Ink.TEXT));
    }
}
