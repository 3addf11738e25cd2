package org.euthymia.desktop.settings;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.euthymia.platform.Settings;

/// The settings while the program runs: every screen listens, each change is kept. FX thread only.
public final class CurrentSettings {
    private final UserState store;
    private final ReadOnlyObjectWrapper<Settings> value;

    public CurrentSettings(UserState store) {
        this.store = store;
        value = new ReadOnlyObjectWrapper<>(store.load());
    }

    public ReadOnlyObjectProperty<Settings> value() {
        return value.getReadOnlyProperty();
    }

    public Settings get() {
        return value.get();
    }

    /// Changes and keeps the settings; nothing is kept when nothing changed.
    public void change(UnaryOperator<Settings> how) {
        var next = how.apply(value.get());
        if (!next.equals(value.get())) {
            value.set(next);
            store.save(next);
        }
    }

    /// The text size in effect, one of [TextSize#STEPS].
    public int textPercent() {
        return TextSize.nearest(value.get().textPercent());
    }

    public boolean bookmarked(String cardId) {
        return value.get().bookmarks().contains(cardId);
    }

    /// Adds the bookmark, or removes it if it stands.
    public void toggleBookmark(String cardId) {
        change(s -> s.withBookmarks(
                s.bookmarks().contains(cardId)
                        ? s.bookmarks().stream().filter(b -> !b.equals(cardId)).toList()
                        : Stream.concat(s.bookmarks().stream(), Stream.of(cardId))
                                .toList()));
    }
}
