package org.euthymia.desktop.navigation;

import java.util.Optional;
import javafx.scene.layout.Region;

/// What the shell shows for one destination. Built lazily, kept while it is in the history, disposed with it. FX thread
/// only.
public interface Screen {
    /// The main column; scrolls by itself.
    Region main();

    /// The right column, if the screen has one. The screen hides it (invisible and unmanaged) while it has no room or
    /// nothing in it.
    Optional<Region> side();

    /// What stands over the whole width, above the main column and the right one, and pushes both down, e.g. the safety
    /// panel. The screen hides it (invisible and unmanaged) while there is nothing in it.
    default Optional<Region> top() {
        return Optional.empty();
    }

    /// A key was pressed that the screen in front may use.
    ///
    /// @return true if it was used
    default boolean pressed(ScreenKey key) {
        return false;
    }

    /// Told before the screen is first shown and whenever the room changes. In [Layout#SINGLE] there is no room for a
    /// side: the screen hides it, and puts what is nowhere else at the end of its main column.
    default void arrange(Layout layout) {}

    /// Told each time the screen comes to the front; puts the focus where reading or typing goes on.
    void shown();

    /// Cancels every subscription; the screen is not used afterwards.
    void dispose();
}
