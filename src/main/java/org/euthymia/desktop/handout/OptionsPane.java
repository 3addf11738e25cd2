package org.euthymia.desktop.handout;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.control.PrimaryButton;
import org.euthymia.desktop.printing.PrintBar;
import org.euthymia.desktop.theme.HandoutStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.handout.Handout;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.NextVisit;
import org.euthymia.handout.PrintSize;
import org.euthymia.paper.PaperSize;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Language, size, paper, what is put on the sheet; print and save.
final class OptionsPane extends VBox {
    private final HandoutViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Segments<HandoutLanguage> language;
    private final Segments<PrintSize> size;
    private final Segments<PaperSize> paper;
    private final Label pages = new Label();
    private final VBox optional = new VBox();
    private final CheckBox visit = new CheckBox();
    private final TextField time = new TextField();
    private final Button print;
    private final Button save = new Button();
    private final Button collect = new Button();
    private final PrintBar printBar;
    private Optional<NextVisit> proposed = Optional.empty();
    private Optional<Handout> shown = Optional.empty();

    /// @param printKey the key that prints, as shown
    OptionsPane(HandoutViewModel model, String printKey, String saveKey) {
        this.model = model;
        texts = model.context().texts();
        getStyleClass().add(HandoutStyles.OPTIONS);
        language = new Segments<>(texts.get("handout.language"), model::speak);
        model.languages().forEach(l -> language.with(l, name(l), "language-" + l.word()));
        size = new Segments<PrintSize>(texts.get("handout.size"), model::size)
                .with(PrintSize.NORMAL, texts.get("handout.size.normal"), "size-normal")
                .with(PrintSize.LARGE, texts.get("handout.size.large"), "size-large");
        paper = new Segments<PaperSize>(texts.get("handout.paper"), model::paper)
                .with(PaperSize.LETTER, texts.get("handout.paper.letter"), "paper-letter")
                .with(PaperSize.A4, texts.get("handout.paper.a4"), "paper-a4");
        print = new PrimaryButton(Material2MZ.PRINT, texts.get("handout.print"), printKey, model::print);
        print.setId("print");
        printBar = new PrintBar(model.context().printing(), texts, model::send);
        dressSave(saveKey);
        dressCollect();
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren()
                .addAll(
                        head(),
                        group(texts.get("handout.language"), language),
                        group(texts.get("handout.size"), size, pages),
                        group(texts.get("handout.paper"), paper),
                        sheet(),
                        room,
                        print,
                        printBar,
                        save,
                        collect,
                        meta(texts.get("handout.records")));
    }

    private String name(HandoutLanguage of) {
        return switch (of) {
            case ENGLISH -> "English";
            case SPANISH -> "Español";
        };
    }

    private VBox head() {
        var name = new Label(texts.get("handout.title"));
        name.getStyleClass().add(Styles.META);
        title.getStyleClass().add(Styles.SECTION);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        return new VBox(name, title);
    }

    private void dressSave(String key) {
        save.setId("save-pdf");
        save.setText(texts.get("handout.save"));
        save.setGraphic(new KeyCap(key));
        save.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        save.setMaxWidth(Double.MAX_VALUE);
        save.setOnAction(_ -> model.save());
    }

    private void dressCollect() {
        collect.setId("collect");
        collect.setText(texts.get("handout.collect"));
        collect.getStyleClass().add(Styles.LINK);
        collect.setOnAction(_ -> model.collect());
    }

    private VBox sheet() {
        pages.getStyleClass().add(Styles.META);
        pages.setWrapText(true);
        pages.setMinHeight(USE_PREF_SIZE);
        visit.setId("with-next-visit");
        visit.setWrapText(true);
        visit.setOnAction(_ -> model.nextVisit(visit.isSelected() ? proposed : Optional.empty()));
        time.setId("next-visit-time");
        time.setPromptText(texts.get("handout.time"));
        time.setAccessibleText(texts.get("handout.time"));
        time.textProperty()
                .addListener((_, _, at) -> model.edit()
                        .nextVisit()
                        .filter(n -> !n.at().equals(at.strip()))
                        .ifPresent(n -> model.nextVisit(Optional.of(new NextVisit(n.day(), at)))));
        time.managedProperty().bind(time.visibleProperty());
        visit.managedProperty().bind(visit.visibleProperty());
        optional.getStyleClass().add(HandoutStyles.OPTION_GROUP);
        return group(texts.get("handout.sheet"), visit, time, optional);
    }

    private static VBox group(String name, Node... nodes) {
        var label = new Label(name);
        label.getStyleClass().add(Styles.GROUP_LABEL);
        var box = new VBox(label);
        box.getChildren().addAll(nodes);
        box.getStyleClass().add(HandoutStyles.OPTION_GROUP);
        return box;
    }

    private static Label meta(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Styles.META);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    Subscription subscribe() {
        return printBar.subscribe();
    }

    void show(HandoutNow now) {
        var original = now.edit().original();
        title.setText(original.title());
        language.show(original.language());
        size.show(now.size());
        paper.show(now.paper());
        pages.setText(now.made()
                .sheet()
                .map(s -> texts.get("handout.pages", s.pdf().pages(), now.size().points()))
                .orElse(""));
        print.setDisable(!now.current());
        save.setDisable(!now.current());
        collect.setDisable(!now.current());
        showVisit(now);
        if (!shown.equals(Optional.of(original))) {
            shown = Optional.of(original);
            optional.getChildren()
                    .setAll(original.sections().stream()
                            .filter(s -> original.optional().contains(s.id()))
                            .map(s -> choice(s, now))
                            .toList());
        }
    }

    private void showVisit(HandoutNow now) {
        var next = now.edit().nextVisit();
        next.ifPresent(n -> proposed = next);
        visit.setVisible(proposed.isPresent());
        visit.setSelected(next.isPresent());
        proposed.ifPresent(p -> visit.setText(texts.get("handout.next", texts.day(p.day()))));
        time.setVisible(next.isPresent());
    }

    private CheckBox choice(Handout.Section section, HandoutNow now) {
        var box = new CheckBox(section.heading());
        box.setId("section-" + section.id());
        box.setWrapText(true);
        box.setSelected(!now.edit().leftOut().contains(section.id()));
        box.setOnAction(_ -> model.section(section.id(), box.isSelected()));
        return box;
    }

    /// Where the keyboard starts.
    void focus() {
        if (print.isDisabled()) {
            language.getChildren().getFirst().requestFocus();
        } else {
            print.requestFocus();
        }
    }

    static Icon lock() {
        return new Icon(Material2AL.LOCK, Styles.ICON_SMALL);
    }
}
