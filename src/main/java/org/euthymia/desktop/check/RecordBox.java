package org.euthymia.desktop.check;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;

/// The clinic's protocol, and the line that records what was done and by whom. FX thread only.
final class RecordBox extends VBox {
    private final Label missing = new Label();
    private final TextField done = new TextField();
    private final CheckWords words;

    /// @param record records, if anything is written
    RecordBox(CheckWords words, ProtocolBox protocol, Runnable record) {
        this.words = words;
        done.setId("safety-done");
        done.setPromptText(words.texts().get("check.safety.done"));
        done.setAccessibleText(words.texts().get("check.safety.done"));
        done.setOnAction(_ -> record.run());
        HBox.setHgrow(done, Priority.ALWAYS);
        var button = new Button(words.texts().get("check.safety.record"), new KeyCap(words.caps("Ctrl R")));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setId("safety-record");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(CheckStyles.RECORD);
        button.setOnAction(_ -> record.run());
        var line = new HBox(done, button);
        line.getStyleClass().add(CheckStyles.EDITOR_LINE);
        missing.getStyleClass().add(Styles.DANGER_TEXT);
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        missing.setVisible(false);
        missing.managedProperty().bind(missing.visibleProperty());
        getChildren().addAll(protocol, line, missing);
        getStyleClass().add(CheckStyles.SAFETY_PART);
    }

    TextField field() {
        return done;
    }

    /// What was written, and empties the line; without words it says what is missing.
    ///
    /// @return empty if nothing was written
    String take() {
        var text = done.getText().strip();
        missing.setVisible(text.isEmpty());
        if (text.isEmpty()) {
            missing.setText(words.texts().get("check.safety.missing"));
            done.requestFocus();
        }
        done.clear();
        return text;
    }
}
