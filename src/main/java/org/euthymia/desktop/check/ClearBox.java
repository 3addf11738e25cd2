package org.euthymia.desktop.check;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;

/// Clears all answers, asked about in place. FX thread only.
final class ClearBox extends FlowPane {
    private final CheckViewModel model;
    private final CheckWords words;
    private final Runnable back;
    private final Button ask = new Button();
    private final Label question = new Label();
    private final Button yes = new Button();
    private final Button no = new Button();

    /// @param back gives the focus back to the question in front
    ClearBox(CheckViewModel model, CheckWords words, Runnable back) {
        this.model = model;
        this.words = words;
        this.back = back;
        getStyleClass().add(CheckStyles.EDITOR_FLOW);
        ask.setText(words.texts().get("check.clear"));
        ask.setId("check-clear");
        ask.getStyleClass().add(Styles.LINK);
        ask.setOnAction(_ -> open());
        yes.setText(words.texts().get("check.clear.yes"));
        yes.setId("check-clear-yes");
        yes.getStyleClass().add(Styles.SMALL);
        yes.setOnAction(_ -> clear());
        no.setText(words.texts().get("check.clear.no"));
        no.setId("check-clear-no");
        no.getStyleClass().add(Styles.SMALL);
        no.setOnAction(_ -> leave());
        question.setWrapText(true);
        getChildren().addAll(ask, question, yes, no);
        for (var part : java.util.List.of(ask, question, yes, no)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        show(false);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && question.isVisible()) {
                leave();
                e.consume();
            }
        });
    }

    private void show(boolean asking) {
        ask.setVisible(!asking);
        question.setVisible(asking);
        yes.setVisible(asking && model.mayClear());
        no.setVisible(asking);
    }

    /// The answers have changed: what was asked may no longer hold.
    void show() {
        if (question.isVisible() && yes.isVisible() != model.mayClear()) {
            open();
        }
    }

    private void open() {
        question.setText(
                model.mayClear()
                        ? words.texts().get("check.clear.ask")
                        : words.texts().get("check.clear.danger"));
        show(true);
        no.requestFocus();
    }

    private void clear() {
        back.run();
        show(false);
        model.clear();
    }

    private void leave() {
        back.run();
        show(false);
    }
}
