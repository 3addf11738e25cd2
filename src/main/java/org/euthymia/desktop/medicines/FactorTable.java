package org.euthymia.desktop.medicines;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.theme.MedicineStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.medicines.Conversion;
import org.euthymia.medicines.Opioid;

/// Every opioid with its factor or the reason why it has none, and what labels say of all of them.
final class FactorTable extends VBox {
    private final MedicinesViewModel model;
    private final GridPane grid = new GridPane();

    FactorTable(MedicinesViewModel model, Sentences sentences) {
        this.model = model;
        getStyleClass().addAll(Styles.CARD_BOX, MedicineStyles.TOTAL);
        grid.getStyleClass().add(MedicineStyles.FACTORS);
        model.medicines().opioids().values().forEach(this::row);
        var title = new Label(model.texts().get("medicines.factors.title"));
        title.getStyleClass().add(Styles.STRONG);
        getChildren().addAll(title, grid);
        model.medicines()
                .notes()
                .classWarnings()
                .forEach(w -> getChildren().add(sentences.write("", List.of(Sentences.fact(w)), Styles.META)));
    }

    private void row(Opioid drug) {
        line(model.words().name(drug.id()), drug.conversion());
        drug.forms().forEach(f -> line(model.words().name(drug.id()) + ", " + f.form(), f.conversion()));
    }

    private void line(String name, Conversion conversion) {
        var label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Prose()
                .words(
                        switch (conversion) {
                            case Conversion.Factor f ->
                                "× " + model.words().number(f.factor()) + " ("
                                        + f.unit().symbol() + ")";
                            case Conversion.None n -> n.reason();
                        });
        GridPane.setHgrow(words, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, words);
    }
}
