package org.euthymia.figure;

import org.euthymia.figure.Figure.Candidate;
import org.euthymia.figure.Primitive.Face;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;

/// Lays out a differential: branches from one line, each with what points to it and what separates it; three columns
/// where there is room, else under one another.
final class DifferentialLayout {
    private static final double COLUMNS = 540;
    private static final double SPINE = 16;
    private static final double PAD = 6;

    private final Figure.Differential figure;
    private final Sheet sheet;
    private final FigureWords words;
    private final double left;

    DifferentialLayout(Figure.Differential figure, Sheet sheet, FigureWords words) {
        this.figure = figure;
        this.sheet = sheet;
        this.words = words;
        left = sheet.px(SPINE);
    }

    void draw() {
        var columns = sheet.effectiveWidth() >= COLUMNS;
        if (columns) {
            var top = sheet.y();
            var y = cell(words.candidate(), 0, top, Face.META, Ink.MUTED);
            y = Math.max(y, cell(words.points(), 1, top, Face.META, Ink.MUTED));
            sheet.to(Math.max(y, cell(words.separates(), 2, top, Face.META, Ink.MUTED)));
            sheet.gap(4);
        }
        var spineTop = sheet.y();
        var last = spineTop;
        for (var row : figure.rows()) {
            var top = sheet.y();
            sheet.rule(top);
            last = top + sheet.px(PAD) + sheet.measure().lineHeight(Face.STRONG) / 2;
            var size = sheet.px(8);
            sheet.axis(sheet.px(4), last, sheet.px(4) + size, last);
            sheet.rect(sheet.px(4) + size / 2 - sheet.px(1), last - size / 2, size, size, Fill.SOLID, Ink.DATA);
            sheet.to((columns ? beside(row, top + sheet.px(PAD)) : stacked(row, top + sheet.px(PAD))) + sheet.px(PAD));
        }
        sheet.axis(sheet.px(4), spineTop, sheet.px(4), last);
    }

    private double beside(Candidate row, double top) {
        var y = cell(row.label(), 0, top, Face.STRONG, Ink.TEXT);
        y = Math.max(y, cell(row.points(), 1, top, Face.LABEL, Ink.TEXT));
        return Math.max(y, cell(row.separates(), 2, top, Face.LABEL, Ink.TEXT));
    }

    private double stacked(Candidate row, double top) {
        var x = left + sheet.px(4);
        var wide = sheet.width() - x;
        var y = sheet.text(row.label(), x, top, wide, Face.STRONG, Ink.TEXT);
        y = sheet.text(words.points() + ": " + row.points(), x, y, wide, Face.META, Ink.TEXT);
        return sheet.text(words.separates() + ": " + row.separates(), x, y, wide, Face.META, Ink.MUTED);
    }

    private double cell(String text, int column, double top, Face face, Ink ink) {
        var x = left + sheet.px(4);
        var room = sheet.width() - x;
        var first = room * 0.26;
        var other = (room - first) / 2;
        var at = column == 0 ? x : x + first + (column - 1) * other;
        var wide = (column == 0 ? first : other) - sheet.px(12);
        return sheet.text(text, at, top, wide, face, ink);
    }
}
