package org.euthymia.desktop.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.euthymia.desktop.control.AnswerKey;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;

/// One question of the ASQ in the safety panel, its wording unaltered, with the keys Y, N and R. FX thread only.
final class AsqRow extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final CheckViewModel model;
    private final CheckWords words;
    private final Asked question;
    private final Moves moves;
    private final Map<String, AnswerKey> keys = new LinkedHashMap<>();

    /// Where the focus goes from a row.
    interface Moves {
        void answered(AsqRow row);

        void step(AsqRow row, int by);
    }

    AsqRow(CheckViewModel model, CheckWords words, Asked question, Moves moves) {
        this.model = model;
        this.words = words;
        this.question = question;
        this.moves = moves;
        getStyleClass().addAll(CheckStyles.QUESTION, CheckStyles.QUESTION_LINE, CheckStyles.ASQ_ROW);
        setId("panel-" + question.linkId().replace('.', '-'));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        var number = new Label(String.valueOf(question.number()));
        number.getStyleClass().addAll(Styles.META, CheckStyles.QUESTION_NUMBER);
        var text = new Label(question.text());
        text.getStyleClass().add(CheckStyles.QUESTION_TEXT);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var box = new HBox();
        box.getStyleClass().add(CheckStyles.KEYS);
        box.setMinWidth(USE_PREF_SIZE);
        for (var choice : question.choices()) {
            var spoken = choice.words() + ", "
                    + words.texts().get("check.key.spoken", choice.key().toUpperCase(words.locale()));
            var key = new AnswerKey(choice.words(), spoken, () -> answer(choice.value()));
            keys.put(choice.value(), key);
            box.getChildren().add(key);
        }
        getChildren().addAll(number, text, box);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            requestFocus();
            // Or else the scroll pane would take the focus.
            e.consume();
        });
        focusedProperty().subscribe(now -> pseudoClassStateChanged(CURRENT, now));
    }

    Asked question() {
        return question;
    }

    private void answer(String value) {
        requestFocus();
        model.visit().answer(question.linkId(), value);
        moves.answered(this);
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (CheckViewModel.isDash(event.getCharacter())) {
            model.leaveBlank(question);
            event.consume();
            moves.answered(this);
            return;
        }
        question.choice(event.getCharacter().toLowerCase(java.util.Locale.ROOT)).ifPresent(c -> {
            event.consume();
            answer(c.value());
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            moves.step(this, 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            moves.step(this, -1);
            event.consume();
        }
    }

    void show() {
        var value = model.value(question);
        keys.forEach((v, key) -> key.show(
                !value.equals(java.util.Optional.of(v))
                        ? AnswerKey.State.REST
                        : question.danger(v) ? AnswerKey.State.DANGER : AnswerKey.State.CHOSEN,
                words.chosen()));
        var applies = question.applies(model.visit().answers());
        setVisible(applies);
        setManaged(applies);
        pseudoClassStateChanged(BLANK, model.blank(question));
        var answer = model.visit().answers().get(question.linkId());
        setAccessibleText(Stream.of(
                        words.texts().get("check.asq.spoken", question.number()),
                        question.text(),
                        answer.map(a -> words.texts().get("check.answer.spoken", words.answer(question, a)))
                                .orElseGet(() -> words.texts().get("check.unanswered.said")),
                        words.texts().get("check.keys.spoken", words.scale(question.choices())))
                .collect(Collectors.joining(". ")));
    }
}
