package org.euthymia.desktop.figure;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.figure.Drawing;
import org.euthymia.figure.Hatch;
import org.euthymia.figure.Primitive;
import org.euthymia.figure.Primitive.Face;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;

/// Turns a drawing into nodes. Positions are the drawing's; colours and type come from the stylesheets. FX thread only.
final class FigurePainter {
    private FigurePainter() {}

    static List<Node> nodes(Drawing drawing) {
        return drawing.primitives().stream().flatMap(FigurePainter::nodes).toList();
    }

    private static Stream<Node> nodes(Primitive primitive) {
        return switch (primitive) {
            case Primitive.Line l -> Stream.of(line(l));
            case Primitive.Rect r -> rect(r);
            case Primitive.Polygon p -> Stream.of(polygon(p));
            case Primitive.Words w -> Stream.of(words(w));
        };
    }

    private static Node line(Primitive.Line l) {
        var line = new Line(l.x1(), l.y1(), l.x2(), l.y2());
        line.setStrokeWidth(l.thickness());
        if (l.dashed()) {
            line.getStrokeDashArray().setAll(2.0, 3.0);
        }
        return dressed(line, stroke(l.ink()));
    }

    private static Stream<Node> rect(Primitive.Rect r) {
        var rect = new Rectangle(r.x(), r.y(), r.width(), r.height());
        rect.setStrokeType(StrokeType.CENTERED);
        if (r.fill() == Fill.DASHED) {
            rect.getStrokeDashArray().setAll(4.0, 3.0);
        }
        var fill = switch (r.fill()) {
            case SOLID -> fill(r.ink());
            case OPEN, DASHED -> Styles.FIGURE_FILL_NONE;
            case HATCHED -> Styles.FIGURE_FILL_UNKNOWN;
        };
        dressed(rect, stroke(r.ink())).getStyleClass().add(fill);
        var hatch = r.fill() == Fill.HATCHED ? Hatch.lines(r) : List.<Primitive.Line>of();
        return Stream.concat(Stream.of(rect), hatch.stream().map(FigurePainter::line));
    }

    private static Node polygon(Primitive.Polygon p) {
        var polygon = new Polygon(p.points().stream()
                .flatMap(at -> Stream.of(at.x(), at.y()))
                .mapToDouble(d -> d)
                .toArray());
        return dressed(polygon, fill(p.ink()));
    }

    private static Node words(Primitive.Words w) {
        var text = new Text(w.text());
        text.setTextOrigin(VPos.BASELINE);
        text.setX(w.x());
        text.setY(w.baseline());
        text.getStyleClass().add(w.ink() == Ink.MUTED ? Styles.FIGURE_MUTED : Styles.TEXT);
        face(w.face()).forEach(text.getStyleClass()::add);
        return text;
    }

    private static List<String> face(Face face) {
        return switch (face) {
            case LABEL -> List.of();
            case STRONG -> List.of(Styles.STRONG);
            case META -> List.of(Styles.FIGURE_META);
            case SMALL -> List.of(Styles.SMALLEST);
        };
    }

    private static Shape dressed(Shape shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }

    private static String stroke(Ink ink) {
        return switch (ink) {
            case DATA -> Styles.FIGURE_LINE_DATA;
            case TEXT, MUTED, AXIS -> Styles.FIGURE_LINE_AXIS;
            case GRID -> Styles.FIGURE_LINE_GRID;
            case UNKNOWN -> Styles.FIGURE_LINE_UNKNOWN;
        };
    }

    private static String fill(Ink ink) {
        return switch (ink) {
            case DATA -> Styles.FIGURE_FILL_DATA;
            case TEXT, MUTED, AXIS, GRID -> Styles.FIGURE_FILL_AXIS;
            case UNKNOWN -> Styles.FIGURE_FILL_UNKNOWN;
        };
    }
}
