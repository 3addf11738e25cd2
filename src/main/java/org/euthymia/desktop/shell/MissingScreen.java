package org.euthymia.desktop.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.ScrollColumn;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;

/// Something that the open library does not have: a card bookmarked in another library, drug tables.
final class MissingScreen implements Screen {
    private final Region main;
    private final Button start;

    MissingScreen(Texts texts, Navigator navigator, String what) {
        var title = new Label(what);
        title.getStyleClass().add(Styles.TITLE);
        var about = new Label(texts.get("shell.missing.about"));
        about.getStyleClass().add(Styles.READING);
        for (var label : java.util.List.of(title, about)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        start = new Button(texts.get("shell.missing.start"));
        start.setOnAction(e -> navigator.open(new Destination.Home()));
        var page = new VBox(title, about, start);
        page.getStyleClass().add(ShellStyles.PAGE);
        main = new ScrollColumn("missing", page);
    }

    @Override
    public Region main() {
        return main;
    }

    @Override
    public Optional<Region> side() {
        return Optional.empty();
    }

    @Override
    public void shown() {
        start.requestFocus();
    }

    @Override
    public void dispose() {}
}
