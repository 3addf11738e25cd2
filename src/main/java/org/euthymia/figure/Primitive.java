package org.euthymia.figure;

import java.util.List;

/// One thing to draw. Distances are pixels from the top left corner. What is drawn depends on nothing but these: a
/// painter adds colours and type, no position.
public sealed interface Primitive {
    /// What a thing is drawn in; a painter gives each a colour.
    enum Ink {
        TEXT,
        MUTED,
        /// Marks that carry data.
        DATA,
        AXIS,
        GRID,
        /// What is not known.
        UNKNOWN
    }

    /// How a rectangle is filled. Each can be told from the others without colour.
    enum Fill {
        SOLID,
        OPEN,
        DASHED,
        HATCHED
    }

    /// Type, as a part of the base size.
    enum Face {
        LABEL(1, false),
        STRONG(1, true),
        META(13.0 / 14, false),
        SMALL(12.0 / 14, false);

        private final double em;
        private final boolean medium;

        Face(double em, boolean medium) {
            this.em = em;
            this.medium = medium;
        }

        /// Size in em of the base size.
        public double em() {
            return em;
        }

        /// True for Roboto Medium, else Roboto.
        public boolean medium() {
            return medium;
        }
    }

    record Line(double x1, double y1, double x2, double y2, double thickness, Ink ink, boolean dashed)
            implements Primitive {}

    record Rect(double x, double y, double width, double height, Fill fill, Ink ink) implements Primitive {}

    record Polygon(List<Point> points, Ink ink) implements Primitive {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    record Point(double x, double y) {}

    /// One line of text.
    ///
    /// @param x left end
    /// @param width as measured
    record Words(String text, double x, double baseline, double width, Face face, Ink ink) implements Primitive {}
}
