package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.DoseChange;
import org.euthymia.checklist.PartialDate;
import org.euthymia.desktop.control.AnswerKey;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;

/// Changes of dose: a kind by its key, then its date. FX thread only.
final class ChangesEditor extends VBox {
    private final CheckWords words;
    private final Consumer<List<DoseChange>> changed;
    private final VBox lines = new VBox();
    private final Map<DoseChange.Kind, AnswerKey> kinds = new EnumMap<>(DoseChange.Kind.class);
    private final TypedField date;
    private final HBox dateLine;
    private List<DoseChange> changes = List.of();
    private Optional<DoseChange.Kind> kind = Optional.empty();
    private Optional<PartialDate> day = Optional.empty();
    private Runnable done = () -> {};

    /// @param changed told of the whole list when it changes
    ChangesEditor(CheckWords words, Consumer<List<DoseChange>> changed) {
        this.words = words;
        this.changed = changed;
        getStyleClass().add(CheckStyles.EDITOR);
        var keys = new FlowPane();
        keys.getStyleClass().add(CheckStyles.KEYS);
        for (var each : DoseChange.Kind.values()) {
            var text = (kinds.size() + 1) + " " + words.changeKind(each);
            var key = new AnswerKey(text, text, () -> choose(each));
            kinds.put(each, key);
            keys.getChildren().add(key);
        }
        date = new TypedField(
                words.texts().get("check.change.date"), words.texts().get("check.date.prompt"), this::read);
        var add = new Button(words.texts().get("check.change.add"));
        add.getStyleClass().add(Styles.SMALL);
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        dateLine = new HBox(date, add);
        dateLine.getStyleClass().add(CheckStyles.EDITOR_LINE);
        dateLine.setVisible(false);
        dateLine.managedProperty().bind(dateLine.visibleProperty());
        date.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(lines, keys, dateLine);
    }

    /// Lets the keys take the focus, where no question holds it for them.
    ChangesEditor alone() {
        kinds.values().forEach(k -> k.setFocusTraversable(true));
        return this;
    }

    /// Where the focus goes when a change was added.
    ChangesEditor whenDone(Runnable action) {
        done = action;
        return this;
    }

    void show(List<DoseChange> now) {
        if (now.equals(changes)) {
            return;
        }
        changes = List.copyOf(now);
        lines.getChildren().setAll(changes.stream().map(this::line).toList());
    }

    private Node line(DoseChange change) {
        var text = words.change(change);
        var label = new Label(text);
        label.getStyleClass().add(Styles.STRONG);
        var remove = new Button();
        remove.setGraphic(new Icon(Material2AL.CLOSE, Styles.ICON_SMALL));
        remove.getStyleClass().add(Styles.ICON_BUTTON);
        remove.setAccessibleText(words.texts().get("check.remove", text));
        remove.setOnAction(_ -> {
            var rest = new ArrayList<>(changes);
            rest.remove(change);
            changed.accept(rest);
            done.run();
        });
        var line = new HBox(label, remove);
        line.getStyleClass().add(CheckStyles.EDITOR_LINE);
        return line;
    }

    /// @return false if the sign names no kind
    boolean press(String sign) {
        for (var each : kinds.entrySet()) {
            if (each.getValue().getText().startsWith(sign + " ")) {
                choose(each.getKey());
                return true;
            }
        }
        return false;
    }

    private void choose(DoseChange.Kind which) {
        kind = Optional.of(which);
        showKind();
        dateLine.setVisible(true);
        date.field().requestFocus();
    }

    private void showKind() {
        kinds.forEach((each, key) -> key.show(
                kind.equals(Optional.of(each)) ? AnswerKey.State.CHOSEN : AnswerKey.State.REST, words.chosen()));
    }

    private TypedField.Result read(String typed) {
        day = Optional.empty();
        if (typed.isBlank()) {
            return TypedField.Result.understood("");
        }
        day = DateText.read(typed, words.locale());
        return day.map(d -> TypedField.Result.understood(words.checklist().date(d)))
                .orElseGet(() -> TypedField.Result.wrong(words.wrongDate(typed)));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            done.run();
            event.consume();
        }
    }

    /// Without a date, too: that something changed is known.
    private void add() {
        if (date.commit() && kind.isPresent()) {
            var all = new ArrayList<>(changes);
            all.add(new DoseChange(kind.get(), day));
            close();
            changed.accept(all);
            done.run();
        }
    }

    private void close() {
        kind = Optional.empty();
        day = Optional.empty();
        showKind();
        date.set("", "");
        dateLine.setVisible(false);
    }
}
