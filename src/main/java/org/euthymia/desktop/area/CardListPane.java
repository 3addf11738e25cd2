package org.euthymia.desktop.area;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Card;
import org.euthymia.text.Texts;

/// A heading and the cards below it, each with its answer in one line. Arrow keys and Enter, or one click, open a card.
final class CardListPane extends StackPane {
    private final Texts texts;
    private final ListView<Card> list = new ListView<>();
    private final Label count = new Label();

    CardListPane(String heading, Texts texts, Consumer<Destination> open) {
        this.texts = texts;
        var title = new Label(heading);
        title.getStyleClass().add(Styles.TITLE);
        count.getStyleClass().add(Styles.META);
        var head = new VBox(title, count);
        head.getStyleClass().add(ShellStyles.PAGE);
        list.setId("cards");
        list.getStyleClass().add(ShellStyles.CARDS);
        list.setAccessibleText(heading);
        list.setPlaceholder(new Label(texts.get("area.empty")));
        list.setCellFactory(v -> new CardCell(texts));
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isAltDown() && !e.isShortcutDown()) {
                e.consume();
                openSelected(open);
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                openSelected(open);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(head, list);
        column.getStyleClass().add(ShellStyles.COLUMN);
        getChildren().add(column);
    }

    private void openSelected(Consumer<Destination> open) {
        var card = list.getSelectionModel().getSelectedItem();
        if (card != null) {
            open.accept(new Destination.CardPage(card.id()));
        }
    }

    /// Shows `cards`; the selection stays on its card, or goes to the one that took its place.
    void show(List<Card> cards) {
        count.setText(texts.get("area.count", cards.size()));
        if (!cards.equals(list.getItems())) {
            var index = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(cards);
            list.getSelectionModel().select(Math.clamp(index, 0, Math.max(0, cards.size() - 1)));
        }
    }

    void focus() {
        list.requestFocus();
    }
}
