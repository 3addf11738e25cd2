package org.euthymia.desktop.control;

import javafx.scene.control.Button;
import org.euthymia.desktop.theme.Styles;

/// A rounded button that leads to something close by, such as a related card. Its words wrap, never cut.
public final class Chip extends Button {
    public Chip(String words) {
        super(words);
        getStyleClass().add(Styles.CHIP);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
