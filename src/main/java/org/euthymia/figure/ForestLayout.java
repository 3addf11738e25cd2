package org.euthymia.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.euthymia.figure.Figure.Amount;
import org.euthymia.figure.Figure.Ratio;
import org.euthymia.figure.Primitive.Face;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;

/// Lays out a forest plot: label and comparison, square and line, number and interval as text.
final class ForestLayout {
    private static final double SQUARE = 8;
    private static final double WIDE = 480;
    private static final double FEW_TICKS = 260;
    private static final double MARGIN = 1.08;

    private final Figure.Forest figure;
    private final Sheet sheet;
    private final FigureWords words;
    private final Columns columns;
    private final LogScale scale;
    private final List<Amount> ticks;

    ForestLayout(Figure.Forest figure, Sheet sheet, FigureWords words) {
        this.figure = figure;
        this.sheet = sheet;
        this.words = words;
        columns = Columns.of(
                sheet,
                figure.rows().stream().map(Ratio::label).toList(),
                figure.rows().stream().map(this::under).toList(),
                figure.rows().stream().mapToDouble(this::numbersWidth).max().orElse(0));
        ticks = ticks();
        scale = scale();
    }

    void draw() {
        sheet.to(sheet.text(figure.measure(), 0, sheet.y(), sheet.width(), Face.META, Ink.MUTED));
        sheet.gap(4);
        for (var row : figure.rows()) {
            row.group().ifPresent(this::group);
            row(row);
        }
        axis();
    }

    private void group(String title) {
        sheet.gap(6);
        sheet.to(sheet.text(title, 0, sheet.y(), sheet.width(), Face.STRONG, Ink.TEXT));
        sheet.gap(2);
    }

    private void row(Ratio row) {
        var top = sheet.y();
        var bottom = sheet.text(row.label(), 0, top, columns.wordsWidth(), Face.LABEL, Ink.TEXT);
        bottom = sheet.text(under(row), 0, bottom, columns.wordsWidth(), Face.META, Ink.MUTED);
        if (columns.form() == Columns.Form.APART) {
            bottom = sheet.text(inLine(row), 0, bottom, sheet.width(), Face.STRONG, Ink.TEXT);
        }
        var plotTop = columns.form() == Columns.Form.BESIDE ? top : bottom;
        var numbers = columns.form() == Columns.Form.APART ? plotTop + sheet.px(16) : numbers(row, plotTop);
        sheet.to(Math.max(bottom, numbers) + sheet.px(5));
        grid(plotTop, columns.form() == Columns.Form.BESIDE ? sheet.y() : numbers);
        marks(row, (plotTop + numbers) / 2);
    }

    /// Where the reader has room, size and design of the study stand under the label.
    private String under(Ratio row) {
        var who = row.basis().who().filter(w -> sheet.effectiveWidth() >= WIDE);
        return Stream.of(Optional.of(row.comparison()), who)
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private double numbers(Ratio row, double top) {
        var right = sheet.width();
        var first = row.value().map(Amount::text).orElseGet(() -> range(row).orElse(""));
        var second = row.value().isPresent() ? interval(row) : row.span();
        var bottom = sheet.textEndingAt(first, right, top, Face.STRONG, Ink.TEXT);
        if (second.isPresent()) {
            for (var line : sheet.lines(second.get(), columns.numbersWidth(), Face.META)) {
                bottom = sheet.textEndingAt(line, right, bottom, Face.META, Ink.MUTED);
            }
        }
        return bottom;
    }

    /// The words of a span may wrap below its range.
    private double numbersWidth(Ratio row) {
        var first = row.value().map(Amount::text).orElseGet(() -> range(row).orElse(""));
        var second = row.value().isPresent() ? interval(row).orElse("") : "";
        return Math.max(
                sheet.measure().width(first, Face.STRONG), sheet.measure().width(second, Face.META));
    }

    private String inLine(Ratio row) {
        if (row.value().isPresent()) {
            return row.value().get().text()
                    + interval(row).map(i -> " (" + i + ")").orElse(" " + words.noInterval());
        }
        return range(row).orElse("") + row.span().map(s -> ", " + s).orElse("");
    }

    static Optional<String> interval(Ratio row) {
        return row.low().flatMap(l -> row.high().map(h -> l.text() + "–" + h.text()));
    }

    private Optional<String> range(Ratio row) {
        return row.low().flatMap(l -> row.high().map(h -> words.range(l.text(), h.text())));
    }

    private void grid(double top, double bottom) {
        for (var tick : ticks) {
            var x = scale.x(tick.value());
            if (tick.value() == 1) {
                sheet.axis(x, top, x, bottom);
            } else {
                sheet.grid(x, top, bottom);
            }
        }
    }

    private void marks(Ratio row, double middle) {
        var half = sheet.px(SQUARE) / 2;
        if (row.low().isPresent() && row.high().isPresent()) {
            var left = scale.x(row.low().get().value());
            var right = scale.x(row.high().get().value());
            sheet.data(left, middle, right, middle);
            if (row.value().isEmpty()) {
                sheet.data(left, middle - half, left, middle + half);
                sheet.data(right, middle - half, right, middle + half);
            }
        }
        row.value().ifPresent(v -> {
            var fill = row.low().isPresent() ? Fill.SOLID : Fill.OPEN;
            sheet.rect(scale.x(v.value()) - half, middle - half, 2 * half, 2 * half, fill, Ink.DATA);
        });
    }

    private LogScale scale() {
        var all = Stream.concat(
                        ticks.stream(),
                        figure.rows().stream()
                                .flatMap(r ->
                                        Stream.of(r.low(), r.value(), r.high()).flatMap(Optional::stream)))
                .mapToDouble(Amount::value)
                .summaryStatistics();
        return new LogScale(
                Math.min(all.getMin(), 1) / MARGIN,
                Math.max(all.getMax(), 1) * MARGIN,
                columns.plotLeft(),
                columns.plotRight());
    }

    private List<Amount> ticks() {
        return figure.ticks().stream()
                .filter(t -> sheet.effectiveWidth() >= FEW_TICKS || t.value() == 1 || t.value() == 2)
                .toList();
    }

    /// The tick at 1 is never left out; another is where its number would touch one already written.
    private void axis() {
        var top = sheet.y();
        sheet.axis(columns.plotLeft(), top, columns.plotRight(), top);
        top += sheet.px(2);
        var taken = new ArrayList<double[]>();
        var byNeed = ticks.stream()
                .sorted(Comparator.comparing((Amount t) -> t.value() != 1).thenComparing(t -> t.value() != 2))
                .toList();
        var bottom = top;
        for (var tick : byNeed) {
            var wide = sheet.measure().width(tick.text(), Face.SMALL);
            var left = Math.clamp(scale.x(tick.value()) - wide / 2, 0, sheet.width() - wide);
            var right = left + wide;
            if (taken.stream().noneMatch(t -> left < t[1] + sheet.px(4) && t[0] < right + sheet.px(4))) {
                taken.add(new double[] {left, right});
                bottom = sheet.text(tick.text(), left, top, wide + 1, Face.SMALL, Ink.MUTED);
            }
        }
        var name = words.noDifference();
        var wide = sheet.measure().width(name, Face.SMALL);
        if (wide <= sheet.width()) {
            var left = Math.clamp(scale.x(1) - wide / 2, 0, sheet.width() - wide);
            bottom = sheet.text(name, left, bottom, wide + 1, Face.SMALL, Ink.MUTED);
        } else {
            bottom = sheet.text("1: " + name, 0, bottom, sheet.width(), Face.SMALL, Ink.MUTED);
        }
        sheet.to(bottom);
    }
}
