package org.euthymia.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.help.Shortcut;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.search.Kind;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;

/// The kinds that were found, each with its count. The chips are made once and keep their places, so that typing moves
/// nothing.
final class KindChips extends FlowPane {
    private static final double ONE_ROW = 1600;

    private final SearchViewModel model;
    private final Texts texts;
    private final boolean mac;
    private final List<ToggleButton> chips = new ArrayList<>();

    KindChips(SearchViewModel model, SearchContext context) {
        this.model = model;
        texts = context.texts();
        mac = context.about().mac();
        getStyleClass().add(ShellStyles.CHIPS);
        // As wide as the row lets it be, before it wraps.
        setPrefWrapLength(ONE_ROW);
        for (var i = 0; i <= Kind.values().length; i++) {
            chips.add(chip(i));
        }
        getChildren().setAll(chips);
    }

    private ToggleButton chip(int index) {
        var chip = new ToggleButton();
        chip.getStyleClass().add(Styles.CHIP);
        // Seen in high contrast only, where colour alone would have to tell.
        chip.setGraphic(new Icon(Material2AL.CHECK, Styles.ICON_SMALL));
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setTooltip(new Tooltip(Shortcut.caps("Alt " + (index + 1), mac)));
        chip.setOnAction(e -> {
            var kinds = model.kinds();
            if (index < kinds.size()) {
                model.chooseKind(kinds.get(index));
            }
            // A chosen chip that is pressed again stays chosen.
            update();
        });
        return chip;
    }

    void update() {
        var kinds = model.kinds();
        for (var i = 0; i < chips.size(); i++) {
            var chip = chips.get(i);
            chip.setVisible(i < kinds.size());
            if (i < kinds.size()) {
                chip.setText(words(kinds.get(i)));
                chip.setSelected(kinds.get(i).equals(model.kind().get()));
            }
        }
    }

    private String words(Optional<Kind> kind) {
        if (!(model.state().get() instanceof SearchState.Found found)) {
            return "";
        }
        return kind.map(k -> KindWords.counted(k, found.counts().getOrDefault(k, 0), texts))
                .orElseGet(() ->
                        texts.get("search.kinds.all", found.result().hits().size()));
    }
}
