package org.euthymia.desktop.navigation;

import javafx.scene.layout.Region;

/// Puts one thing over the whole window, so that nothing else is seen, read out or reached by a key: for a moment when
/// the
/// patient holds the screen. FX thread only.
public interface Cover {
    /// @param all takes the focus by itself
    void over(Region all);

    /// Takes it away again.
    void lift();
}
