package org.euthymia.figure;

import java.util.ArrayList;
import java.util.List;
import org.euthymia.figure.Primitive.Ink;
import org.euthymia.figure.Primitive.Line;
import org.euthymia.figure.Primitive.Rect;

/// The lines of a hatched rectangle, so that every painter draws the same ones.
public final class Hatch {
    private static final double STEP = 6;

    private Hatch() {}

    /// @return diagonals inside `rect`, none reaching over its edge
    public static List<Line> lines(Rect rect) {
        var lines = new ArrayList<Line>();
        var w = rect.width();
        var h = rect.height();
        for (var d = STEP; d < w + h; d += STEP) {
            var x1 = Math.max(0, d - h);
            var x2 = Math.min(w, d);
            lines.add(new Line(
                    rect.x() + x1, rect.y() + d - x1, rect.x() + x2, rect.y() + d - x2, 1, Ink.UNKNOWN, false));
        }
        return lines;
    }
}
