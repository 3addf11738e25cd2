package org.euthymia.desktop.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.card.CardViewModel.Copied;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.control.Chip;
import org.euthymia.desktop.control.PrimaryButton;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.ReviewStateView;
import org.euthymia.desktop.control.TextSelection;
import org.euthymia.desktop.figure.FigureView;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Block;
import org.euthymia.library.PlainText;
import org.euthymia.library.Section;
import org.kordamp.ikonli.material2.Material2AL;

/// What stands beside the card, or under it in a small window: words for the patient, related cards, review state.
final class SideView extends VBox {
    private final CardViewModel model;
    private Subscription subscription = Subscription.EMPTY;

    /// @param figures drawn above the words for the patient
    SideView(
            CardViewModel model,
            List<FigureView> figures,
            BlockView blocks,
            ProseWriter writer,
            TextSelection selection) {
        this.model = model;
        getStyleClass().add(Styles.SIDE_CONTENT);
        getChildren().add(startCheck());
        getChildren().addAll(figures);
        model.patientSection().ifPresent(s -> getChildren().add(patient(s, blocks, writer, selection)));
        if (!model.related().isEmpty()) {
            getChildren().add(related());
        }
        var review = ReviewStateView.line(model.card(), model.review(), model.texts());
        selection.add(review.words().before("\n\n"));
        getChildren().add(review);
    }

    void dispose() {
        subscription.unsubscribe();
    }

    private VBox startCheck() {
        var button = new PrimaryButton(
                Material2AL.ASSIGNMENT_TURNED_IN,
                model.texts().get("card.startCheck"),
                model.nextKey(),
                model::startCheck);
        button.setId("start-check");
        var carried = new Label(model.carried());
        carried.getStyleClass().add(Styles.META);
        carried.setWrapText(true);
        carried.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(button, carried);
        box.getStyleClass().add(Styles.RELATED);
        carried.managedProperty().bind(carried.visibleProperty());
        carried.setVisible(!carried.getText().isEmpty());
        return box;
    }

    private VBox patient(Section section, BlockView blocks, ProseWriter writer, TextSelection selection) {
        var title = selection.add(new Prose(Styles.STRONG).before("\n\n").words(section.heading()));
        HBox.setHgrow(title, Priority.ALWAYS);
        var words = section.blocks().stream()
                .flatMap(b -> b instanceof Block.Statement s
                        ? Optional.of(PlainText.of(s.text())).stream()
                        : java.util.stream.Stream.empty())
                .collect(Collectors.joining("\n"));
        var copy = CopyButton.small(model, Copied.PATIENT_WORDS, () -> model.copyPatientWords(words));
        subscription = subscription.and(copy.follow());
        var head = new HBox(title, copy.button());
        head.getStyleClass().add(Styles.BOX_HEAD);
        var box = new VBox(head);
        box.getStyleClass().addAll(Styles.CARD_BOX, Styles.PATIENT_WORDS);
        for (var block : section.blocks()) {
            if (block instanceof Block.Statement s) {
                var where = new Cited(s.text(), s.evidence());
                var said = new Prose(Styles.PATIENT_TEXT).sign("“");
                box.getChildren()
                        .add(selection.add(writer.write(said, s.text(), where).sign("”")));
            } else {
                box.getChildren().addAll(blocks.draw(java.util.List.of(block)));
            }
        }
        return box;
    }

    private VBox related() {
        var label = new Label(model.texts().get("card.related"));
        label.getStyleClass().add(Styles.GROUP_LABEL);
        var chips = new FlowPane();
        chips.getStyleClass().add(Styles.CHIPS);
        // Otherwise the widest chip would push the column apart instead of wrapping.
        chips.setMinWidth(0);
        for (var card : model.related()) {
            var chip = new Chip(card.title());
            chip.setAccessibleText(model.texts().get("card.related.accessible", card.title()));
            chip.setOnAction(_ -> model.open(card.id()));
            chip.maxWidthProperty().bind(chips.widthProperty());
            chips.getChildren().add(chip);
        }
        var box = new VBox(label, chips);
        box.getStyleClass().add(Styles.RELATED);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }
}
