package org.euthymia.desktop.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.theme.HandoutStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.handout.ClinicDetails;
import org.euthymia.handout.Handout;
import org.euthymia.handout.Handout.Line;
import org.euthymia.handout.HandoutEdit;
import org.euthymia.text.Texts;

/// Edit before printing: the score, every line by section, free text for this patient, the clinic's details.
final class EditPane extends ScrollPane {
    private final HandoutViewModel model;
    private final Texts texts;
    private final ScoreCard score;
    private final Button undo = new Button();
    private final VBox sections = new VBox();
    private final TextArea note = new TextArea();
    private final TextField clinic = new TextField();
    private final TextField phone = new TextField();
    private final TextField clinician = new TextField();
    private final VBox content = new VBox();
    private Optional<Handout> shown = Optional.empty();
    private Map<String, List<Line>> lines = Map.of();
    private boolean writing;

    EditPane(HandoutViewModel model) {
        this.model = model;
        texts = model.context().texts();
        score = new ScoreCard(texts);
        getStyleClass().addAll(Styles.SIDE, HandoutStyles.EDIT);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add(HandoutStyles.EDIT_CONTENT);
        sections.getStyleClass().add(HandoutStyles.EDIT_CONTENT);
        sections.setStyle("-fx-padding: 0;");
        content.getChildren().addAll(head(), score, sections, noteBox(), clinicBox());
        setContent(content);
    }

    private HBox head() {
        var title = new Label(texts.get("handout.edit"));
        title.getStyleClass().add(Styles.STRONG);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        undo.setId("undo-edit");
        undo.setText(texts.get("shell.undo"));
        undo.getStyleClass().add(Styles.LINK);
        undo.setOnAction(_ -> model.undo());
        var head = new HBox(title, undo);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return head;
    }

    private VBox noteBox() {
        note.setId("patient-note");
        note.setWrapText(true);
        note.setPrefRowCount(3);
        note.setPromptText(texts.get("handout.note.prompt"));
        note.setAccessibleText(texts.get("handout.note"));
        note.textProperty().addListener((_, _, typed) -> model.note(typed));
        return group(texts.get("handout.note"), note);
    }

    private VBox clinicBox() {
        field(clinic, "clinic-name", texts.get("handout.clinic.name"));
        field(phone, "clinic-phone", texts.get("handout.clinic.phone"));
        field(clinician, "clinician", texts.get("handout.clinic.clinician"));
        var kept = new Label(texts.get("handout.clinic.kept"));
        kept.getStyleClass().add(Styles.META);
        kept.setWrapText(true);
        kept.setMinHeight(Region.USE_PREF_SIZE);
        return group(texts.get("handout.clinic"), clinic, phone, clinician, kept);
    }

    private void field(TextField field, String id, String name) {
        field.setId(id);
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.textProperty().addListener((_, _, _) -> {
            var details = new ClinicDetails(clinic.getText(), phone.getText(), clinician.getText());
            if (!details.equals(model.edit().clinic())) {
                model.clinic(details);
            }
        });
    }

    private static VBox group(String name, Node... nodes) {
        var label = new Label(name);
        label.getStyleClass().add(Styles.GROUP_LABEL);
        var box = new VBox(label);
        box.getChildren().addAll(nodes);
        box.getStyleClass().add(HandoutStyles.SECTION);
        return box;
    }

    void show(HandoutNow now) {
        score.show(now.edit().scores());
        undo.setVisible(now.canUndo());
        if (!writing) {
            showFields(now.edit());
            showLines(now.edit());
        }
    }

    private void showFields(HandoutEdit edit) {
        // What is being typed may end in a space that the edit leaves out.
        put(note, edit.note());
        put(clinic, edit.clinic().name());
        put(phone, edit.clinic().phone());
        put(clinician, edit.clinic().clinician());
    }

    private static void put(javafx.scene.control.TextInputControl field, String text) {
        if (!field.isFocused() && !field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }

    private void showLines(HandoutEdit edit) {
        var printed = edit.original().sections().stream()
                .filter(s -> !edit.leftOut().contains(s.id()))
                .toList();
        var all = printed.stream().collect(Collectors.toMap(Handout.Section::id, s -> edit.lines(s.id())));
        if (shown.equals(Optional.of(edit.original())) && lines.equals(all)) {
            return;
        }
        shown = Optional.of(edit.original());
        lines = all;
        var focused = focusedLine();
        sections.getChildren().setAll(printed.stream().map(this::section).toList());
        focused.ifPresent(this::refocus);
    }

    private Node section(Handout.Section section) {
        var heading = new Label(section.heading());
        heading.getStyleClass().add(Styles.GROUP_LABEL);
        if (section.locked()) {
            heading.setText(texts.get("handout.locked", section.heading()));
            heading.setGraphic(OptionsPane.lock());
        }
        var rows = new VBox();
        rows.getStyleClass().add(HandoutStyles.LINES);
        for (int i = 0; i < model.edit().lines(section.id()).size(); i++) {
            rows.getChildren().add(new LineRow(model, section.id(), i, new Listening()));
        }
        var box = new VBox(heading, rows);
        box.getStyleClass().add(HandoutStyles.SECTION);
        return box;
    }

    private final class Listening implements LineRow.Writing {
        @Override
        public void began() {
            writing = true;
        }

        @Override
        public void ended() {
            writing = false;
            var focused = focusedLine();
            lines = Map.of();
            show(model.now().get());
            focused.ifPresent(EditPane.this::refocus);
        }
    }

    private Optional<String> focusedLine() {
        var scene = getScene();
        for (Node n = scene == null ? null : scene.getFocusOwner(); n != null; n = n.getParent()) {
            if (n instanceof LineRow row) {
                return Optional.of(row.getId());
            }
        }
        return Optional.empty();
    }

    /// The focus is never lost: a line that went gives it to the one before.
    private void refocus(String id) {
        var rows = new ArrayList<>(lookupAll(".eu-handout-line"));
        rows.stream()
                .filter(r -> id.equals(r.getId()))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }
}
