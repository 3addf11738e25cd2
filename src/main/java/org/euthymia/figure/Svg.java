package org.euthymia.figure;

import java.util.Locale;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;
import org.euthymia.figure.Primitive.Line;
import org.euthymia.figure.Primitive.Polygon;
import org.euthymia.figure.Primitive.Rect;
import org.euthymia.figure.Primitive.Words;

/// Paints a drawing as SVG 1.1 that needs nothing else: black on white, Roboto by name, every text with its measured
/// length, so that another typeface fills the same room. Any thread.
public final class Svg {
    private static final String BLACK = "#000";
    private static final String GREY = "#333";
    private static final String PALE = "#999";

    private final StringBuilder out = new StringBuilder();

    private Svg() {}

    /// @param title short name, for a screen reader
    /// @param alt what the picture shows
    public static String of(Drawing drawing, String title, String alt) {
        return new Svg().document(drawing, title, alt);
    }

    private String document(Drawing drawing, String title, String alt) {
        var w = number(drawing.width());
        var h = number(drawing.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\" width=\"" + w
                + "\" height=\"" + h + "\" viewBox=\"0 0 " + w + " " + h + "\">\n");
        out.append("<title>").append(escaped(title)).append("</title>\n");
        out.append("<desc>").append(escaped(alt)).append("</desc>\n");
        out.append("<rect width=\"" + w + "\" height=\"" + h + "\" fill=\"#fff\"/>\n");
        for (var primitive : drawing.primitives()) {
            switch (primitive) {
                case Line l -> line(l);
                case Rect r -> rect(r);
                case Polygon p -> polygon(p);
                case Words t -> words(t, drawing.scale());
            }
        }
        return out.append("</svg>\n").toString();
    }

    private void line(Line l) {
        out.append("<line x1=\"" + number(l.x1()) + "\" y1=\"" + number(l.y1()) + "\" x2=\"" + number(l.x2())
                + "\" y2=\"" + number(l.y2()) + "\" stroke=\"" + colour(l.ink()) + "\" stroke-width=\""
                + number(l.thickness()) + "\"" + (l.dashed() ? " stroke-dasharray=\"2 3\"" : "") + "/>\n");
    }

    private void rect(Rect r) {
        var solid = r.fill() == Fill.SOLID;
        out.append("<rect x=\"" + number(r.x()) + "\" y=\"" + number(r.y()) + "\" width=\"" + number(r.width())
                + "\" height=\"" + number(r.height()) + "\" fill=\"" + (solid ? colour(r.ink()) : "none")
                + "\" stroke=\"" + colour(r.ink()) + "\" stroke-width=\"1\""
                + (r.fill() == Fill.DASHED ? " stroke-dasharray=\"4 3\"" : "") + "/>\n");
        if (r.fill() == Fill.HATCHED) {
            Hatch.lines(r).forEach(this::line);
        }
    }

    private void polygon(Polygon p) {
        out.append("<polygon points=\"");
        var first = true;
        for (var point : p.points()) {
            out.append(first ? "" : " ").append(number(point.x())).append(',').append(number(point.y()));
            first = false;
        }
        out.append("\" fill=\"" + colour(p.ink()) + "\"/>\n");
    }

    private void words(Words t, double scale) {
        var family = t.face().medium()
                ? "font-family=\"'Roboto Medium', Roboto, sans-serif\" font-weight=\"500\""
                : "font-family=\"Roboto, sans-serif\"";
        out.append("<text x=\"" + number(t.x()) + "\" y=\"" + number(t.baseline()) + "\" " + family + " font-size=\""
                + number(TextMeasure.BASE * scale * t.face().em()) + "\" textLength=\"" + number(t.width())
                + "\" lengthAdjust=\"spacingAndGlyphs\" fill=\"" + colour(t.ink()) + "\">" + escaped(t.text())
                + "</text>\n");
    }

    private static String colour(Ink ink) {
        return switch (ink) {
            case TEXT, DATA, AXIS, UNKNOWN -> BLACK;
            case MUTED -> GREY;
            case GRID -> PALE;
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
