package org.euthymia.desktop.medicines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.medicines.MedicineList.Row;
import org.euthymia.desktop.theme.MedicineStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.medicines.Conversion;
import org.euthymia.medicines.DoseReading;
import org.euthymia.medicines.MedicineText;
import org.euthymia.medicines.MedicineWords;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// One medicine: as typed and as understood, amount, factor, MME; below it what has to be asked, and its caveats.
final class RowView extends VBox {
    private final MedicinesViewModel model;
    private final Sentences sentences;
    private final Row row;
    private final Texts texts;
    private final HBox line = new HBox();
    private Optional<QuestionBar> question = Optional.empty();

    RowView(MedicinesViewModel model, Sentences sentences, Row row, Runnable edit) {
        this.model = model;
        this.sentences = sentences;
        this.row = row;
        texts = model.texts();
        getStyleClass().addAll(MedicineStyles.MEDICINE, Styles.ROW);
        line.getStyleClass().add(MedicineStyles.MEDICINE_LINE);
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(spoken());
        line.setAccessibleHelp(texts.get("medicines.row.help"));
        line.setOnMouseClicked(e -> {
            line.requestFocus();
            if (e.getClickCount() == 2) {
                edit.run();
            }
        });
        line.getChildren()
                .addAll(
                        names(),
                        cell(amount(), MedicineStyles.CELL_AMOUNT),
                        cell(factor(), MedicineStyles.CELL_FACTOR),
                        mme(),
                        delete());
        getChildren().add(line);
        ask();
        caveats();
    }

    long id() {
        return row.line().id();
    }

    Node line() {
        return line;
    }

    Optional<QuestionBar> question() {
        return question;
    }

    private String spoken() {
        return Stream.of(
                        row.line().text(),
                        model.words().understood(row.item().reading()),
                        String.join(", ", model.words().granted(row.item().reading())),
                        row.item()
                                .mme()
                                .map(m -> texts.get(
                                        "medicines.row.mme.spoken",
                                        model.words().number(m)))
                                .orElseGet(() -> model.words().why(row.item())))
                .filter(w -> !w.isEmpty())
                .reduce((a, b) -> a + ". " + b)
                .orElse("");
    }

    private Node names() {
        var typed = new Label(row.line().text());
        typed.getStyleClass().add(Styles.STRONG);
        typed.setWrapText(true);
        typed.setMinHeight(Region.USE_PREF_SIZE);
        var understood = new Prose(Styles.META);
        understood.words(model.words().understood(row.item().reading()), isOpen() ? Styles.WARNING_TEXT : Styles.MUTED);
        model.words().granted(row.item().reading()).forEach(g -> understood.words(" (" + g + ")", Styles.WARNING_TEXT));
        row.line()
                .answers()
                .forEach(a -> understood.words(" · " + texts.get("medicines.row.answered", a), Styles.MUTED));
        var box = new VBox(typed, understood);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// True if the line itself is not understood.
    private boolean isOpen() {
        return row.item().reading().drugIds().size() != 1;
    }

    private String amount() {
        return switch (row.item().reading()) {
            case DoseReading.Daily d -> model.words().amount(d.amount(), d.unit());
            case DoseReading.Incomplete _, DoseReading.Ambiguous _, DoseReading.Several _, DoseReading.Unknown _ -> "?";
            case DoseReading.NotAnOpioid _, DoseReading.OfClass _ -> "–";
        };
    }

    private String factor() {
        return row.item()
                .conversion()
                .map(c -> switch (c) {
                    case Conversion.Factor f -> "× " + model.words().number(f.factor());
                    case Conversion.None _ -> texts.get("medicines.row.no-factor");
                })
                .orElse("–");
    }

    private Label cell(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setWrapText(true);
        if (words.equals("?")) {
            label.getStyleClass().addAll(Styles.STRONG, Styles.WARNING_TEXT);
        }
        return label;
    }

    private Label mme() {
        var missing = model.list().get().dose().notCounted().contains(row.item());
        var words = row.item()
                .mme()
                .map(model.words()::number)
                .orElseGet(() -> missing ? texts.get("medicines.row.unknown") : "–");
        var label = cell(words, MedicineStyles.CELL_MME);
        label.getStyleClass().add(Styles.STRONG);
        if (missing) {
            label.getStyleClass().add(Styles.WARNING_TEXT);
        }
        return label;
    }

    private Button delete() {
        var button = new Button();
        button.setGraphic(new Icon(Material2AL.CLOSE, Styles.ICON_SMALL));
        button.getStyleClass().add(Styles.ICON_BUTTON);
        var name = texts.get("medicines.row.remove", row.line().text());
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> model.remove(id()));
        return button;
    }

    private void ask() {
        if (row.line().leftOpen()) {
            var again = new Button(texts.get("medicines.row.ask-again"));
            again.getStyleClass().add(Styles.LINK);
            again.setOnAction(_ -> model.reopen(id()));
            getChildren().add(new HBox(again));
            return;
        }
        question = switch (row.item().reading()) {
            case DoseReading.Incomplete i when MedicineWords.asks(i) -> Optional.of(about(i));
            case DoseReading.Ambiguous a -> Optional.of(which(a));
            case DoseReading.Incomplete _,
                    DoseReading.Daily _,
                    DoseReading.NotAnOpioid _,
                    DoseReading.OfClass _,
                    DoseReading.Several _,
                    DoseReading.Unknown _ -> Optional.empty();
        };
        question.ifPresent(getChildren()::add);
    }

    private QuestionBar bar(String words) {
        return new QuestionBar(words, texts, a -> model.answer(id(), a), () -> model.leaveOpen(id()));
    }

    private QuestionBar which(DoseReading.Ambiguous reading) {
        var choices = reading.ids().stream()
                .map(id -> new QuestionBar.Choice(
                        model.words().name(id), model.medicines().shownName(id)))
                .toList();
        return bar(texts.get("medicines.question.which", reading.name()))
                .choices(choices)
                .unknown();
    }

    private QuestionBar about(DoseReading.Incomplete reading) {
        var bar = bar(model.words().question(reading));
        return switch (reading.missing()) {
            case TIMES_A_DAY ->
                bar.choices(QuestionBar.Choice.upTo(MOST_TIMES))
                        .free(texts.get("medicines.question.other"))
                        .unknown();
            case AMOUNT ->
                perHour(reading)
                        ? bar.choices(PATCHES)
                                .free(texts.get("medicines.question.other"))
                                .unknown()
                        : bar.free(texts.get("medicines.question.amount.prompt"))
                                .unknown();
            case UNIT -> bar.free(texts.get("medicines.question.unit.prompt")).unknown();
            case FORM -> bar.choices(forms(reading)).unknown();
            case ONE_DOSE_A_LINE -> bar.unknown();
        };
    }

    private static final int MOST_TIMES = 6;
    private static final List<QuestionBar.Choice> PATCHES = Stream.of("12", "25", "50", "75", "100")
            .map(n -> new QuestionBar.Choice(n + " mcg/h", n + " mcg/h"))
            .toList();

    private static boolean perHour(DoseReading.Incomplete reading) {
        return reading.form().filter("patch"::equals).isPresent();
    }

    private static List<QuestionBar.Choice> forms(DoseReading.Incomplete reading) {
        var all = new ArrayList<QuestionBar.Choice>();
        reading.drug()
                .forms()
                .forEach(f -> all.add(new QuestionBar.Choice(f.form(), f.words().getFirst())));
        return all;
    }

    private void caveats() {
        Sentences.reason(row.item())
                .filter(_ -> question.isEmpty())
                .ifPresent(r -> getChildren().add(note(sentences.write(r, Styles.META))));
        if (row.item().mme().isEmpty() && isOpen() && question.isEmpty()) {
            getChildren().add(note(new Prose(Styles.META).words(model.words().why(row.item()), Styles.WARNING_TEXT)));
        }
        var caveats = MedicineText.caveats(row.item());
        if (caveats.isEmpty()) {
            return;
        }
        getChildren().add(note(sentences.write(Sentences.fact(caveats.getFirst()), Styles.META)));
        if (caveats.size() > 1) {
            var more = new Button(texts.get("medicines.row.more", caveats.size() - 1));
            more.getStyleClass().add(Styles.LINK);
            more.setOnAction(_ -> {
                var at = getChildren().indexOf(more);
                getChildren().remove(more);
                getChildren()
                        .addAll(
                                at,
                                caveats.stream()
                                        .skip(1)
                                        .map(c -> note(sentences.write(Sentences.fact(c), Styles.META)))
                                        .toList());
                line.requestFocus();
            });
            getChildren().add(more);
        }
    }

    private static Node note(Node words) {
        var row = new HBox(new Icon(Material2MZ.NAVIGATE_NEXT, Styles.ICON_SMALL), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add(MedicineStyles.CAVEAT);
        return row;
    }
}
