package org.euthymia.desktop.medicines;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.CertaintyMark;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.theme.MedicineStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Certainty;
import org.euthymia.medicines.InteractionTable.Fit;
import org.euthymia.medicines.InteractionTable.Found;
import org.euthymia.medicines.InteractionTable.Pair;
import org.euthymia.medicines.MedicineWords;
import org.euthymia.medicines.MedicineWords.Weight;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Interactions among the list, most serious first, then what was looked for without an entry.
final class InteractionPane extends VBox {
    private final MedicinesViewModel model;
    private final Sentences sentences;
    private final Texts texts;

    InteractionPane(MedicinesViewModel model, Sentences sentences) {
        this.model = model;
        this.sentences = sentences;
        texts = model.texts();
        getStyleClass().add(MedicineStyles.INTERACTIONS);
    }

    void show(MedicineList list) {
        var found = list.found();
        getChildren().setAll(head(found));
        if (list.asksAboutUse()) {
            getChildren().add(askUse(list.forUseDisorder()));
        }
        found.pairs().forEach(p -> getChildren().add(pair(p)));
        if (!found.nothingFound().isEmpty()) {
            getChildren().add(line(new Icon(Material2OutlinedAL.HELP_OUTLINE), words(nothing(found))));
        }
        notLookedUp(list);
        if (list.rows().isEmpty()) {
            getChildren().add(words(texts.get("medicines.interactions.empty")));
        }
        var notes = model.medicines().interactionNotes();
        if (!found.pairs().isEmpty()) {
            notes.serotoninSigns()
                    .forEach(s -> getChildren()
                            .add(sentences.write(
                                    texts.get("medicines.interactions.serotonin"),
                                    List.of(Sentences.fact(s)),
                                    Styles.META)));
            notes.general().forEach(g -> getChildren().add(new Prose(Styles.META).words(g)));
        }
    }

    private Node head(Found found) {
        var title = new Label(texts.get("medicines.interactions"));
        title.getStyleClass().add(Styles.SECTION);
        title.setMinWidth(Region.USE_PREF_SIZE);
        var pairs = found.pairs().size();
        var count = new Label(texts.get(
                "medicines.interactions.count",
                pairs,
                pairs + found.nothingFound().size()));
        count.getStyleClass().add(Styles.META);
        count.setWrapText(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, count);
        head.getStyleClass().add(MedicineStyles.HEAD);
        return head;
    }

    private Node askUse(Optional<Boolean> told) {
        var bar = new QuestionBar(
                texts.get("medicines.use.question"),
                texts,
                a -> model.tellUse(Optional.of(a.equals("yes"))),
                () -> model.tellUse(Optional.empty()));
        var yes = new QuestionBar.Choice(chosen(told, true, texts.get("medicines.use.yes")), "yes");
        var no = new QuestionBar.Choice(chosen(told, false, texts.get("medicines.use.no")), "no");
        bar.setId("use");
        return bar.choices(List.of(yes, no)).unknown();
    }

    private static String chosen(Optional<Boolean> told, boolean value, String words) {
        return told.filter(t -> t == value).isPresent() ? "✓ " + words : words;
    }

    private Node pair(Pair pair) {
        var weight = MedicineWords.weight(pair.severity());
        var name = new Label(model.words().pair(pair.a(), pair.b()));
        name.getStyleClass().addAll(Styles.STRONG, MedicineStyles.PAIR_NAME);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var word = new Label(model.words().severity(pair.severity()));
        word.getStyleClass().addAll(Styles.STRONG, wordStyle(weight));
        word.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(icon(weight), name, word);
        head.getStyleClass().add(MedicineStyles.PAIR_HEAD);
        var box = new VBox(head);
        box.getStyleClass().addAll(MedicineStyles.PAIR, frame(weight));
        box.setAccessibleText(word.getText() + ": " + name.getText());
        var first = true;
        for (var fit : pair.fits()) {
            box.getChildren().add(row(fit, !first));
            first = false;
        }
        return box;
    }

    private Node row(Fit fit, boolean ownSeverity) {
        var row = fit.row();
        var body = new VBox();
        body.getStyleClass().add(MedicineStyles.PAIR_ROW);
        var limits = model.words().only(fit);
        if (ownSeverity || !limits.isEmpty()) {
            var words = ownSeverity
                    ? model.words().severity(row.severity()) + (limits.isEmpty() ? "" : " · " + limits)
                    : limits;
            var label = new Label(words);
            label.getStyleClass().add(Styles.GROUP_LABEL);
            label.setGraphic(smallIcon(MedicineWords.weight(row.severity())));
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            body.getChildren().add(label);
        }
        body.getChildren().add(new Prose().words(row.mechanism()));
        body.getChildren()
                .add(sentences.write(texts.get("medicines.interactions.watch"), List.of(Sentences.effect(row))));
        body.getChildren().add(new Prose().words(row.action()));
        row.note().ifPresent(n -> body.getChildren().add(new Prose(Styles.META).words(n)));
        Certainty.ofWord(row.certainty()).ifPresent(c -> {
            var mark = new CertaintyMark(c, CertaintyMark.Form.PHRASE, texts);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var id = new Label(row.id());
            id.getStyleClass().add(Styles.META);
            body.getChildren().add(new HBox(id, gap, mark));
        });
        return body;
    }

    private static Icon icon(Weight weight) {
        return switch (weight) {
            case SERIOUS -> new Icon(Material2MZ.REPORT, Styles.ICON_DANGER);
            case CAUTION -> new Icon(Material2MZ.WARNING, Styles.ICON_WARNING);
            case NOTE -> new Icon(Material2OutlinedAL.INFO);
        };
    }

    private static Icon smallIcon(Weight weight) {
        var icon = icon(weight);
        icon.getStyleClass().add(Styles.ICON_SMALL);
        return icon;
    }

    private static String wordStyle(Weight weight) {
        return switch (weight) {
            case SERIOUS -> Styles.DANGER_TEXT;
            case CAUTION -> Styles.WARNING_TEXT;
            case NOTE -> Styles.MUTED;
        };
    }

    private static String frame(Weight weight) {
        return switch (weight) {
            case SERIOUS -> MedicineStyles.PAIR_SERIOUS;
            case CAUTION -> MedicineStyles.PAIR_CAUTION;
            case NOTE -> MedicineStyles.PAIR_NOTE;
        };
    }

    private String nothing(Found found) {
        return found.nothingFound().stream()
                .map(p -> model.words().pair(p.getFirst(), p.getLast()))
                .reduce((a, b) -> a + ", " + b)
                .map(all -> texts.get("medicines.interactions.nothing", all))
                .orElse("");
    }

    /// Lines that name no drug for certain were not looked up; that is said.
    private void notLookedUp(MedicineList list) {
        var texted = list.rows().stream()
                .filter(r -> r.item().reading().drugIds().isEmpty())
                .map(r -> r.line().text())
                .toList();
        if (!texted.isEmpty()) {
            var label = words(texts.get("medicines.interactions.not-looked-up", String.join("; ", texted)));
            label.getStyleClass().add(Styles.WARNING_TEXT);
            getChildren().add(line(new Icon(Material2OutlinedAL.HELP_OUTLINE, Styles.ICON_WARNING), label));
        }
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node line(Node icon, Node words) {
        var line = new HBox(icon, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add(MedicineStyles.CAVEAT);
        return line;
    }
}
