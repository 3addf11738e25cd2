package org.euthymia.desktop.handout;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.navigation.ScreenKey;
import org.euthymia.desktop.theme.HandoutStyles;

/// One handout: options at the left, the PDF's pages, editing at the right.
public final class HandoutScreen implements Screen {
    private final HandoutViewModel model;
    private final OptionsPane options;
    private final PagesPane pages;
    private final EditPane edit;
    private final StackPane main = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Subscription subscription;

    /// @param keys as shown: print, save
    public HandoutScreen(HandoutViewModel model, Keys keys) {
        this.model = model;
        options = new OptionsPane(model, keys.print(), keys.save());
        pages = new PagesPane(model);
        edit = new EditPane(model);
        main.getStyleClass().add(HandoutStyles.DESK);
        main.setId("handout");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        main.addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
        edit.addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
        arrange(Layout.FULL);
        subscription = Subscription.combine(options.subscribe(), model.now().subscribe(this::show));
    }

    /// Keys as shown on the buttons.
    public record Keys(String print, String save) {}

    private void show(HandoutNow now) {
        options.show(now);
        pages.show(now);
        edit.show(now);
    }

    /// A field undoes its own typing.
    private void undo(KeyEvent event) {
        if (event.isShortcutDown()
                && event.getCode() == KeyCode.Z
                && !(event.getTarget() instanceof TextInputControl)) {
            model.undo();
            event.consume();
        }
    }

    @Override
    public Region main() {
        return main;
    }

    @Override
    public Optional<Region> side() {
        return Optional.of(edit);
    }

    @Override
    public void arrange(Layout layout) {
        var single = layout == Layout.SINGLE;
        main.getChildren().clear();
        scroll.setContent(null);
        edit.setVisible(!single);
        edit.setManaged(!single);
        if (single) {
            scroll.setContent(new VBox(options, pages));
            main.getChildren().setAll(scroll);
        } else {
            scroll.setContent(pages);
            main.getChildren().setAll(new HBox(options, scroll));
        }
    }

    @Override
    public boolean pressed(ScreenKey key) {
        return switch (key) {
            case NEXT, PRINT -> {
                model.print();
                yield true;
            }
            case SAVE -> {
                model.save();
                yield true;
            }
            case SAFETY, COPY_NOTE -> false;
        };
    }

    @Override
    public void shown() {
        options.focus();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        model.dispose();
    }
}
