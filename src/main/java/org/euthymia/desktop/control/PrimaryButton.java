package org.euthymia.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.euthymia.desktop.theme.Styles;
import org.kordamp.ikonli.Ikon;

/// The one next action of a screen: icon, words, key.
public final class PrimaryButton extends Button {
    private static final double GAP = 10;

    /// @param key the key that does the same, as shown
    public PrimaryButton(Ikon icon, String words, String key, Runnable action) {
        var row = new HBox(GAP, new Icon(icon), new Label(words), new KeyCap(key));
        row.setAlignment(Pos.CENTER);
        setGraphic(row);
        setAccessibleText(words);
        getStyleClass().add(Styles.PRIMARY);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(_ -> action.run());
    }
}
