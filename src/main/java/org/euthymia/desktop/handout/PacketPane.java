package org.euthymia.desktop.handout;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.PrimaryButton;
import org.euthymia.desktop.printing.PrintBar;
import org.euthymia.desktop.theme.HandoutStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.problem.ProblemText;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The visit's packet beside the list of handouts: its parts, print, save.
final class PacketPane extends ScrollPane {
    private final PacketViewModel model;
    private final Texts texts;
    private final VBox parts = new VBox();
    private final VBox outcome = new VBox();
    private final PrimaryButton print;
    private final Button save = new Button();
    private final PrintBar bar;
    private final Label none = new Label();

    /// @param printKey as shown
    PacketPane(PacketViewModel model, String printKey) {
        this.model = model;
        texts = model.context().texts();
        getStyleClass().addAll(Styles.SIDE, HandoutStyles.EDIT);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var title = new Label(texts.get("packet.title"));
        title.getStyleClass().add(Styles.SECTION);
        none.setText(texts.get("packet.none"));
        none.getStyleClass().add(Styles.META);
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        none.managedProperty().bind(none.visibleProperty());
        parts.getStyleClass().add(HandoutStyles.LINES);
        parts.managedProperty().bind(parts.visibleProperty());
        print = new PrimaryButton(Material2MZ.PRINT, texts.get("packet.print"), printKey, model::print);
        print.setId("print-packet");
        save.setId("save-packet");
        save.setText(texts.get("packet.save"));
        save.setMaxWidth(Double.MAX_VALUE);
        save.setOnAction(_ -> model.save());
        bar = new PrintBar(model.context().printing(), texts, model::send);
        var content = new VBox(title, none, parts, outcome, print, bar, save);
        content.getStyleClass().add(HandoutStyles.EDIT_CONTENT);
        setContent(content);
    }

    Subscription subscribe() {
        return Subscription.combine(
                bar.subscribe(),
                model.parts().subscribe(this::show),
                model.outcome().subscribe(this::tell));
    }

    private void show(List<Tray.Part> all) {
        parts.getChildren().setAll(all.stream().map(this::row).toList());
        parts.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
        var mixed = !all.isEmpty() && model.odd().isPresent();
        print.setDisable(all.isEmpty() || mixed);
        save.setDisable(all.isEmpty());
        outcome.getChildren().clear();
        if (mixed) {
            outcome.getChildren().add(words(texts.get("packet.mixed"), Styles.WARNING_TEXT));
        }
    }

    private HBox row(Tray.Part part) {
        var title = new Label(part.title());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var about = new Label(texts.get(
                "packet.part",
                part.language().word(),
                part.size().points(),
                part.pdf().pages()));
        about.getStyleClass().add(Styles.META);
        var said = new VBox(title, about);
        HBox.setHgrow(said, Priority.ALWAYS);
        var name = texts.get("packet.remove", part.title());
        var remove = new Button(null, new Icon(Material2AL.CLOSE, Styles.ICON_SMALL));
        remove.getStyleClass().add(Styles.ICON_BUTTON);
        remove.setAccessibleText(name);
        remove.setTooltip(new Tooltip(name));
        remove.setOnAction(_ -> model.remove(part));
        var row = new HBox(said, remove);
        row.getStyleClass().add(HandoutStyles.LINE);
        return row;
    }

    private void tell(HandoutNow.Outcome how) {
        outcome.getChildren().clear();
        how.done().ifPresent(w -> outcome.getChildren().add(words(w, HandoutStyles.DONE)));
        how.problem().ifPresent(p -> {
            var said = new ProblemText(texts.locale());
            outcome.getChildren().add(words(said.what(p) + " " + said.mend(p), Styles.DANGER_TEXT));
        });
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
