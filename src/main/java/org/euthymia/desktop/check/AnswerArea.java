package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.euthymia.checklist.Answer;
import org.euthymia.desktop.control.AnswerKey;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.visit.VisitNow;

/// Where one question is answered: keys, a field or an editor, whatever it takes. The same in a row and alone on the
/// screen.
/// FX thread only.
final class AnswerArea {
    /// Signs of worded keys from which they stand on a line of their own.
    private static final int LONG = 34;

    private final CheckViewModel model;
    private final CheckWords words;
    private final Asked question;
    private final Node node;
    private final Map<String, AnswerKey> keys = new java.util.LinkedHashMap<>();
    private Optional<AnswerKey> blank = Optional.empty();
    private Optional<TypedField> typed = Optional.empty();
    private Optional<MedicinesEditor> medicines = Optional.empty();
    private Optional<ChangesEditor> changes = Optional.empty();

    /// @param large words in every key, one of them a line: for the question that stands alone
    AnswerArea(CheckViewModel model, CheckWords words, Asked question, boolean large) {
        this.model = model;
        this.words = words;
        this.question = question;
        node = switch (question.how()) {
            case Asked.OneKey k -> keys(k.choices(), k.worded(), k.canBeBlank(), large);
            case Asked.Several s -> keys(s.choices(), true, false, large);
            case Asked.Whole n -> field(words.texts().get("check.number.prompt", n.min(), n.max()));
            case Asked.Day _ -> field(words.texts().get("check.date.prompt"));
            case Asked.Medicines _ -> medicines();
            case Asked.Changes _ -> changes();
        };
    }

    Node node() {
        return node;
    }

    /// Whether it needs a line below the question.
    boolean below() {
        return switch (question.how()) {
            case Asked.OneKey k -> k.worded() && length(k.choices()) > LONG;
            case Asked.Several _, Asked.Medicines _, Asked.Changes _ -> true;
            case Asked.Whole _, Asked.Day _ -> false;
        };
    }

    private static int length(List<Asked.Choice> choices) {
        return choices.stream().mapToInt(c -> c.words().length() + 2).sum();
    }

    private Pane keys(List<Asked.Choice> choices, boolean worded, boolean canBeBlank, boolean large) {
        var nodes = new ArrayList<Node>();
        for (var choice : choices) {
            var key = new AnswerKey(label(choice, worded, large), spoken(choice), () -> {
                model.goTo(question);
                model.choose(question, choice, large);
            });
            if (!worded && !large) {
                key.setTooltip(new Tooltip(choice.words()));
            }
            dress(key, large);
            keys.put(choice.value(), key);
            nodes.add(key);
        }
        if (canBeBlank || large) {
            var dash = new AnswerKey(
                    large ? "–   " + words.texts().get("check.blank.large") : "–",
                    words.texts().get("check.blank.spoken"),
                    () -> {
                        model.goTo(question);
                        model.leaveBlank(question);
                        if (large) {
                            model.next();
                        }
                    });
            dress(dash, large);
            blank = Optional.of(dash);
            nodes.add(dash);
        }
        var pane = below() || large ? new FlowPane() : new HBox();
        pane.getStyleClass().add(large ? CheckStyles.KEYS_LARGE : CheckStyles.KEYS);
        pane.getChildren().addAll(nodes);
        return pane;
    }

    private static void dress(AnswerKey key, boolean large) {
        if (large) {
            key.getStyleClass().add(CheckStyles.KEY_LARGE);
            key.setWrapText(true);
            key.setFocusTraversable(true);
        }
    }

    private static String label(Asked.Choice choice, boolean worded, boolean large) {
        if (large) {
            return choice.key().toUpperCase(Locale.ROOT) + "   " + choice.words();
        }
        if (!worded) {
            return choice.key();
        }
        return Character.isDigit(choice.key().charAt(0)) ? choice.key() + " " + choice.words() : choice.words();
    }

    private String spoken(Asked.Choice choice) {
        return choice.words() + ", "
                + words.texts().get("check.key.spoken", choice.key().toUpperCase(Locale.ROOT));
    }

    private TypedField field(String prompt) {
        var field = new TypedField(question.text(), prompt, this::take);
        field.field().setId("check-" + question.linkId().replace('.', '-'));
        field.field().addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
                e.consume();
                if (field.commit()) {
                    model.enter();
                }
            }
        });
        typed = Optional.of(field);
        return field;
    }

    private TypedField.Result take(String text) {
        if (model.type(question, text)) {
            return TypedField.Result.understood(meaning());
        }
        return TypedField.Result.wrong(
                question.how() instanceof Asked.Whole n
                        ? words.texts().get("check.number.wrong", text.strip(), n.min(), n.max())
                        : words.wrongDate(text));
    }

    /// How the date was understood, where that does not go without saying.
    private String meaning() {
        return answer().filter(Answer.Day.class::isInstance)
                .map(a -> words.answer(question, a))
                .orElse("");
    }

    private Optional<Answer> answer() {
        return model.visit().answers().get(question.linkId());
    }

    private MedicinesEditor medicines() {
        var editor = new MedicinesEditor(words, model.visit(), model::enter);
        medicines = Optional.of(editor);
        return editor;
    }

    private ChangesEditor changes() {
        var editor = new ChangesEditor(words, all -> {
            if (all.isEmpty()) {
                model.visit().unanswer(question.linkId());
            } else {
                model.visit().answer(question.linkId(), new Answer.Changes(all));
            }
        });
        changes = Optional.of(editor);
        return editor;
    }

    /// @param done where the focus goes when a change was added
    void whenDone(Runnable done) {
        changes.ifPresent(c -> c.whenDone(done));
    }

    /// Where typing goes; empty if single keys answer.
    Optional<Node> field() {
        return typed.<Node>map(TypedField::field).or(() -> medicines.map(MedicinesEditor::field));
    }

    /// A sign that only an editor understands.
    boolean press(String sign) {
        return changes.map(c -> c.press(sign)).orElse(false);
    }

    void show(VisitNow now) {
        var isBlank = model.blank(question);
        var chosen = chosen();
        keys.forEach((value, key) -> key.show(state(value, chosen), words.chosen()));
        blank.ifPresent(b ->
                b.show(isBlank && chosen.isEmpty() ? AnswerKey.State.BLANK : AnswerKey.State.REST, words.chosen()));
        typed.ifPresent(this::showTyped);
        medicines.ifPresent(m -> m.show(now.assessment().medicines()));
        changes.ifPresent(c -> c.show(now.visit().answers().changes()));
    }

    private List<String> chosen() {
        return question.how() instanceof Asked.Several
                ? model.visit().answers().choices(question.linkId())
                : model.value(question).stream().toList();
    }

    private AnswerKey.State state(String value, List<String> chosen) {
        if (!chosen.contains(value)) {
            return AnswerKey.State.REST;
        }
        if (question.danger(value)) {
            return AnswerKey.State.DANGER;
        }
        return model.blank(question) ? AnswerKey.State.BLANK : AnswerKey.State.CHOSEN;
    }

    /// The field follows the answer when it was changed elsewhere; what was typed and refused stays.
    private void showTyped(TypedField field) {
        var value = answer().map(a -> switch (a) {
                    case Answer.Day d -> d.value().toString();
                    case Answer.Whole w -> String.valueOf(w.value());
                    case Answer.Choice _, Answer.Choices _, Answer.Medicines _, Answer.Changes _ -> "";
                })
                .orElse("");
        if ((field.wrong() && value.isEmpty())
                || sameAs(field.taken(), value)
                || field.field().isFocused()) {
            return;
        }
        field.set(value, meaning());
    }

    private boolean sameAs(String typed, String value) {
        return question.how() instanceof Asked.Day
                ? DateText.read(typed, words.locale())
                                .map(Object::toString)
                                .orElse("")
                                .equals(value)
                        && (!value.isEmpty() || typed.isEmpty())
                : typed.strip().equals(value);
    }
}
