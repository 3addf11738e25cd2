package org.euthymia.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.euthymia.figure.Primitive.Face;

/// Measures Roboto without a window, so that every painter gets the same layout. Immutable; any thread.
public final class TextMeasure {
    /// Base type size at 100 %, in pixels.
    public static final double BASE = 14;

    private static final double LINE = 1.32;
    private static final double ASCENT = 0.95;
    private static final double DESCENT = 0.25;
    private static final int[] UNKNOWN = {640, 640};

    private final Map<Integer, int[]> advances;
    private final double scale;

    private TextMeasure(Map<Integer, int[]> advances, double scale) {
        this.advances = advances;
        this.scale = scale;
    }

    /// @param scale text size, 1 at 100 %
    public static TextMeasure roboto(double scale) {
        return new TextMeasure(read(), scale);
    }

    /// The same face at another text size.
    public TextMeasure at(double otherScale) {
        return new TextMeasure(advances, otherScale);
    }

    /// Text size, 1 at 100 %.
    public double scale() {
        return scale;
    }

    /// A length that grows with the text.
    public double px(double at100Percent) {
        return at100Percent * scale;
    }

    public double size(Face face) {
        return BASE * scale * face.em();
    }

    public double lineHeight(Face face) {
        return size(face) * LINE;
    }

    /// From the top of a line to its baseline.
    public double ascent(Face face) {
        return size(face) * ASCENT;
    }

    /// From the baseline to the bottom of the letters.
    public double descent(Face face) {
        return size(face) * DESCENT;
    }

    public double width(String text, Face face) {
        var thousandths = text.codePoints()
                .map(c -> advances.getOrDefault(c, UNKNOWN)[face.medium() ? 1 : 0])
                .sum();
        return thousandths * size(face) / 1000;
    }

    private static Map<Integer, int[]> read() {
        var file = Objects.requireNonNull(
                TextMeasure.class.getResourceAsStream("roboto-advances.txt"), "the widths of Roboto are missing");
        var found = new HashMap<Integer, int[]>();
        try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> List.of(l.split(" ", -1)))
                    .forEach(p -> found.put(
                            Integer.parseInt(p.get(0), 16),
                            new int[] {Integer.parseInt(p.get(1)), Integer.parseInt(p.get(2))}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(found);
    }
}
