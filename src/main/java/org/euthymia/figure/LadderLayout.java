package org.euthymia.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.euthymia.figure.Figure.Amount;
import org.euthymia.figure.Figure.Rung;
import org.euthymia.figure.Primitive.Face;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;

/// Lays out the dose ladder: for each drug the doses at the marks, joined by a line, on one log axis a unit.
final class LadderLayout {
    private static final double SQUARE = 8;
    private static final double MARGIN = 1.15;

    private final Figure.Ladder figure;
    private final Sheet sheet;
    private final FigureWords words;
    private final Columns columns;

    LadderLayout(Figure.Ladder figure, Sheet sheet, FigureWords words) {
        this.figure = figure;
        this.sheet = sheet;
        this.words = words;
        columns = Columns.of(
                sheet,
                figure.rows().stream().map(Rung::label).toList(),
                List.of(),
                sheet.widest(figure.rows().stream().map(this::doses).toList(), Face.STRONG));
    }

    void draw() {
        sheet.to(sheet.text(words.ladderHead(), 0, sheet.y(), sheet.width(), Face.META, Ink.MUTED));
        legend();
        sheet.gap(6);
        for (var unit : figure.rows().stream().map(Rung::unit).distinct().toList()) {
            unit(figure.rows().stream().filter(r -> r.unit().equals(unit)).toList());
        }
    }

    private void legend() {
        for (var i = 0; i < figure.marks().size(); i++) {
            var size = sheet.px(SQUARE);
            var top = sheet.y();
            sheet.rect(sheet.px(1), top + sheet.px(5), size, size, fill(i), Ink.DATA);
            var x = size + sheet.px(8);
            sheet.to(sheet.text(
                    words.mme(figure.marks().get(i).text()), x, top, sheet.width() - x, Face.META, Ink.TEXT));
        }
    }

    private void unit(List<Rung> rungs) {
        var all = rungs.stream()
                .flatMap(r -> figure.marks().stream().map(r::dose))
                .mapToDouble(d -> d)
                .summaryStatistics();
        var scale = new LogScale(all.getMin() / MARGIN, all.getMax() * MARGIN, columns.plotLeft(), columns.plotRight());
        // A unit with one rung has nothing to be compared with: its numbers say all.
        rungs.forEach(r -> row(r, rungs.size() > 1 ? Optional.of(scale) : Optional.empty()));
        sheet.gap(4);
    }

    private void row(Rung rung, Optional<LogScale> scale) {
        var top = sheet.y();
        var bottom = sheet.text(rung.label(), 0, top, columns.wordsWidth(), Face.LABEL, Ink.TEXT);
        var plotTop = columns.form() == Columns.Form.BESIDE ? top : bottom;
        var line = sheet.measure().lineHeight(Face.STRONG);
        if (columns.form() == Columns.Form.APART) {
            plotTop = sheet.text(doses(rung), 0, bottom, sheet.width(), Face.STRONG, Ink.TEXT);
        } else {
            sheet.textEndingAt(doses(rung), sheet.width(), plotTop, Face.STRONG, Ink.TEXT);
        }
        var middle = plotTop + line / 2;
        scale.ifPresent(x -> marks(rung, x, middle));
        sheet.to(Math.max(bottom, plotTop + line) + sheet.px(4));
    }

    private void marks(Rung rung, LogScale scale, double middle) {
        var half = sheet.px(SQUARE) / 2;
        var doses = figure.marks().stream().mapToDouble(rung::dose).toArray();
        if (doses.length > 1) {
            sheet.data(scale.x(doses[0]) + half, middle, scale.x(doses[doses.length - 1]) - half, middle);
        }
        for (var i = 0; i < doses.length; i++) {
            sheet.rect(scale.x(doses[i]) - half, middle - half, 2 * half, 2 * half, fill(i), Ink.DATA);
        }
    }

    private static Fill fill(int mark) {
        return mark == 0 ? Fill.OPEN : Fill.SOLID;
    }

    private String doses(Rung rung) {
        return figure.marks().stream().map((Amount m) -> rung.doseText(m)).collect(Collectors.joining(" · ")) + " "
                + rung.unit();
    }
}
