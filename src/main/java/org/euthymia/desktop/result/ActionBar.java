package org.euthymia.desktop.result;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.printing.PrintBar;
import org.euthymia.desktop.printing.PrintState;
import org.euthymia.desktop.theme.ResultStyles;
import org.euthymia.desktop.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Back to the check, and what can go out of the visit; below it what was just done. FX thread only.
final class ActionBar extends VBox {
    private final ResultViewModel model;
    private final PrintBar bar;
    private final Label message = Lines.wrapped("", ResultStyles.MESSAGE);

    ActionBar(ResultViewModel model) {
        this.model = model;
        var texts = model.texts();
        var caps = model.context().caps();
        bar = new PrintBar(model.context().printing(), texts, model::print);
        var back =
                button(Material2AL.ARROW_BACK, texts.get("result.back"), caps.back(), "result-back", model::openCheck);
        var copy = button(
                Material2OutlinedAL.CONTENT_COPY, texts.get("result.copy"), caps.copy(), "copy-note", model::copyNote);
        var print = button(Material2MZ.PRINT, texts.get("result.print"), caps.print(), "print-reasons", this::print);
        var pdf = button(Material2MZ.PICTURE_AS_PDF, texts.get("result.pdf"), caps.save(), "save-pdf", this::savePdf);
        var fhir = button(Material2MZ.SAVE_ALT, texts.get("result.fhir"), "", "export-fhir", this::saveFhir);
        var row = new FlowPane(back, copy, print, pdf, fhir);
        row.getStyleClass().add(ResultStyles.ACTIONS);
        message.setId("result-message");
        message.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(row, message, bar);
    }

    private static Button button(Ikon icon, String words, String keys, String id, Runnable action) {
        var content = new HBox(new Icon(icon, Styles.ICON_SMALL), new Label(words));
        if (!keys.isEmpty()) {
            content.getChildren().add(new KeyCap(keys));
        }
        content.getStyleClass().add(Styles.ACTION_CONTENT);
        var button = new Button();
        button.setGraphic(content);
        button.getStyleClass().add(Styles.ACTION);
        button.setAccessibleText(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Asks for the printer, in place; a second time prints.
    void print() {
        if (model.context().printing().state().get() instanceof PrintState.Choosing) {
            model.print();
        } else {
            model.context().printing().begin();
        }
    }

    void savePdf() {
        var texts = model.texts();
        var visit = model.now().get().visit();
        model.context()
                .dialog()
                .ask(texts.get("result.pdf.dialog"), ResultFiles.pdfName(visit))
                .ifPresent(model::savePdf);
    }

    private void saveFhir() {
        var texts = model.texts();
        var visit = model.now().get().visit();
        model.context()
                .dialog()
                .ask(texts.get("result.fhir.dialog"), ResultFiles.fhirName(visit))
                .ifPresent(model::saveFhir);
    }

    Subscription subscribe() {
        return bar.subscribe().and(model.message().subscribe(m -> {
            message.setText(m.words());
            message.setVisible(!m.words().isEmpty());
            message.setManaged(message.isVisible());
            message.getStyleClass().removeAll(Styles.ERROR, Styles.META);
            message.getStyleClass().add(m.error() ? Styles.ERROR : Styles.META);
        }));
    }
}
