package org.euthymia.desktop.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.euthymia.desktop.navigation.Screen;

/// Keeps the screens of the last stays as they were left; disposes the others.
final class ScreenCache {
    /// More would cost memory; a stay further back is built anew, from its beginning.
    static final int LIMIT = 12;

    private final Map<Long, Screen> screens = new LinkedHashMap<>();

    Screen get(long stay, Supplier<Screen> create) {
        var known = screens.remove(stay);
        var screen = known == null ? create.get() : known;
        screens.put(stay, screen);
        return screen;
    }

    /// Disposes the screens of stays that cannot be gone back to, and the oldest beyond the limit.
    void retain(Collection<Long> stays) {
        var ids = new ArrayList<>(screens.keySet());
        var tooMany = ids.size() - LIMIT;
        for (var i = 0; i < ids.size(); i++) {
            if (i < tooMany || !stays.contains(ids.get(i))) {
                dispose(ids.get(i));
            }
        }
    }

    void disposeAll() {
        new ArrayList<>(screens.keySet()).forEach(this::dispose);
    }

    private void dispose(long stay) {
        var screen = screens.remove(stay);
        if (screen != null) {
            screen.dispose();
        }
    }
}
