package org.euthymia.desktop.medicines;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.MedicineStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.medicines.DailyDose;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The daily total: number, what it leaves out, bar, what each band means, and what MME is not for.
final class TotalBox extends VBox {
    private final MedicinesViewModel model;
    private final Sentences sentences;
    private final Texts texts;

    TotalBox(MedicinesViewModel model, Sentences sentences) {
        this.model = model;
        this.sentences = sentences;
        texts = model.texts();
        getStyleClass().addAll(Styles.CARD_BOX, MedicineStyles.TOTAL);
    }

    void show(DailyDose dose) {
        getChildren().setAll(head(dose));
        if (!dose.complete()) {
            getChildren().add(leftOut(dose));
        }
        var notes = model.medicines().notes();
        getChildren()
                .add(new DoseBar(dose, notes, model.words(), spoken(dose), texts.get("medicines.total.unit.short")));
        for (var band : notes.bands()) {
            getChildren()
                    .add(band(
                            dose.against(band.from()),
                            sentences.write(
                                    texts.get("medicines.band", model.words().standing(dose.against(band.from()))),
                                    List.of(Sentences.fact(band.meaning())))));
        }
        notes.warnings()
                .forEach(w -> getChildren()
                        .add(line(
                                new Icon(Material2MZ.NAVIGATE_NEXT, Styles.ICON_SMALL),
                                sentences.write(Sentences.fact(w)))));
    }

    private Node head(DailyDose dose) {
        var number = new Label(model.words().total(dose));
        number.getStyleClass().add(MedicineStyles.SCORE);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setId("total");
        var unit = new Label(texts.get("medicines.total.unit"));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var head = new FlowPane(number, unit, sentences.write(sentences.factors(), Styles.META));
        head.getStyleClass().add(MedicineStyles.TOTAL_HEAD);
        return head;
    }

    /// Every opioid that the number leaves out, with the reason.
    private Node leftOut(DailyDose dose) {
        Map<String, List<DailyDose.Item>> byName = dose.notCounted().stream()
                .collect(Collectors.groupingBy(
                        model.words()::called, java.util.LinkedHashMap::new, Collectors.toList()));
        var words = byName.keySet().stream().collect(Collectors.joining(", "));
        var label = new Label(texts.get("medicines.total.left-out", words));
        label.setId("left-out");
        label.getStyleClass().add(Styles.WARNING_TEXT);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String spoken(DailyDose dose) {
        var missing = model.words().notCounted(dose);
        return texts.get("medicines.total.spoken", model.words().total(dose))
                + (missing.isEmpty() ? "" : ". " + missing);
    }

    private static Node band(DailyDose.Standing standing, Node words) {
        return line(
                switch (standing) {
                    case REACHED -> new Icon(Material2AL.CHECK, Styles.ICON_SMALL);
                    case NOT_REACHED -> new Icon(Material2AL.CLOSE, Styles.ICON_SMALL);
                    case OPEN -> mark();
                },
                words);
    }

    private static Node mark() {
        var mark = new Label("?");
        mark.getStyleClass().add(MedicineStyles.UNKNOWN_MARK);
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return mark;
    }

    private static Node line(Node icon, Node words) {
        var line = new HBox(icon, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add(MedicineStyles.CAVEAT);
        return line;
    }
}
