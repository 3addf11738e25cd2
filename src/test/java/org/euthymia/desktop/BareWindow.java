package org.euthymia.desktop;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;

/// A themed window with one word in it: what any JavaFX program of this look pays before it does anything. The
/// yardstick of
/// `src/test/bench/start-up.sh`.
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            Stylesheets.loadFonts();
            var stage = new Stage();
            stage.setTitle("Bare");
            stage.setScene(new Scene(new StackPane(new Label("Bare")), 1280, 800));
            Stylesheets.apply(stage.getScene(), Theme.LIGHT, 100);
            stage.show();
        });
    }
}
