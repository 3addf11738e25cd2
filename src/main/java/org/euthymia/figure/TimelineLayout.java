package org.euthymia.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.euthymia.figure.Figure.Moment;
import org.euthymia.figure.Figure.Span;
import org.euthymia.figure.Primitive.Face;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;

/// Lays out spans on a log time axis: words above each bar, a fuller part for the peak, hatch for what is not known.
final class TimelineLayout {
    private static final double BAR = 10;
    private static final double SIGN = 9;

    private final Figure.Timeline figure;
    private final Sheet sheet;
    private final FigureWords words;
    private final LogScale scale;

    TimelineLayout(Figure.Timeline figure, Sheet sheet, FigureWords words) {
        this.figure = figure;
        this.sheet = sheet;
        this.words = words;
        var all = Stream.concat(
                        figure.ticks().stream(),
                        figure.rows().stream()
                                .flatMap(r -> Stream.concat(Stream.of(r.from(), r.to()), r.until().stream())))
                .mapToDouble(Moment::hours)
                .filter(h -> h > 0)
                .summaryStatistics();
        scale = new LogScale(all.getMin(), all.getMax(), sheet.px(2), sheet.width() - sheet.px(4));
    }

    void draw() {
        legend();
        for (var row : figure.rows()) {
            row.group().ifPresent(this::group);
            row(row);
        }
        axis();
    }

    /// Items in a row while they fit, else each on a line of its own.
    private void legend() {
        var box = sheet.px(18);
        var items = List.of(words.span(), words.peak(), words.unknown());
        var gap = sheet.px(16);
        var all = items.stream()
                .mapToDouble(i -> box + sheet.px(6) + sheet.measure().width(i, Face.META) + gap)
                .sum();
        var fits = all - gap <= sheet.width();
        var x = 0.0;
        var top = sheet.y();
        for (var i = 0; i < items.size(); i++) {
            top = fits ? top : sheet.y();
            var hatched = i == items.size() - 1;
            var fill = hatched ? Fill.HATCHED : i == 0 ? Fill.OPEN : Fill.SOLID;
            sheet.rect(x + sheet.px(1), top + sheet.px(4), box, sheet.px(BAR), fill, hatched ? Ink.UNKNOWN : Ink.DATA);
            var left = x + box + sheet.px(7);
            sheet.to(sheet.text(items.get(i), left, top, sheet.width() - left, Face.META, Ink.MUTED));
            x = fits ? left + sheet.measure().width(items.get(i), Face.META) + gap - sheet.px(1) : 0;
        }
        sheet.gap(2);
    }

    private void group(String title) {
        sheet.gap(8);
        sheet.to(sheet.text(title, 0, sheet.y(), sheet.width(), Face.STRONG, Ink.TEXT));
        sheet.gap(2);
    }

    private void row(Span row) {
        var size = sheet.px(SIGN);
        var indent = size + sheet.px(6);
        Signs.draw(sheet, row.mark(), 0, sheet.y() + sheet.px(5), size);
        var wide = sheet.width() - indent;
        var named = row.label() + " · " + words.mark(row.mark())
                + words.certainty(row.basis()).map(c -> " · " + c).orElse("");
        sheet.to(sheet.text(named, indent, sheet.y(), wide, Face.LABEL, Ink.TEXT));
        sheet.to(sheet.text(row.says(), indent, sheet.y(), wide, Face.META, Ink.MUTED));
        var top = sheet.y() + sheet.px(3);
        var bottom = top + sheet.px(BAR);
        figure.ticks().forEach(t -> sheet.grid(scale.x(t.hours()), top - sheet.px(2), bottom + sheet.px(3)));
        bar(row, top);
        sheet.to(bottom + sheet.px(8));
    }

    private void bar(Span row, double top) {
        var high = sheet.px(BAR);
        var from = x(row.from());
        var to = scale.x(row.to().hours());
        sheet.rect(from, top, to - from, high, Fill.OPEN, Ink.DATA);
        row.peak().ifPresent(p -> {
            var left = scale.x(p.from().hours());
            sheet.rect(left, top, scale.x(p.to().hours()) - left, high, Fill.SOLID, Ink.DATA);
        });
        row.until().ifPresent(u -> sheet.rect(to, top, scale.x(u.hours()) - to, high, Fill.HATCHED, Ink.UNKNOWN));
    }

    private double x(Moment moment) {
        return moment.hours() <= 0 ? scale.left() : scale.x(moment.hours());
    }

    private void axis() {
        var top = sheet.y();
        sheet.axis(scale.left(), top, scale.right(), top);
        var taken = new ArrayList<double[]>();
        var bottom = top;
        // The end of the axis first: without it the scale cannot be read.
        for (var tick : figure.ticks().reversed()) {
            var wide = sheet.measure().width(tick.text(), Face.SMALL);
            var left = Math.clamp(scale.x(tick.hours()) - wide / 2, 0, sheet.width() - wide);
            var free = taken.stream().noneMatch(t -> left < t[1] + sheet.px(6) && t[0] < left + wide + sheet.px(6));
            if (free) {
                taken.add(new double[] {left, left + wide});
                bottom = sheet.text(tick.text(), left, top + sheet.px(2), wide + 1, Face.SMALL, Ink.MUTED);
            }
        }
        sheet.to(bottom);
        sheet.to(sheet.text(words.after(), 0, sheet.y(), sheet.width(), Face.SMALL, Ink.MUTED));
    }
}
