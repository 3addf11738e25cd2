package org.euthymia;

import java.util.Locale;
import java.util.stream.Stream;

/// Whether there is a screen to open a window on.
final class Display {
    private Display() {}

    static boolean present() {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var ownWindows = os.contains("win") || os.contains("mac");
        return ownWindows
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .map(System.getenv()::get)
                        .anyMatch(d -> d != null && !d.isBlank());
    }
}
