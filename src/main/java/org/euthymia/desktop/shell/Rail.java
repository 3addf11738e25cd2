package org.euthymia.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.text.Texts;

/// The places of the program, one below the other. Arrow keys go from entry to entry; with little room only icons are
/// shown, each with its name as tooltip and for screen readers.
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ShellViewModel model;
    private final Texts texts;
    private final Label brand = new Label();
    private final VBox top = new VBox();
    private final VBox items = new VBox();
    private final List<Button> buttons = new ArrayList<>();
    private final List<Button> foot;

    Rail(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(ShellStyles.RAIL);
        brand.getStyleClass().add(ShellStyles.BRAND);
        foot = model.railFoot().stream().map(this::button).toList();
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        items.getChildren().add(top);
        items.getChildren().add(room);
        items.getChildren().addAll(foot);
        var scroll = new ScrollPane(items);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(brand, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Subscription subscribe() {
        return Subscription.combine(
                model.rail().subscribe(this::show), model.current().subscribe(v -> mark()));
    }

    /// @param compact true for icons only
    void setCompact(boolean compact) {
        brand.setText(compact ? texts.get("shell.brand.short") : texts.get("shell.brand"));
        all().forEach(b -> b.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP));
    }

    private List<Button> all() {
        var all = new ArrayList<>(buttons);
        all.addAll(foot);
        return all;
    }

    private void show(List<RailItem> entries) {
        var display = foot.getFirst().getContentDisplay();
        buttons.clear();
        entries.forEach(item -> buttons.add(button(item)));
        buttons.forEach(b -> b.setContentDisplay(display));
        top.getChildren().setAll(buttons);
        mark();
    }

    private Button button(RailItem item) {
        var button = new Button(item.label(), new Icon(item.icon()));
        button.getStyleClass().setAll(ShellStyles.RAIL_ITEM);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setTooltip(new Tooltip(item.name()));
        button.setId(item.nodeId());
        button.setUserData(item);
        button.setOnAction(e -> model.open(item.destination()));
        return button;
    }

    private void mark() {
        var section = model.current().get().section();
        for (var button : all()) {
            var item = (RailItem) button.getUserData();
            var here = item.destination().equals(section);
            button.pseudoClassStateChanged(CURRENT, here);
            button.setAccessibleText(here ? texts.get("shell.rail.current", item.name()) : item.name());
        }
    }

    private void pressed(KeyEvent event) {
        var by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        var all = all();
        var from = event.getTarget() instanceof Button button ? all.indexOf(button) : -1;
        var to = from + by;
        if (by != 0 && from >= 0 && !event.isAltDown() && !event.isShortcutDown()) {
            if (to >= 0 && to < all.size()) {
                all.get(to).requestFocus();
            }
            event.consume();
        }
    }

    /// The entry of the place shown: where the focus goes when it enters the rail.
    Button currentButton() {
        return all().stream()
                .filter(b -> ((RailItem) b.getUserData())
                        .destination()
                        .equals(model.current().get().section()))
                .findFirst()
                .orElse(buttons.getFirst());
    }
}
