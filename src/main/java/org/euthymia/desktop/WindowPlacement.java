package org.euthymia.desktop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.euthymia.platform.Settings.WindowBounds;

/// Where the window opens: where it stood, if that place still exists. Pure.
final class WindowPlacement {
    static final double MIN_WIDTH = 1000;
    static final double MIN_HEIGHT = 700;
    private static final double FIRST_WIDTH = 1280;
    private static final double FIRST_HEIGHT = 800;
    /// So much of the window's top must be on a screen, or nobody could take hold of it.
    private static final double GRIP_WIDTH = 120;
    private static final double GRIP_HEIGHT = 40;

    private WindowPlacement() {}

    /// @param screens the usable part of each screen, the main one first; at least one
    static WindowBounds fit(Optional<WindowBounds> remembered, List<Rectangle2D> screens) {
        return remembered
                .flatMap(bounds -> screenOf(bounds, screens).map(screen -> onto(screen, bounds)))
                .orElseGet(() -> first(screens.getFirst(), remembered));
    }

    private static Optional<Rectangle2D> screenOf(WindowBounds bounds, List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> overlap(bounds.x(), bounds.width(), screen.getMinX(), screen.getWidth()) >= GRIP_WIDTH
                        && overlap(bounds.y(), GRIP_HEIGHT, screen.getMinY(), screen.getHeight()) >= GRIP_HEIGHT)
                .max(Comparator.comparingDouble(s -> overlap(bounds.x(), bounds.width(), s.getMinX(), s.getWidth())));
    }

    private static double overlap(double from, double length, double otherFrom, double otherLength) {
        return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
    }

    private static WindowBounds onto(Rectangle2D screen, WindowBounds bounds) {
        var width = Math.clamp(bounds.width(), Math.min(MIN_WIDTH, screen.getWidth()), screen.getWidth());
        var height = Math.clamp(bounds.height(), Math.min(MIN_HEIGHT, screen.getHeight()), screen.getHeight());
        return new WindowBounds(
                Math.clamp(bounds.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(bounds.y(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height,
                bounds.maximised());
    }

    private static WindowBounds first(Rectangle2D screen, Optional<WindowBounds> remembered) {
        var width = Math.min(FIRST_WIDTH, screen.getWidth());
        var height = Math.min(FIRST_HEIGHT, screen.getHeight());
        return new WindowBounds(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                remembered.map(WindowBounds::maximised).orElse(false));
    }
}
