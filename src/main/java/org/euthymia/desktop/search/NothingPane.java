package org.euthymia.desktop.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.area.AreaNames;
import org.euthymia.desktop.control.ActionList;
import org.euthymia.desktop.control.ActionRow;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.opening.CardFacts;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.search.Hit;
import org.euthymia.text.Texts;

/// Nothing matches: what the library covers, that it does not guess, and where to go from here.
final class NothingPane extends VBox {
    private static final int SHOWN_QUERY = 60;

    private final SearchViewModel model;
    private final Texts texts;
    private final SearchContext context;
    private final Label title = words(Styles.TITLE);
    private final Label covers = words(Styles.READING);
    private final Label nearestLabel;
    private final ActionList nearest = new ActionList();
    private final List<ActionRow> rows = new ArrayList<>();
    private final Label orLabel;
    private final FlowPane chips = new FlowPane();

    NothingPane(SearchViewModel model, SearchContext context) {
        this.model = model;
        this.context = context;
        texts = context.texts();
        nearestLabel = words(Styles.GROUP_LABEL);
        orLabel = words(Styles.GROUP_LABEL);
        orLabel.setText(texts.get("search.none.or"));
        chips.getStyleClass().add(ShellStyles.CHIPS);
        getStyleClass().add(ShellStyles.PAGE);
        getChildren().addAll(title, covers, nearestLabel, nearest, orLabel, chips);
        for (Node node : List.of(orLabel, chips)) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private static Label words(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    void show(SearchState.Nothing nothing) {
        title.setText(texts.get("search.none.title", shortened(nothing.query().strip())));
        var areas = AreaNames.list(model.areas().keySet(), texts);
        covers.setText(
                areas.isEmpty() ? texts.get("search.none.covers.other") : texts.get("search.none.covers", areas));
        nearestLabel.setText(
                nothing.nearest().isEmpty() ? texts.get("search.none.areas") : texts.get("search.none.nearest"));
        rows.clear();
        if (nothing.nearest().isEmpty()) {
            nearest.setRows(areaRows());
        } else {
            for (var hit : nothing.nearest()) {
                rows.add(hitRow(hit));
            }
            nearest.setRows(rows);
        }
        chips.getChildren().setAll(nothing.words().stream().map(this::chip).toList());
        chips.setVisible(!nothing.words().isEmpty());
        orLabel.setVisible(!nothing.words().isEmpty());
    }

    /// Marks the row that Enter opens.
    void choose(int index) {
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).setChosen(i == index);
        }
    }

    private ActionRow hitRow(Hit hit) {
        var about = model.library()
                .flatMap(library -> library.card(hit.id()))
                .flatMap(CardFacts::verdict)
                .orElseGet(() -> KindWords.one(hit.kind(), texts));
        return new ActionRow(
                KindWords.icon(hit.kind()),
                hit.title().plain(),
                about,
                () -> model.target(hit).ifPresent(context.open()),
                new KeyCap(texts.get("shell.key.enter")));
    }

    private List<ActionRow> areaRows() {
        return model.areas().entrySet().stream()
                .map(area -> new ActionRow(
                        AreaNames.icon(area.getKey()),
                        AreaNames.name(area.getKey(), texts),
                        texts.get("area.count", area.getValue()),
                        () -> context.open().accept(new Destination.AreaPage(area.getKey()))))
                .toList();
    }

    private Button chip(String word) {
        var chip = new Button(texts.get("search.none.only", word));
        chip.getStyleClass().add(Styles.CHIP);
        chip.setOnAction(e -> context.searchFor().accept(word));
        return chip;
    }

    private static String shortened(String query) {
        return query.length() <= SHOWN_QUERY ? query : query.substring(0, SHOWN_QUERY) + "…";
    }
}
