package org.euthymia.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.euthymia.desktop.theme.Styles;

/// A key shown beside what it does, such as `Alt ←`. Seen, not spoken: the control it belongs to names its key.
public final class KeyCap extends Label {
    /// @param keys the keys as printed on a keyboard
    public KeyCap(String keys) {
        super(keys);
        getStyleClass().add(Styles.KEY);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
    }
}
