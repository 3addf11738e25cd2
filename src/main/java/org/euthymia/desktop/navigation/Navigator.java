package org.euthymia.desktop.navigation;

/// Goes to places and back. FX thread only.
public interface Navigator {
    void open(Destination destination);

    /// Goes back, with the scroll position kept; does nothing at the start.
    void back();

    void forward();
}
