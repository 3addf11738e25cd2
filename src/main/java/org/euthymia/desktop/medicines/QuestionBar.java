package org.euthymia.desktop.medicines;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.theme.MedicineStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;

/// A question about a row, in the row: what is asked, and keys for the answers. Digits choose, U leaves it open.
final class QuestionBar extends VBox {
    private final FlowPane keys = new FlowPane();
    private final Texts texts;
    private final Consumer<String> answer;

    /// An answer: as shown, and as it would be typed after the line.
    record Choice(String shown, String typed) {
        static List<Choice> upTo(int most) {
            return IntStream.rangeClosed(1, most)
                    .mapToObj(n -> new Choice(Integer.toString(n), n + " times a day"))
                    .toList();
        }
    }

    /// @param answer takes the answer as it would be typed
    QuestionBar(String question, Texts texts, Consumer<String> answer, Runnable leaveOpen) {
        this.texts = texts;
        this.answer = answer;
        var mark = new Label("?");
        mark.getStyleClass().add(MedicineStyles.UNKNOWN_MARK);
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var words = new Label(question);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var asked = new HBox(mark, words);
        asked.getStyleClass().add(MedicineStyles.QUESTION_WORDS);
        keys.getStyleClass().add(MedicineStyles.ANSWERS);
        getStyleClass().add(MedicineStyles.QUESTION);
        getChildren().addAll(asked, keys);
        setAccessibleText(question);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        this.leaveOpen = leaveOpen;
    }

    private final Runnable leaveOpen;

    QuestionBar choices(List<Choice> choices) {
        choices.forEach(c -> keys.getChildren().add(key(c.shown(), () -> answer.accept(c.typed()))));
        return this;
    }

    /// A field for an answer in words.
    QuestionBar free(String prompt) {
        var field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add(MedicineStyles.ANSWER_FIELD);
        field.setOnAction(_ -> {
            if (!field.getText().isBlank()) {
                answer.accept(field.getText());
            }
        });
        keys.getChildren().add(field);
        return this;
    }

    QuestionBar unknown() {
        keys.getChildren().add(key(texts.get("medicines.answer.unknown"), leaveOpen));
        return this;
    }

    private static Button key(String words, Runnable act) {
        var button = new Button(words);
        button.getStyleClass().addAll(Styles.SMALL, MedicineStyles.ANSWER);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextField || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.U) {
            leaveOpen.run();
            event.consume();
        } else if (event.getCode().isDigitKey()) {
            keys.getChildren().stream()
                    .filter(n -> n instanceof Button b && b.getText().equals(event.getText()))
                    .findFirst()
                    .ifPresent(n -> {
                        ((Button) n).fire();
                        event.consume();
                    });
        }
    }

    Node first() {
        return keys.getChildren().getFirst();
    }
}
