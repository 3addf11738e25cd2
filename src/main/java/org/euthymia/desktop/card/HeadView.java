package org.euthymia.desktop.card;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.euthymia.desktop.area.AreaNames;
import org.euthymia.desktop.card.CardViewModel.Copied;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The row above the title: back, where the card belongs, bookmark, copy.
final class HeadView extends HBox {
    private static final String BACK_KEY = "Alt ←";

    private final CardViewModel model;
    private final HBox crumbs;
    private final Subscription subscription;

    HeadView(CardViewModel model) {
        this.model = model;
        getStyleClass().add(Styles.CARD_HEAD);
        crumbs = crumbs();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bookmark = bookmark();
        var copy = CopyButton.plain(model, Copied.CARD, model::copyCard);
        getChildren().addAll(back(), crumbs, gap, bookmark, copy.button());
        subscription = copy.follow()
                .and(model.bookmarked()
                        .subscribe(() -> show(bookmark, model.bookmarked().get())));
        show(bookmark, model.bookmarked().get());
    }

    /// @param wide whether there is room to say where the card belongs
    void setWide(boolean wide) {
        crumbs.setVisible(wide);
        crumbs.setManaged(wide);
    }

    void dispose() {
        subscription.unsubscribe();
    }

    private Button back() {
        var content = new HBox(
                new Icon(Material2AL.ARROW_BACK, Styles.ICON_SMALL),
                new Label(model.backLabel()),
                new KeyCap(BACK_KEY));
        content.getStyleClass().add(Styles.ACTION_CONTENT);
        var button = new Button();
        button.setGraphic(content);
        button.getStyleClass().add(Styles.ACTION);
        button.setAccessibleText(model.texts().get("card.back.accessible", model.backLabel()));
        button.setOnAction(_ -> model.back());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private HBox crumbs() {
        var crumbs = new HBox();
        crumbs.getStyleClass().add(Styles.CRUMBS);
        var root = new Label(model.texts().get("card.crumb.cards"));
        root.getStyleClass().add(Styles.META);
        crumbs.getChildren().add(root);
        if (!model.card().area().isBlank()) {
            var separator = new Label("›");
            separator.getStyleClass().add(Styles.META);
            var name = AreaNames.name(model.card().area(), model.texts());
            var area = new Button(name);
            area.getStyleClass().add(Styles.ACTION);
            area.setAccessibleText(model.texts().get("card.crumb.area.accessible", name));
            area.setOnAction(_ -> model.openArea());
            crumbs.getChildren().addAll(separator, area);
        }
        return crumbs;
    }

    private Button bookmark() {
        var button = new Button();
        button.getStyleClass().add(Styles.ACTION);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.toggleBookmark());
        return button;
    }

    private void show(Button button, boolean kept) {
        var texts = model.texts();
        button.setText(kept ? texts.get("card.bookmarked") : texts.get("card.bookmark"));
        button.setGraphic(
                new Icon(kept ? Material2AL.BOOKMARK : Material2OutlinedAL.BOOKMARK_BORDER, Styles.ICON_SMALL));
        button.setAccessibleText(
                kept ? texts.get("card.bookmarked.accessible") : texts.get("card.bookmark.accessible"));
    }
}
