package org.euthymia.desktop.visit;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.theme.VisitStyles;
import org.euthymia.text.Texts;
import org.euthymia.visit.OpenEnd;
import org.euthymia.visit.Plan;

/// Asks in place before a visit is ended and forgotten. A flagged check asks for a date or a reason first, and answers
/// that speak for danger for what was done.
final class EndVisit extends VBox {
    private final CurrentVisit visit;
    private final Texts texts;
    private final Leads leads;

    /// @param result where a date is chosen
    /// @param ended after the visit is over
    /// @param kept after it was decided to go on
    record Leads(Runnable result, Runnable ended, Runnable kept) {}

    EndVisit(CurrentVisit visit, Texts texts, Leads leads) {
        this.visit = visit;
        this.texts = texts;
        this.leads = leads;
        setId("end-visit-pane");
        getStyleClass().add(VisitStyles.END);
        ask();
    }

    private void ask() {
        var ends = visit.visit().openEnds(visit.now().get().assessment());
        getChildren().setAll(words(texts.get("visit.end.title"), Styles.STRONG));
        if (ends.contains(OpenEnd.SAFETY_STEP)) {
            safety();
        } else if (ends.contains(OpenEnd.PLAN)) {
            plan();
        } else {
            confirm();
        }
        focusFirst();
    }

    private void safety() {
        var field = field(texts.get("visit.end.safety.prompt"), "end-safety");
        var record = button(texts.get("visit.end.safety.record"), "end-safety-record", () -> {
            visit.recordSafetyStep(field.getText());
            ask();
        });
        field.setOnAction(_ -> record.fire());
        record.disableProperty().bind(field.textProperty().map(String::isBlank));
        getChildren().addAll(words(texts.get("visit.end.safety"), Styles.DANGER_TEXT), field, row(record, keep()));
    }

    private void plan() {
        var field = field(texts.get("visit.end.reason.prompt"), "end-reason");
        var date = button(texts.get("visit.end.date"), "end-date", leads.result());
        var reason = button(texts.get("visit.end.reason"), "end-reason-record", () -> {
            visit.plan(Optional.of(new Plan.NoFollowUp(field.getText())));
            ask();
        });
        field.setOnAction(_ -> reason.fire());
        reason.disableProperty().bind(field.textProperty().map(String::isBlank));
        getChildren().addAll(words(texts.get("visit.end.plan"), Styles.WARNING_TEXT), date, field, row(reason, keep()));
    }

    private void confirm() {
        var end = button(texts.get("visit.end.confirm"), "end-confirm", () -> {
            visit.end();
            leads.ended().run();
        });
        getChildren().addAll(words(texts.get("visit.end.forgotten"), Styles.META), row(end, keep()));
    }

    private Button keep() {
        return button(texts.get("visit.end.keep"), "end-keep", leads.kept());
    }

    private static Button button(String words, String id, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> {
            // A disabled button can still be fired from a field's Enter.
            if (!button.isDisabled()) {
                action.run();
            }
        });
        return button;
    }

    private static FlowPane row(Button... buttons) {
        var row = new FlowPane(buttons);
        row.setHgap(8);
        row.setVgap(8);
        return row;
    }

    private static TextField field(String prompt, String id) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        return field;
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A field if there is one, or else the first button.
    void focusFirst() {
        getChildren().stream()
                .filter(TextField.class::isInstance)
                .findFirst()
                .or(() -> lookupAll(".button").stream().findFirst())
                .ifPresent(javafx.scene.Node::requestFocus);
    }
}
