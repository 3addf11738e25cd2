package org.euthymia.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.help.Shortcut;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitStrip;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The search field, back and forward. With room for one column only, the field hides behind an icon on screens that
/// are not search, and opens over the bar.
final class TopBar extends HBox {
    private static final int PAGE = 5;

    private final ShellViewModel model;
    private final Runnable leaveField;
    private final VisitStrip strip;
    private final TextField field = new TextField();
    private final StackPane box = new StackPane();
    private final Button opener;
    private final Button back;
    private final Button forward;
    private Layout layout = Layout.FULL;

    /// @param strip the carried context, to the right of the field
    /// @param leaveField puts the focus into the screen shown
    TopBar(ShellViewModel model, Texts texts, About about, VisitStrip strip, Runnable leaveField) {
        this.model = model;
        this.strip = strip;
        this.leaveField = leaveField;
        getStyleClass().add(ShellStyles.TOP_BAR);
        back = iconButton(Material2AL.ARROW_BACK, texts.get("shell.back", about.caps(Shortcut.BACK)), model::back);
        forward = iconButton(
                Material2AL.ARROW_FORWARD, texts.get("shell.forward", about.caps(Shortcut.FORWARD)), model::forward);
        opener = iconButton(
                Material2MZ.SEARCH, texts.get("shell.search.open", about.caps(Shortcut.SEARCH)), this::focusField);
        opener.setId("open-search");
        back.setId("back");
        forward.setId("forward");
        field.setId("search");
        field.setPromptText(texts.get("shell.search.prompt"));
        field.setAccessibleText(texts.get("shell.search.name"));
        field.getStyleClass().add(ShellStyles.SEARCH_FIELD);
        var icon = new Icon(Material2MZ.SEARCH);
        icon.getStyleClass().add(ShellStyles.SEARCH_ICON);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        var key = new KeyCap(about.caps(Shortcut.SEARCH));
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        box.getStyleClass().add(ShellStyles.SEARCH_BOX);
        box.getChildren().addAll(field, icon, key);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(strip, Priority.ALWAYS);
        getChildren().addAll(opener, box, back, forward, strip);
        opener.managedProperty().bind(opener.visibleProperty());
        strip.managedProperty().bind(strip.visibleProperty());
        box.managedProperty().bind(box.visibleProperty());
    }

    private static Button iconButton(Ikon icon, String name, Runnable action) {
        var button = new Button(null, new Icon(icon));
        button.getStyleClass().add(Styles.ICON_BUTTON);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(e -> action.run());
        return button;
    }

    Subscription subscribe() {
        return Subscription.combine(
                strip.subscribe(),
                model.canGoBack().subscribe(can -> back.setDisable(!can)),
                model.canGoForward().subscribe(can -> forward.setDisable(!can)),
                model.fieldText().subscribe(this::showText),
                model.current().subscribe(v -> update()),
                field.focusedProperty().subscribe(f -> update()),
                field.textProperty().subscribe((before, now) -> {
                    if (!now.equals(model.fieldText().get())) {
                        model.typed(now);
                    }
                }));
    }

    private void showText(String text) {
        if (!text.equals(field.getText())) {
            field.setText(text);
            field.positionCaret(text.length());
        }
    }

    void arrange(Layout room) {
        layout = room;
        strip.arrange(room);
        update();
    }

    private void update() {
        var open = layout != Layout.SINGLE
                || field.isFocused()
                || model.current().get().typesIntoField();
        box.setVisible(open);
        opener.setVisible(!open);
        strip.setVisible(layout != Layout.SINGLE || !field.isFocused());
        HBox.setHgrow(box, layout == Layout.SINGLE ? Priority.ALWAYS : Priority.NEVER);
    }

    TextField field() {
        return field;
    }

    /// Puts the caret into the field and selects what stands there.
    void focusField() {
        box.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    /// Puts the caret behind what stands in the field.
    void continueTyping() {
        box.setVisible(true);
        if (!field.isFocused()) {
            field.requestFocus();
            field.positionCaret(field.getLength());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isControlDown()) {
            return;
        }
        var search = model.current().get().search();
        var used = switch (event.getCode()) {
            case ENTER -> search.map(s -> act(s::openSelected)).orElseGet(this::showResults);
            case DOWN -> search.map(s -> act(() -> s.move(1))).orElseGet(this::enterScreen);
            case UP -> search.map(s -> act(() -> s.move(-1))).orElse(true);
            case PAGE_DOWN -> search.map(s -> act(() -> s.move(PAGE))).orElse(false);
            case PAGE_UP -> search.map(s -> act(() -> s.move(-PAGE))).orElse(false);
            case ESCAPE -> escape(search.isPresent());
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private static boolean act(Runnable action) {
        action.run();
        return true;
    }

    private boolean showResults() {
        model.showResults(field.getText());
        return true;
    }

    private boolean enterScreen() {
        leaveField.run();
        return true;
    }

    private boolean escape(boolean results) {
        if (results) {
            model.clear();
        } else {
            leaveField.run();
        }
        return true;
    }
}
