package org.euthymia.desktop.card;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.InlineTarget;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.TextSelection;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Reference;
import org.euthymia.library.Source;

/// The sources at the end of a card, in the order of their numbers, with what was read of them.
final class SourcesView extends VBox {
    private final List<Row> rows = new ArrayList<>();

    private record Row(HBox row, VBox body, Prose identifier) {}

    SourcesView(CardViewModel model, ProseWriter writer, TextSelection selection) {
        getStyleClass().add(Styles.SECTION_BOX);
        var texts = model.texts();
        var heading = selection.add(new Prose(Styles.SECTION).before("\n\n").words(texts.get("card.sources")));
        HBox.setHgrow(heading, Priority.ALWAYS);
        var head = new HBox(heading);
        head.getStyleClass().add(Styles.SECTION_HEAD);
        head.getChildren().add(selection.add(new Prose(Styles.META).words(Reading.summary(model.sources(), texts))));
        var list = new VBox();
        model.citations().sourceIds().forEach(id -> list.getChildren().add(row(id, model, writer, selection)));
        getChildren().addAll(head, list);
    }

    /// @param column whether DOI and PMID have a column of their own
    void setColumn(boolean column) {
        for (var row : rows) {
            row.row().getChildren().remove(row.identifier());
            row.body().getChildren().remove(row.identifier());
            row.identifier().getStyleClass().remove(Styles.IDENTIFIER_COLUMN);
            if (column) {
                row.identifier().getStyleClass().add(Styles.IDENTIFIER_COLUMN);
                row.row().getChildren().add(row.identifier());
            } else {
                row.body().getChildren().add(row.identifier());
            }
        }
    }

    private HBox row(String id, CardViewModel model, ProseWriter writer, TextSelection selection) {
        var source = model.source(id);
        var number = new GridPane();
        number.getStyleClass().add(Styles.SOURCE_NUMBER);
        number.add(new InlineTarget(writer.button(id, Optional.empty())), 0, 0);
        var words = source.map(s -> Reference.of(s).text())
                .orElseGet(() -> model.texts().get("card.source.missing", id));
        var reference = selection.add(
                new Prose().lead(model.citations().number(id) + ". ").words(words));
        var identifier = selection.add(new Prose(Styles.META)
                .before(" ")
                .words(source.flatMap(SourcesView::identifier)
                        .orElseGet(() -> model.texts().get("card.source.no-identifier"))));
        var body = new VBox(reference);
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        var row = new HBox(number, body);
        row.getStyleClass().addAll(Styles.ROW, Styles.SOURCE_ROW);
        rows.add(new Row(row, body, identifier));
        return row;
    }

    /// DOI, else PMID, else the name of the site it was read on.
    private static Optional<String> identifier(Source source) {
        return Reference.of(source).identifiers().stream().findFirst().flatMap(i -> switch (i.scheme()) {
            case DOI -> Optional.of(i.value());
            case PMID, PMCID -> Optional.of(i.text());
            case URL -> site(i.value());
        });
    }

    private static Optional<String> site(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
