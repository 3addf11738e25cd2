package org.euthymia.desktop.control;

import javafx.scene.control.Label;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;

/// The amber tag on a statement whose card is past its review date: icon and words.
public final class StaleTag extends Label {
    /// @param texts of the desktop bundle
    public StaleTag(Texts texts) {
        super(texts.get("control.stale-tag"), new Icon(Material2AL.HISTORY, Styles.ICON_SMALL, Styles.ICON_WARNING));
        getStyleClass().add(Styles.STALE_TAG);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
