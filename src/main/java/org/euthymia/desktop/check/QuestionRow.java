package org.euthymia.desktop.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.MedicineReading;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;
import org.jspecify.annotations.Nullable;

/// One question of a group. Holds the focus for its keys, and shows why it is asked while it is in front. FX thread
/// only.
final class QuestionRow extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final CheckViewModel model;
    private final CheckWords words;
    private final Asked question;
    private final AnswerArea area;
    private final Label number = new Label();
    private final Label note = new Label();
    private final Label carried = new Label();
    private final String keys;
    private @Nullable State shown;

    /// All that a row shows: while it is the same, nothing has to be done.
    private record State(Optional<Answer> answer, boolean blank, boolean carried, List<MedicineReading> medicines) {}

    /// @param scaleAbove true if the group's head spells the keys out
    QuestionRow(CheckViewModel model, CheckWords words, Asked question, boolean scaleAbove) {
        this.model = model;
        this.words = words;
        this.question = question;
        area = new AnswerArea(model, words, question, false);
        area.whenDone(this::takeFocus);
        keys = keys();
        getStyleClass().add(CheckStyles.QUESTION);
        setId("question-" + question.linkId().replace('.', '-'));
        setAccessibleRole(AccessibleRole.TEXT);
        note.setText(note(scaleAbove));
        dress();
        getChildren().add(line());
        if (area.below()) {
            var below = new VBox(area.node());
            below.getStyleClass().add(CheckStyles.QUESTION_BELOW);
            getChildren().add(below);
        }
        if (!note.getText().isEmpty()) {
            getChildren().add(note);
        }
        setFocusTraversable(area.field().isEmpty());
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            model.goTo(question);
            takeFocus();
            // Or else the scroll pane would take the focus.
            e.consume();
        });
        if (area.field().isEmpty()) {
            focusedProperty().subscribe(now -> {
                if (now) {
                    model.goTo(question);
                }
            });
        } else {
            focusWithinProperty().subscribe(now -> {
                if (now) {
                    model.goTo(question);
                }
            });
        }
    }

    private void dress() {
        note.getStyleClass().addAll(Styles.META, CheckStyles.QUESTION_NOTE);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.managedProperty().bind(note.visibleProperty());
        note.setVisible(false);
        carried.setText(words.texts().get("check.carried"));
        carried.getStyleClass().addAll(Styles.META, CheckStyles.CARRIED);
        carried.setMinWidth(USE_PREF_SIZE);
        carried.managedProperty().bind(carried.visibleProperty());
    }

    private HBox line() {
        number.getStyleClass().addAll(Styles.META, CheckStyles.QUESTION_NUMBER);
        var text = new Label(question.text().replace(" - ", " – "));
        text.getStyleClass().add(CheckStyles.QUESTION_TEXT);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMinWidth(0);
        grow(text);
        text.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(number, text, carried);
        if (!area.below()) {
            if (area.node() instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
            line.getChildren().add(area.node());
        }
        line.getStyleClass().add(CheckStyles.QUESTION_LINE);
        return line;
    }

    private static Node grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private String note(boolean scaleAbove) {
        var why = question.why().map(w -> words.texts().get("check.why", w));
        if (question.how() instanceof Asked.OneKey k && !k.worded() && !scaleAbove) {
            return why.map(w -> w + "\n").orElse("") + words.scale(k.choices());
        }
        return why.orElse("");
    }

    private String keys() {
        return question.choices().isEmpty()
                ? ""
                : words.texts().get("check.keys.spoken", words.scale(question.choices()));
    }

    Asked question() {
        return question;
    }

    boolean press(String sign) {
        return area.press(sign);
    }

    void takeFocus() {
        var target = area.field().orElse(this);
        if (!target.isFocused()) {
            target.requestFocus();
        }
    }

    /// Whether the focus is in it, or it could be given it.
    boolean holdsFocus() {
        return isFocusWithin();
    }

    /// @param place among the questions asked now
    void setNumber(int place) {
        number.setText(String.valueOf(place));
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
        note.setVisible(current && !note.getText().isEmpty());
    }

    /// @param group title and size of the group, for screen readers
    void show(VisitNow now, AskedGroup group) {
        var state = new State(
                now.visit().answers().get(question.linkId()),
                model.blank(question),
                model.carried(question),
                question.how() instanceof Asked.Medicines ? now.assessment().medicines() : List.of());
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        area.show(now);
        pseudoClassStateChanged(BLANK, model.blank(question));
        carried.setVisible(model.carried(question));
        setAccessibleText(spoken(group));
    }

    private String spoken(AskedGroup group) {
        var texts = words.texts();
        var answer = model.visit()
                .answers()
                .get(question.linkId())
                .map(a -> texts.get("check.answer.spoken", words.answer(question, a)))
                .orElseGet(() ->
                        model.blank(question) ? texts.get("check.blank.said") : texts.get("check.unanswered.said"));
        return List.of(
                        texts.get(
                                "check.question.spoken",
                                group.title(),
                                question.number(),
                                group.questions().size()),
                        question.text(),
                        answer,
                        keys,
                        note.getText())
                .stream()
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
