package org.euthymia.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.euthymia.figure.Primitive.Fill;
import org.euthymia.figure.Primitive.Ink;
import org.euthymia.figure.Primitive.Line;
import org.euthymia.figure.Primitive.Polygon;
import org.euthymia.figure.Primitive.Rect;
import org.euthymia.figure.Primitive.Words;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FigureLayoutTest {
    private static final TextMeasure ROBOTO = TextMeasure.roboto(1);

    /// Left, top, right, bottom.
    private record Box(double left, double top, double right, double bottom, String what) {
        boolean meets(Box other) {
            return left < other.right - 0.5
                    && other.left < right - 0.5
                    && top < other.bottom - 0.5
                    && other.top < bottom - 0.5;
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingOverlapsOrLeavesTheBox() {
        var figures = RealFigures.all();
        assertThat(figures).hasSizeGreaterThanOrEqualTo(8);
        return figures.stream()
                .flatMap(f -> DoubleStream.of(200, 260, 300, 330, 600, 900)
                        .boxed()
                        .flatMap(width -> DoubleStream.of(1, 1.5, 2)
                                .boxed()
                                .flatMap(scale -> Stream.of(Locale.ENGLISH, Locale.of("es"))
                                        .map(locale -> DynamicTest.dynamicTest(
                                                f.about().id() + " " + width + " " + scale + " " + locale,
                                                () -> sound(lay(f, width, scale, locale)))))));
    }

    private static void sound(Drawing drawing) {
        var words = drawing.primitives().stream()
                .filter(Words.class::isInstance)
                .map(p -> box(p, drawing.scale()))
                .toList();
        for (var i = 0; i < words.size(); i++) {
            for (var other : words.subList(i + 1, words.size())) {
                assertThat(words.get(i).meets(other))
                        .as(words.get(i) + " covers " + other)
                        .isFalse();
            }
        }
        var marks = drawing.primitives().stream()
                .filter(FigureLayoutTest::covers)
                .map(p -> box(p, 1))
                .toList();
        for (var mark : marks) {
            words.forEach(
                    w -> assertThat(mark.meets(w)).as(mark + " covers " + w).isFalse());
        }
        drawing.primitives().stream().map(p -> box(p, drawing.scale())).forEach(b -> {
            assertThat(b.left()).as(b.toString()).isGreaterThanOrEqualTo(-0.5);
            assertThat(b.top()).as(b.toString()).isGreaterThanOrEqualTo(-0.5);
            assertThat(b.right()).as(b.toString()).isLessThanOrEqualTo(drawing.width() + 0.5);
            assertThat(b.bottom()).as(b.toString()).isLessThanOrEqualTo(drawing.height() + 0.5);
        });
    }

    /// What would hide or cross out words that it met.
    private static boolean covers(Primitive primitive) {
        return switch (primitive) {
            case Rect r -> r.fill() == Fill.SOLID || r.fill() == Fill.HATCHED;
            case Line l -> l.ink() == Ink.DATA || l.ink() == Ink.AXIS || l.ink() == Ink.GRID;
            case Polygon _ -> true;
            case Words _ -> false;
        };
    }

    private static Box box(Primitive primitive, double scale) {
        return switch (primitive) {
            case Words w ->
                new Box(
                        w.x(),
                        w.baseline() - ROBOTO.at(scale).size(w.face()) * 0.75,
                        w.x() + w.width(),
                        w.baseline() + ROBOTO.at(scale).descent(w.face()) * 0.8,
                        w.text());
            case Rect r -> new Box(r.x(), r.y(), r.x() + r.width(), r.y() + r.height(), "rectangle");
            case Line l ->
                new Box(
                        Math.min(l.x1(), l.x2()) - 0.3,
                        Math.min(l.y1(), l.y2()) - 0.3,
                        Math.max(l.x1(), l.x2()) + 0.3,
                        Math.max(l.y1(), l.y2()) + 0.3,
                        "line");
            case Polygon p -> {
                var xs = p.points().stream().mapToDouble(Primitive.Point::x).summaryStatistics();
                var ys = p.points().stream().mapToDouble(Primitive.Point::y).summaryStatistics();
                yield new Box(xs.getMin(), ys.getMin(), xs.getMax(), ys.getMax(), "polygon");
            }
        };
    }

    @TestFactory
    Stream<DynamicTest> thePictureSaysEveryNumberOfTheTable() {
        return RealFigures.all().stream()
                .map(f -> DynamicTest.dynamicTest(f.about().id(), () -> {
                    var drawn = written(lay(f, 900, 1, Locale.ENGLISH));
                    var table = FigureTable.of(f, new FigureWords(Texts.of("figure", Locale.ENGLISH)));
                    assertThat(table.rows()).hasSameSizeAs(f.bases());
                    assertThat(table.rows()).allSatisfy(r -> assertThat(r).hasSameSizeAs(table.header()));
                    for (var row : table.rows()) {
                        assertThat(numbers(drawn)).containsAll(numbers(shown(f, row)));
                    }
                }));
    }

    /// The cells that the picture shows too: not what a row rests on, nor a factor or a span's place in words.
    private static String shown(Figure figure, List<String> row) {
        return switch (figure) {
            case Figure.Timeline _ -> row.get(0) + " " + row.get(1);
            case Figure.Forest _, Figure.Bars _, Figure.Flow _, Figure.Differential _, Figure.Ladder _ ->
                String.join(" ", row.subList(0, row.size() - 1));
        };
    }

    private static List<String> numbers(String text) {
        var numbers = new ArrayList<String>();
        var m = java.util.regex.Pattern.compile("\\d+(?:\\.\\d+)?").matcher(text);
        while (m.find()) {
            numbers.add(m.group());
        }
        return numbers;
    }

    @Test
    void aNarrowForestKeepsTheTicksOneAndTwo() {
        var narrow = lay(SampleFigures.forest(), 250, 1, Locale.ENGLISH);
        var wide = lay(SampleFigures.forest(), 400, 1, Locale.ENGLISH);
        assertThat(lines(narrow)).contains("1", "2").doesNotContain("0.75", "1.5");
        assertThat(lines(wide)).contains("0.75", "1", "1.5", "2", "no difference");
    }

    @Test
    void aRatioWithoutAnIntervalIsAnOpenSquareAndARangeHasNone() {
        var squares = lay(SampleFigures.forest(), 400, 1, Locale.ENGLISH).primitives().stream()
                .filter(Rect.class::isInstance)
                .map(p -> ((Rect) p).fill())
                .toList();
        assertThat(squares).containsExactly(Fill.SOLID, Fill.OPEN);
    }

    @Test
    void squaresStandOnALogAxisOnTheirSideOfTheLineAtOne() {
        var drawing = lay(SampleFigures.forest(), 400, 1, Locale.ENGLISH);
        var one = drawing.primitives().stream()
                .filter(p -> p instanceof Line l && l.ink() == Ink.AXIS && l.x1() == l.x2())
                .mapToDouble(p -> ((Line) p).x1())
                .findFirst()
                .orElseThrow();
        var centres = drawing.primitives().stream()
                .filter(Rect.class::isInstance)
                .mapToDouble(p -> ((Rect) p).x() + ((Rect) p).width() / 2)
                .toArray();
        var unit = (centres[0] - one) / Math.log(1.5);
        assertThat(unit).isPositive();
        assertThat(centres[1]).isCloseTo(one + unit * Math.log(0.91), org.assertj.core.data.Offset.offset(0.01));
    }

    private static Drawing lay(Figure figure, double width, double scale, Locale locale) {
        return new FigureLayout(new FigureWords(Texts.of("figure", locale))).lay(figure, width, ROBOTO.at(scale), true);
    }

    private static List<String> lines(Drawing drawing) {
        return drawing.primitives().stream()
                .filter(Words.class::isInstance)
                .map(p -> ((Words) p).text())
                .toList();
    }

    private static String written(Drawing drawing) {
        return lines(drawing).stream().collect(Collectors.joining(" "));
    }
}
