package org.euthymia.desktop.search;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.search.Hit;
import org.euthymia.search.Kind;
import org.euthymia.search.WhyText;
import org.euthymia.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/// One hit: kind | title, one line of text, why it is shown. Holds nothing but what it shows.
final class HitCell extends ListCell<Hit> {
    private final Texts texts;
    private final WhyText whyText;
    private final Label kind = new Label();
    private final OneLine title = new OneLine(ShellStyles.HIT_TITLE);
    private final OneLine snippet = new OneLine(Styles.TEXT);
    private final Label why = new Label();
    private final KeyCap enter;
    private final HBox row;
    private @Nullable Kind shownKind;

    HitCell(Texts texts) {
        this.texts = texts;
        whyText = new WhyText(texts.locale());
        enter = new KeyCap(texts.get("shell.key.enter"));
        enter.visibleProperty().bind(selectedProperty());
        kind.getStyleClass().addAll(Styles.META, ShellStyles.HIT_KIND);
        why.getStyleClass().addAll(Styles.META, ShellStyles.HIT_WHY);
        why.setGraphic(new Icon(Material2MZ.SUBDIRECTORY_ARROW_RIGHT, Styles.ICON_SMALL));
        HBox.setHgrow(title, Priority.ALWAYS);
        var first = new HBox(title, enter);
        var words = new VBox(first, snippet, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(kind, words);
        row.getStyleClass().add(ShellStyles.HIT);
        row.setMinWidth(0);
        // The row takes the list's width; without this it takes its longest line's and the list scrolls sideways.
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (hit == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (hit.kind() != shownKind) {
            shownKind = hit.kind();
            kind.setText(KindWords.one(hit.kind(), texts));
            kind.setGraphic(new Icon(KindWords.icon(hit.kind())));
        }
        title.show(hit.title());
        snippet.show(hit.snippet());
        var reason = whyText.of(hit.why());
        why.setText(reason);
        why.setVisible(!reason.isEmpty());
        setAccessibleText(texts.get(
                "search.hit.spoken",
                KindWords.one(hit.kind(), texts),
                hit.title().plain(),
                hit.snippet().plain(),
                reason));
        setGraphic(row);
    }
}
