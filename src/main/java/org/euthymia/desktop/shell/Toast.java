package org.euthymia.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.platform.Background;
import org.jspecify.annotations.Nullable;

/// A short word on what was just done, with its undo; goes away by itself. Never for errors.
final class Toast extends HBox {
    private static final long MILLIS = 6000;

    private final Background background;
    private final Label words = new Label();
    private final Button undo;
    private Background.@Nullable Handle timer;

    Toast(Background background, String undoWords) {
        this.background = background;
        undo = new Button(undoWords);
        undo.getStyleClass().add(Styles.LINK);
        getStyleClass().add(ShellStyles.TOAST);
        getChildren().addAll(words, undo);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        setVisible(false);
    }

    void show(String message, Runnable undoAction) {
        words.setText(message);
        undo.setOnAction(e -> {
            hide();
            undoAction.run();
        });
        setVisible(true);
        if (timer != null) {
            timer.cancel();
        }
        timer = background.later(MILLIS, this::hide);
    }

    /// @return false if nothing was shown
    boolean hide() {
        var shown = isVisible();
        setVisible(false);
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        return shown;
    }
}
