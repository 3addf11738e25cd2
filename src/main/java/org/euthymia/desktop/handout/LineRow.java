package org.euthymia.desktop.handout;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.HandoutStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;

/// One line of the sheet: Enter or a click edits it in place, Alt with an arrow moves it, Delete takes it off. A locked
/// line can only be read.
final class LineRow extends HBox {
    private static final int ROWS = 3;

    private final HandoutViewModel model;
    private final Texts texts;
    private final String section;
    private final int line;
    private final String text;
    private final boolean locked;
    private final Writing writing;

    /// Told when a line is being written and when that ends, so that the list stays as it is meanwhile.
    interface Writing {
        void began();

        void ended();
    }

    LineRow(HandoutViewModel model, String section, int line, Writing writing) {
        this.model = model;
        this.writing = writing;
        this.section = section;
        this.line = line;
        texts = model.context().texts();
        text = model.edit().lines(section).get(line).text();
        locked = !model.edit().canEdit(section, line);
        setId("line-" + section + "-" + line);
        getStyleClass().add(HandoutStyles.LINE);
        setFocusTraversable(true);
        setAccessibleText(locked ? texts.get("handout.line.locked", text) : texts.get("handout.line", text));
        read();
        if (locked) {
            getStyleClass().add(HandoutStyles.LINE_LOCKED);
        } else {
            setOnMouseClicked(_ -> write());
            addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        }
    }

    private void read() {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words);
        if (locked) {
            getChildren().addFirst(OptionsPane.lock());
        } else {
            getChildren().add(remove());
        }
    }

    private Button remove() {
        var name = texts.get("handout.line.remove");
        var button = new Button(null, new Icon(Material2AL.CLOSE, Styles.ICON_SMALL));
        button.getStyleClass().add(Styles.ICON_BUTTON);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> model.removeLine(section, line));
        return button;
    }

    private void pressed(KeyEvent event) {
        if (!isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> write();
            case DELETE, BACK_SPACE -> model.removeLine(section, line);
            case UP -> {
                if (!event.isAltDown()) {
                    return;
                }
                model.moveLine(section, line, -1);
            }
            case DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                model.moveLine(section, line, 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Writes in place; the score follows every key. A text that is emptied takes the line away only when left.
    private void write() {
        var field = new TextArea(text);
        field.setId("edit-line");
        field.setWrapText(true);
        field.setPrefRowCount(ROWS);
        field.setAccessibleText(texts.get("handout.line.edit"));
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(field);
        field.requestFocus();
        field.end();
        field.textProperty().addListener((_, _, typed) -> {
            if (!typed.isBlank()) {
                model.line(section, line, typed);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                // The field finishes when it loses the focus.
                requestFocus();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                finish(field);
            }
        });
        writing.began();
    }

    /// Losing the focus because the row itself goes comes here again: the second time there is nothing to do.
    private void finish(TextArea field) {
        if (!getChildren().contains(field)) {
            return;
        }
        read();
        if (field.getText().isBlank()) {
            model.removeLine(section, line);
        }
        writing.ended();
    }
}
