package org.euthymia.desktop.visit;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.theme.VisitStyles;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The carried context, always in sight: label, age, opioid with dose, PHQ-9, follow-up date, urgency. A cell opens
/// where its value comes from.
public final class VisitStrip extends HBox {
    private final CurrentVisit visit;
    private final StripWords words;
    private final Button label = cell("visit-label");
    private final Button age = cell("visit-age");
    private final Button opioid = cell("visit-opioid");
    private final Button phq9 = cell("visit-phq9");
    private final Button due = cell("visit-due");
    private final Button urgency = cell("visit-urgency");
    private final Button open = cell("visit-open");
    private Layout layout = Layout.FULL;

    /// Where a cell leads.
    ///
    /// @param drawer this visit
    /// @param check the questions
    /// @param medicines the medicines
    /// @param result the follow-up
    /// @param safety the safety panel
    public record Leads(Runnable drawer, Runnable check, Runnable medicines, Runnable result, Runnable safety) {}

    /// @param texts of the desktop bundle
    /// @param key the key that opens the visit, as shown
    public VisitStrip(CurrentVisit visit, Texts texts, String key, Leads leads) {
        this.visit = visit;
        words = new StripWords(texts);
        getStyleClass().add(VisitStyles.STRIP);
        label.getStyleClass().add(VisitStyles.CELL_STRONG);
        label.setOnAction(_ -> leads.drawer().run());
        age.setOnAction(_ -> leads.check().run());
        opioid.setOnAction(_ -> leads.medicines().run());
        phq9.setOnAction(_ -> leads.check().run());
        due.setOnAction(_ -> leads.result().run());
        due.setGraphic(new Icon(Material2AL.EVENT, Styles.ICON_SMALL));
        urgency.setOnAction(_ -> leads.safety().run());
        urgency.getStyleClass().add(VisitStyles.CELL_STRONG);
        open.setOnAction(_ -> leads.drawer().run());
        open.setText(texts.get("visit.open"));
        open.setGraphic(new KeyCap(key));
        open.setContentDisplay(ContentDisplay.RIGHT);
        open.getStyleClass().add(VisitStyles.CELL_OPEN);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(label, age, opioid, phq9, due, urgency, gap, open);
        setMinWidth(0);
    }

    private static Button cell(String id) {
        var cell = new Button();
        cell.setId(id);
        cell.getStyleClass().setAll(VisitStyles.CELL);
        cell.managedProperty().bind(cell.visibleProperty());
        return cell;
    }

    public Subscription subscribe() {
        return visit.now().subscribe(this::show);
    }

    /// Under 1100 the age goes; with one column only label, PHQ-9 and urgency stay.
    public void arrange(Layout room) {
        layout = room;
        show(visit.now().get());
    }

    private void show(VisitNow now) {
        var roomy = layout != Layout.SINGLE;
        put(label, Optional.of(words.label(now.visit())), true);
        put(age, words.age(now.visit()), layout == Layout.FULL);
        put(opioid, words.opioid(now.assessment()), roomy);
        put(phq9, Optional.of(words.phq9(now.assessment()).orElseGet(words::noCheck)), true);
        put(due, words.due(now.visit()), roomy);
        put(urgency, words.urgency(now.assessment()), true);
        urgency.setGraphic(new Icon(urgencyIcon(), Styles.ICON_SMALL, Styles.ICON_DANGER));
    }

    private static Ikon urgencyIcon() {
        return Material2MZ.REPORT;
    }

    private static void put(Button cell, Optional<String> text, boolean room) {
        var shown = room && text.isPresent();
        cell.setVisible(shown);
        var words = text.orElse("");
        if (shown && !Objects.equals(words, cell.getText())) {
            cell.setText(words);
            cell.setTooltip(new Tooltip(words));
        }
    }
}
