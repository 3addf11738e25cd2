package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.Medicine;
import org.euthymia.checklist.MedicineReading;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.CurrentVisit;
import org.kordamp.ikonli.material2.Material2AL;

/// The medicines, a line each, as typed and as understood; each can have a course of its own. What is not recognised
/// stays
/// and says so. Enter adds, Enter in an empty field goes on. FX thread only.
final class MedicinesEditor extends VBox {
    private static final String LINK_ID = "opioid.medicines";

    private final CheckWords words;
    private final CurrentVisit visit;
    private final VBox lines = new VBox();
    private final TextField field = new TextField();
    private final Set<Integer> opened = new HashSet<>();
    private List<MedicineReading> shown = List.of();
    private Optional<Integer> editing = Optional.empty();

    MedicinesEditor(CheckWords words, CurrentVisit visit, Runnable goOn) {
        this.words = words;
        this.visit = visit;
        getStyleClass().add(CheckStyles.EDITOR);
        field.setPromptText(words.texts().get("check.medicine.prompt"));
        field.setAccessibleText(words.texts().get("check.medicine.add"));
        field.setId("check-medicine");
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
                e.consume();
                if (field.getText().isBlank()) {
                    goOn.run();
                } else {
                    take();
                }
            }
        });
        field.focusedProperty().subscribe(now -> {
            if (!now) {
                take();
            }
        });
        getChildren().addAll(lines, field);
    }

    TextField field() {
        return field;
    }

    private void take() {
        var text = field.getText().strip();
        if (text.isEmpty()) {
            return;
        }
        field.clear();
        var all = new ArrayList<>(visit.medicines());
        if (editing.isPresent() && editing.get() < all.size()) {
            var old = all.get(editing.get());
            all.set(editing.get(), new Medicine(text, old.how(), old.started(), old.stopped(), old.changes()));
        } else {
            all.add(Medicine.named(text));
        }
        editing = Optional.empty();
        put(all);
    }

    private void put(List<Medicine> all) {
        if (all.isEmpty()) {
            visit.unanswer(LINK_ID);
        } else {
            visit.answer(LINK_ID, new Answer.Medicines(all));
        }
    }

    void show(List<MedicineReading> readings) {
        if (readings.equals(shown)) {
            return;
        }
        var sameLines = readings.size() == shown.size();
        shown = List.copyOf(readings);
        if (!sameLines) {
            opened.removeIf(i -> i >= readings.size());
        }
        var nodes = new ArrayList<Node>();
        for (var i = 0; i < readings.size(); i++) {
            // An open course is being typed in: it shows itself.
            var open =
                    sameLines && opened.contains(i) && i < lines.getChildren().size();
            nodes.add(open ? lines.getChildren().get(i) : line(i, readings.get(i)));
        }
        lines.getChildren().setAll(nodes);
        for (var i = 0; i < nodes.size(); i++) {
            showCourse(nodes.get(i), readings.get(i).said());
        }
    }

    private static void showCourse(Node line, Medicine medicine) {
        if (line instanceof VBox box && box.getChildren().getLast() instanceof CourseEditor course) {
            course.show(medicine);
        }
    }

    private Node line(int index, MedicineReading reading) {
        var text = new Label(reading.said().text());
        text.getStyleClass().add(Styles.STRONG);
        var understood = new Label(words.understood(reading));
        understood
                .getStyleClass()
                .add(reading.name().kind() == OpioidNames.Kind.UNRESOLVED ? Styles.WARNING_TEXT : Styles.META);
        for (var label : List.of(text, understood)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        var box = new VBox();
        var name = reading.said().text();
        var actions = new HBox(
                link(words.texts().get("check.medicine.course"), "check.course", name, () -> toggleCourse(index, box)),
                link(words.texts().get("check.medicine.change"), "check.edit", name, () -> edit(index)),
                remove(index, name));
        actions.setMinWidth(USE_PREF_SIZE);
        actions.getStyleClass().add(CheckStyles.EDITOR_LINE);
        var line = new FlowPane(text, understood, actions);
        line.getStyleClass().add(CheckStyles.EDITOR_FLOW);
        box.getChildren().add(line);
        if (opened.contains(index)) {
            box.getChildren().add(course(index));
        }
        return box;
    }

    private Button link(String text, String id, String name, Runnable action) {
        var link = new Button(text);
        link.getStyleClass().add(Styles.LINK);
        link.setId(id.replace('.', '-'));
        link.setAccessibleText(text + ": " + name);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private Node remove(int index, String name) {
        var remove = new Button();
        remove.setGraphic(new Icon(Material2AL.CLOSE, Styles.ICON_SMALL));
        remove.getStyleClass().add(Styles.ICON_BUTTON);
        remove.setAccessibleText(words.texts().get("check.remove", name));
        remove.setOnAction(_ -> {
            field.requestFocus();
            opened.clear();
            var all = new ArrayList<>(visit.medicines());
            all.remove(index);
            put(all);
        });
        return remove;
    }

    private void edit(int index) {
        editing = Optional.of(index);
        field.setText(visit.medicines().get(index).text());
        field.requestFocus();
        field.positionCaret(field.getLength());
    }

    private void toggleCourse(int index, VBox box) {
        if (opened.remove(index)) {
            box.getChildren().removeLast();
        } else {
            opened.add(index);
            var course = course(index);
            box.getChildren().add(course);
            course.focus();
        }
    }

    private CourseEditor course(int index) {
        var course = new CourseEditor(words, medicine -> {
            var all = new ArrayList<>(visit.medicines());
            if (index < all.size()) {
                all.set(index, medicine.apply(all.get(index)));
                put(all);
            }
        });
        course.show(visit.medicines().get(index));
        return course;
    }
}
