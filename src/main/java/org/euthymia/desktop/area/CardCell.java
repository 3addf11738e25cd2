package org.euthymia.desktop.area;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.opening.CardFacts;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Card;
import org.euthymia.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/// A card in a list: title, and the opening of its answer. Holds nothing but what it shows.
final class CardCell extends ListCell<Card> {
    private final Texts texts;
    private final Label title = new Label();
    private final Label verdict = new Label();
    private final HBox row;

    CardCell(Texts texts) {
        this.texts = texts;
        title.getStyleClass().addAll(Styles.STRONG, Styles.READING);
        verdict.getStyleClass().add(Styles.META);
        var words = new VBox(title, verdict);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(new Icon(Material2AL.DESCRIPTION), words);
        row.getStyleClass().add(ShellStyles.HIT);
        row.setMinWidth(0);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Card card, boolean empty) {
        super.updateItem(card, empty);
        if (card == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(card.title());
        verdict.setText(CardFacts.verdict(card).orElse(""));
        setAccessibleText(texts.get("area.card.spoken", card.title(), verdict.getText()));
        setGraphic(row);
    }
}
