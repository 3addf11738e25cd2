package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.AnswerKind;
import org.euthymia.checklist.Items;
import org.euthymia.checklist.Medicine;
import org.euthymia.checklist.PartialDate;
import org.euthymia.desktop.control.AnswerKey;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;

/// The course of one medicine, where it differs from the others: how it is taken, start, stop, changes. FX thread only.
final class CourseEditor extends VBox {
    private final CheckWords words;
    private final Consumer<UnaryOperator<Medicine>> changed;
    private final TypedField started;
    private final TypedField stopped;
    private final ChangesEditor changes;
    private final Map<String, AnswerKey> how = new LinkedHashMap<>();
    private Medicine shown = Medicine.named("");

    /// @param changed told how the medicine becomes another
    CourseEditor(CheckWords words, Consumer<UnaryOperator<Medicine>> changed) {
        this.words = words;
        this.changed = changed;
        getStyleClass().addAll(CheckStyles.EDITOR, CheckStyles.COURSE);
        started = date(
                words.texts().get("check.course.started"),
                (m, d) -> new Medicine(m.text(), m.how(), d, m.stopped(), m.changes()));
        stopped = date(
                words.texts().get("check.course.stopped"),
                (m, d) -> new Medicine(m.text(), m.how(), m.started(), d, m.changes()));
        changes = new ChangesEditor(
                        words,
                        all -> changed.accept(m -> new Medicine(m.text(), m.how(), m.started(), m.stopped(), all)))
                .alone();
        changes.whenDone(() -> stopped.field().requestFocus());
        getChildren()
                .addAll(
                        keys(),
                        labelled(words.texts().get("check.course.started"), started),
                        labelled(words.texts().get("check.course.stopped"), stopped),
                        labelled(words.texts().get("check.course.changes"), changes));
    }

    private interface Dated {
        Medicine with(Medicine medicine, Optional<PartialDate> date);
    }

    private TypedField date(String name, Dated dated) {
        return new TypedField(name, words.texts().get("check.date.prompt"), typed -> {
            if (typed.isBlank()) {
                changed.accept(m -> dated.with(m, Optional.empty()));
                return TypedField.Result.understood("");
            }
            var read = DateText.read(typed, words.locale());
            read.ifPresent(d -> changed.accept(m -> dated.with(m, read)));
            return read.map(d -> TypedField.Result.understood(words.checklist().date(d)))
                    .orElseGet(() -> TypedField.Result.wrong(words.wrongDate(typed)));
        });
    }

    private FlowPane keys() {
        var keys = new FlowPane();
        keys.getStyleClass().add(CheckStyles.KEYS);
        if (Items.kind("opioid.how").orElseThrow() instanceof AnswerKind.AnyOf any) {
            for (var value : any.values()) {
                var text = CheckForm.capital(words.checklist().value(value));
                var key = new AnswerKey(text, text, () -> toggle(value));
                key.setFocusTraversable(true);
                how.put(value, key);
                keys.getChildren().add(key);
            }
        }
        return keys;
    }

    private void toggle(String value) {
        changed.accept(m -> {
            var all = new ArrayList<>(m.how());
            if (!all.remove(value)) {
                all.add(value);
            }
            return new Medicine(m.text(), all, m.started(), m.stopped(), m.changes());
        });
    }

    private static HBox labelled(String name, VBox editor) {
        var label = new Label(name);
        label.getStyleClass().addAll(Styles.META, CheckStyles.COURSE_LABEL);
        var line = new HBox(label, editor);
        line.getStyleClass().add(CheckStyles.EDITOR_LINE);
        return line;
    }

    void show(Medicine medicine) {
        how.forEach((value, key) -> key.show(
                medicine.how().contains(value) ? AnswerKey.State.CHOSEN : AnswerKey.State.REST, words.chosen()));
        if (!medicine.started().equals(shown.started())) {
            show(started, medicine.started());
        }
        if (!medicine.stopped().equals(shown.stopped())) {
            show(stopped, medicine.stopped());
        }
        changes.show(medicine.changes());
        shown = medicine;
    }

    private void show(TypedField field, Optional<PartialDate> date) {
        var typed = DateText.read(field.field().getText(), words.locale());
        if (!typed.equals(date)) {
            field.set(
                    date.map(Object::toString).orElse(""),
                    date.map(words.checklist()::date).orElse(""));
        }
    }

    void focus() {
        started.field().requestFocus();
    }
}
