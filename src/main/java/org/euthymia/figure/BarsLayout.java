package org.euthymia.figure;

import org.euthymia.figure.Figure.Bar;
import org.euthymia.figure.Figure.Group;
import org.euthymia.figure.Primitive.Face;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;

/// Lays out bars: words above each, the number at its right. Every group begins at a line that means zero.
final class BarsLayout {
    private static final double BAR = 14;
    private static final double WIDE = 480;

    private final Figure.Bars figure;
    private final Sheet sheet;

    BarsLayout(Figure.Bars figure, Sheet sheet) {
        this.figure = figure;
        this.sheet = sheet;
    }

    void draw() {
        var first = true;
        for (var group : figure.groups()) {
            if (!first) {
                sheet.gap(8);
            }
            first = false;
            sheet.to(sheet.text(group.title(), 0, sheet.y(), sheet.width(), Face.STRONG, Ink.TEXT));
            sheet.gap(3);
            group.bars().forEach(bar -> bar(bar, group));
        }
    }

    private void bar(Bar bar, Group group) {
        var meta = bar.basis()
                .who()
                .filter(w -> sheet.effectiveWidth() >= WIDE)
                .map(w -> " · " + w)
                .orElse("");
        sheet.to(sheet.text(bar.label() + meta, 0, sheet.y(), sheet.width(), Face.META, Ink.TEXT));
        var number = group.written(bar.value());
        var interval = bar.low()
                .flatMap(l -> bar.high().map(h -> " (" + l.text() + "–" + h.text() + ")"))
                .orElse("");
        var strong = sheet.measure().width(number, Face.STRONG);
        var small = sheet.measure().width(interval, Face.META);
        var beside = sheet.width() - strong - small - sheet.px(9) >= sheet.px(60);
        var end = beside ? sheet.width() - strong - small - sheet.px(9) : sheet.width() - sheet.px(1);
        var high = sheet.px(BAR);
        var top = sheet.y() + sheet.px(2);
        draw(bar, group, top, end, high);
        if (beside) {
            var line = top + high / 2 - sheet.measure().lineHeight(Face.STRONG) / 2;
            var x = Math.max(
                    x(bar.value().value(), group, end),
                    bar.high().map(h -> x(h.value(), group, end)).orElse(0.0));
            sheet.text(number, x + sheet.px(7), line, strong + 1, Face.STRONG, Ink.TEXT);
            if (!interval.isEmpty()) {
                sheet.text(
                        interval.strip(),
                        x + sheet.px(11) + strong,
                        line + sheet.px(1),
                        small + 1,
                        Face.META,
                        Ink.MUTED);
            }
            sheet.to(top + Math.max(high, sheet.measure().lineHeight(Face.STRONG)) + sheet.px(4));
        } else {
            var under = top + high + sheet.px(bar.low().isPresent() ? 7 : 1);
            var bottom = sheet.text(number, 0, under, sheet.width(), Face.STRONG, Ink.TEXT);
            if (!interval.isEmpty()) {
                bottom = sheet.text(interval.strip(), 0, bottom, sheet.width(), Face.META, Ink.MUTED);
            }
            sheet.to(bottom + sheet.px(4));
        }
    }

    private void draw(Bar bar, Group group, double top, double end, double high) {
        var x = x(bar.value().value(), group, end);
        sheet.rect(sheet.px(1), top, x - sheet.px(1), high, bar.open() ? Fill.OPEN : Fill.SOLID, Ink.DATA);
        sheet.axis(sheet.px(1), top - sheet.px(2), sheet.px(1), top + high + sheet.px(2));
        if (bar.low().isPresent() && bar.high().isPresent()) {
            var middle = top + high / 2;
            var cap = high / 4;
            var left = x(bar.low().get().value(), group, end);
            var right = x(bar.high().get().value(), group, end);
            // Inside a full bar the whisker would not be seen: it runs below it.
            var y = bar.open() ? middle : top + high + sheet.px(3);
            sheet.data(left, y, right, y);
            sheet.data(left, y - cap / 2, left, y + cap / 2);
            sheet.data(right, y - cap / 2, right, y + cap / 2);
        }
    }

    private double x(double value, Group group, double end) {
        return sheet.px(1) + Math.min(value / group.top().value(), 1) * (end - sheet.px(1));
    }
}
