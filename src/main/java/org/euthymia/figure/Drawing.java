package org.euthymia.figure;

import java.util.List;

/// A figure laid out for one width.
///
/// @param width in pixels
/// @param height in pixels, as the content needs
/// @param scale text size, 1 at 100 %
public record Drawing(double width, double height, double scale, List<Primitive> primitives) {
    public Drawing {
        primitives = List.copyOf(primitives);
    }
}
