package org.euthymia.desktop.result;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.euthymia.desktop.theme.Styles;

/// Pieces of text as this screen writes them: whole, wrapped, never cut.
final class Lines {
    private Lines() {}

    static Label wrapped(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label heading(String words) {
        return wrapped(words, Styles.STRONG);
    }

    static Button link(String words, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().add(Styles.LINK);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
