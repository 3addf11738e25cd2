package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.euthymia.checklist.Items;
import org.euthymia.checklist.Questionnaire;
import org.euthymia.desktop.control.AnswerKey;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.text.Texts;

/// The PHQ-9 in the patient's hands: one question at a time, large, nothing else on the screen and nothing that judges
/// an
/// answer. Left by a clinician who holds the button named for it, or presses F2 and then F8. FX thread only.
final class HandOver extends StackPane {
    private static final Duration HOLD = Duration.millis(1200);

    private final CurrentVisit visit;
    private final Texts texts;
    private final List<Questionnaire.Question> questions;
    private final Runnable left;
    private final Label progress = new Label();
    private final Label question = wrapped(CheckStyles.PATIENT_QUESTION);
    private final VBox answers = new VBox();
    private final Button back = new Button();
    private final Button next = new Button();
    private final VBox asking;
    private final VBox thanks = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private int at;
    private boolean armed;

    /// @param form the PHQ-9 in the patient's language
    /// @param texts of the desktop bundle, in that language
    /// @param left a clinician ended it
    HandOver(Questionnaire form, CurrentVisit visit, Texts texts, Runnable left) {
        this.visit = visit;
        this.texts = texts;
        this.left = left;
        questions = form.groups().getFirst().questions().stream()
                .filter(q -> !q.readOnly() && Items.kind(q.answersTo()).isPresent())
                .toList();
        var stem = wrapped(CheckStyles.PATIENT_STEM);
        stem.setText(form.groups().getFirst().instruction().orElse(""));
        progress.getStyleClass().add(Styles.META);
        answers.getStyleClass().add(CheckStyles.PATIENT_ANSWERS);
        back.setText(texts.get("check.patient.back"));
        back.setOnAction(_ -> step(-1));
        next.setText(texts.get("check.patient.next"));
        next.setOnAction(_ -> step(1));
        var moves = new HBox(back, next);
        moves.getStyleClass().add(CheckStyles.PATIENT_MOVES);
        var notice = wrapped(Styles.META);
        notice.setText(form.notice());
        asking = new VBox(stem, progress, question, answers, moves, notice);
        asking.getStyleClass().add(CheckStyles.PATIENT_COLUMN);
        thank();
        build();
        show(0);
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void thank() {
        var words = wrapped(CheckStyles.PATIENT_QUESTION);
        words.setText(texts.get("check.patient.thanks"));
        var again = new Button(texts.get("check.patient.back"));
        again.setOnAction(_ -> show(questions.size() - 1));
        thanks.getChildren().addAll(words, again);
        thanks.getStyleClass().add(CheckStyles.PATIENT_COLUMN);
    }

    private void build() {
        var frame = new StackPane(asking, thanks);
        frame.getStyleClass().add(Styles.PAGE);
        scroll.setContent(frame);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Styles.PAGE_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var clinician = wrapped(Styles.META);
        clinician.setText(texts.get("check.patient.clinician"));
        HBox.setHgrow(clinician, Priority.ALWAYS);
        clinician.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(clinician, hold());
        foot.getStyleClass().add(CheckStyles.PATIENT_FOOT);
        var column = new VBox(scroll, foot);
        getChildren().add(column);
        getStyleClass().add(CheckStyles.PATIENT);
        setId("hand-over");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Ends the hand-over when it is held: a touch in passing does nothing.
    private Button hold() {
        var hold = new Button(texts.get("check.patient.hold"));
        hold.setId("hand-over-end");
        hold.setMinWidth(USE_PREF_SIZE);
        hold.setFocusTraversable(false);
        hold.getStyleClass().add(Styles.SMALL);
        var timer = new PauseTransition(HOLD);
        timer.setOnFinished(_ -> left.run());
        hold.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> timer.playFromStart());
        hold.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> timer.stop());
        hold.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> timer.stop());
        return hold;
    }

    private void pressed(KeyEvent event) {
        var code = event.getCode();
        if (armed && code == KeyCode.F8) {
            event.consume();
            left.run();
            return;
        }
        armed = code == KeyCode.F2;
        switch (code) {
            case DOWN, RIGHT -> step(event, 1);
            case UP, LEFT, BACK_SPACE -> step(event, -1);
            case F2 -> event.consume();
            default -> {}
        }
    }

    private void step(KeyEvent event, int by) {
        event.consume();
        step(by);
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || at >= questions.size()) {
            return;
        }
        var sign = event.getCharacter();
        if (CheckViewModel.isDash(sign)) {
            event.consume();
            skip();
            return;
        }
        questions.get(at).options().stream()
                .filter(o -> o.key().equals(sign))
                .findFirst()
                .ifPresent(o -> {
                    event.consume();
                    answer(o.value());
                });
    }

    private void answer(String value) {
        visit.answer(questions.get(at).answersTo(), value);
        step(1);
    }

    private void skip() {
        visit.blank(questions.get(at).answersTo());
        step(1);
    }

    private void step(int by) {
        show(Math.clamp(at + by, 0, questions.size()));
        requestFocus();
    }

    private void show(int number) {
        at = number;
        var end = at == questions.size();
        thanks.setVisible(end);
        thanks.setManaged(end);
        asking.setVisible(!end);
        asking.setManaged(!end);
        scroll.setVvalue(0);
        if (end) {
            setAccessibleText(texts.get("check.patient.thanks"));
            return;
        }
        var asked = questions.get(at);
        progress.setText(texts.get("check.patient.progress", at + 1, questions.size()));
        question.setText(asked.text().replace(" - ", " – "));
        back.setDisable(at == 0);
        showAnswers(asked);
        setAccessibleText(progress.getText() + ". " + question.getText() + ". "
                + asked.options().stream()
                        .map(o -> o.key() + " " + o.display())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""));
    }

    private void showAnswers(Questionnaire.Question asked) {
        var now = visit.answers().number(asked.answersTo()).map(String::valueOf);
        var made = new ArrayList<AnswerKey>();
        for (var option : asked.options()) {
            var key = large(
                    option.key().toUpperCase(Locale.ROOT) + "   " + option.display(), () -> answer(option.value()));
            key.show(
                    now.equals(Optional.of(option.value())) ? AnswerKey.State.CHOSEN : AnswerKey.State.REST,
                    texts.get("check.key.chosen"));
            made.add(key);
        }
        made.add(large("–   " + texts.get("check.patient.skip"), this::skip));
        answers.getChildren().setAll(made);
    }

    private static AnswerKey large(String words, Runnable action) {
        var key = new AnswerKey(words, words, action);
        key.getStyleClass().add(CheckStyles.KEY_LARGE);
        key.setWrapText(true);
        key.setMaxWidth(Double.MAX_VALUE);
        key.setFocusTraversable(true);
        return key;
    }
}
