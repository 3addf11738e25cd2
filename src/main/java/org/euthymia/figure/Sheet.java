package org.euthymia.figure;

import java.util.ArrayList;
import java.util.List;
import org.euthymia.figure.Primitive.Face;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;
import org.euthymia.figure.Primitive.Line;
import org.euthymia.figure.Primitive.Point;
import org.euthymia.figure.Primitive.Polygon;
import org.euthymia.figure.Primitive.Rect;
import org.euthymia.figure.Primitive.Words;

/// What is being laid out: the primitives so far and how far down they reach. For one thread.
final class Sheet {
    private static final double DATA_LINE = 2;
    private static final double HAIR = 1;

    private final double width;
    private final TextMeasure measure;
    private final List<Primitive> primitives = new ArrayList<>();
    private double y;

    Sheet(double width, TextMeasure measure) {
        this.width = width;
        this.measure = measure;
    }

    double width() {
        return width;
    }

    /// Width in pixels of 100 %: how much fits.
    double effectiveWidth() {
        return width / measure.scale();
    }

    TextMeasure measure() {
        return measure;
    }

    double px(double at100Percent) {
        return measure.px(at100Percent);
    }

    double y() {
        return y;
    }

    void to(double bottom) {
        y = Math.max(y, bottom);
    }

    void gap(double at100Percent) {
        y += px(at100Percent);
    }

    List<Primitive> primitives() {
        return primitives;
    }

    /// Writes lines that are no wider than `wide`.
    ///
    /// @return the bottom of the last line
    double text(String text, double x, double top, double wide, Face face, Ink ink) {
        var at = top;
        for (var line : lines(text, wide, face)) {
            primitives.add(new Words(line, x, at + measure.ascent(face), measure.width(line, face), face, ink));
            at += measure.lineHeight(face);
        }
        return at;
    }

    /// One line that ends at `right`.
    double textEndingAt(String text, double right, double top, Face face, Ink ink) {
        return text(text, right - measure.width(text, face), top, Double.MAX_VALUE, face, ink);
    }

    double height(String text, double wide, Face face) {
        return lines(text, wide, face).size() * measure.lineHeight(face);
    }

    /// Breaks at spaces; a word wider than the line is broken inside.
    List<String> lines(String text, double wide, Face face) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split(" +", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (measure.width(longer, face) <= wide) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(word, wide, face, lines);
        }
        lines.add(line);
        return lines;
    }

    private String broken(String word, double wide, Face face, List<String> lines) {
        var rest = word;
        while (measure.width(rest, face) > wide && rest.length() > 1) {
            var cut = rest.length() - 1;
            while (cut > 1 && measure.width(rest.substring(0, cut), face) > wide) {
                cut--;
            }
            var hyphen = Math.max(rest.lastIndexOf('-', cut - 1), rest.lastIndexOf('/', cut - 1)) + 1;
            cut = hyphen > 1 ? hyphen : cut;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        return rest;
    }

    /// The width of the longest of some words, or of a whole text that is kept on one line.
    double widest(List<String> texts, Face face) {
        return texts.stream().mapToDouble(t -> measure.width(t, face)).max().orElse(0);
    }

    double longestWord(List<String> texts, Face face) {
        return widest(
                texts.stream().flatMap(t -> List.of(t.split(" +", -1)).stream()).toList(), face);
    }

    void data(double x1, double y1, double x2, double y2) {
        primitives.add(new Line(x1, y1, x2, y2, DATA_LINE, Ink.DATA, false));
    }

    void axis(double x1, double y1, double x2, double y2) {
        primitives.add(new Line(x1, y1, x2, y2, HAIR, Ink.AXIS, false));
    }

    void grid(double x, double top, double bottom) {
        primitives.add(new Line(x, top, x, bottom, HAIR, Ink.GRID, true));
    }

    void rule(double top) {
        primitives.add(new Line(0, top, width, top, HAIR, Ink.GRID, false));
    }

    void rect(double x, double top, double wide, double high, Fill fill, Ink ink) {
        primitives.add(new Rect(x, top, wide, high, fill, ink));
    }

    /// How much is drawn: what is added [#under] this stands behind what follows.
    int drawn() {
        return primitives.size();
    }

    /// A rectangle behind everything drawn since `mark`.
    void under(int mark, Rect rect) {
        primitives.add(mark, rect);
    }

    void triangle(Point a, Point b, Point c, Ink ink) {
        primitives.add(new Polygon(List.of(a, b, c), ink));
    }
}
