package org.euthymia.desktop.result;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Differential;
import org.euthymia.checklist.Phrase;
import org.euthymia.checklist.Verdict;
import org.euthymia.desktop.control.ActionRow;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.ResultStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/// What else it could be: what the answers speak for first, then what was not asked, then what they speak against. For
/// and against, and the card on it, on demand.
final class InViewBox extends VBox {
    private static final int SHOWN = 6;

    private final ResultViewModel model;
    private final ResultSources sources;
    private final Texts texts;

    InViewBox(ResultViewModel model, ResultSources sources, List<Differential> all) {
        this.model = model;
        this.sources = sources;
        this.texts = model.texts();
        getStyleClass().add(ResultStyles.BLOCK);
        setId("in-view");
        getChildren().add(Lines.heading(texts.get("result.in-view")));
        var sorted =
                all.stream().sorted(Comparator.comparingInt(InViewBox::place)).toList();
        sorted.stream().limit(SHOWN).forEach(d -> getChildren().add(one(d)));
        if (sorted.size() > SHOWN) {
            getChildren().add(more(sorted));
        }
    }

    private static int place(Differential d) {
        return switch (d.standing()) {
            case MET -> 0;
            case UNKNOWN -> 1;
            case NOT_MET -> 2;
        };
    }

    private Node more(List<Differential> sorted) {
        var more = Lines.link(texts.get("result.in-view.more", sorted.size() - SHOWN), () -> {});
        more.setId("more-in-view");
        more.setOnAction(_ -> {
            getChildren().remove(more);
            var rest = sorted.stream().skip(SHOWN).map(this::one).toList();
            getChildren().addAll(rest);
            rest.getFirst().getChildrenUnmodifiable().getFirst().requestFocus();
        });
        return more;
    }

    private VBox one(Differential d) {
        var words = model.words();
        var detail = detail(d);
        var name = words.text(d.condition().title());
        var separated = words.text(d.separatedBy());
        var box = new VBox();
        var open = new ActionRow(
                icon(d.standing()), name, separated, () -> toggle(box, detail), new Icon(Material2AL.EXPAND_MORE));
        open.setAccessibleText(texts.get("result.in-view.accessible", name, standing(d.standing()), separated));
        box.getChildren().add(open);
        return box;
    }

    private static void toggle(VBox box, VBox detail) {
        if (!box.getChildren().remove(detail)) {
            box.getChildren().add(detail);
        }
    }

    private static Ikon icon(Verdict standing) {
        return switch (standing) {
            case MET -> Material2AL.CHECK;
            case NOT_MET -> Material2AL.CLOSE;
            case UNKNOWN -> Material2AL.HELP_OUTLINE;
        };
    }

    private String standing(Verdict standing) {
        return switch (standing) {
            case MET -> texts.get("result.in-view.for");
            case NOT_MET -> texts.get("result.in-view.against");
            case UNKNOWN -> texts.get("result.in-view.open");
        };
    }

    private VBox detail(Differential d) {
        var box = new VBox(
                said(texts.get("result.for"), d.speaksFor()), said(texts.get("result.against"), d.speaksAgainst()));
        if (!d.sources().isEmpty()) {
            box.getChildren().add(sources.write(texts.get("result.in-view.sources"), d.sources(), Styles.META));
        }
        if (model.canOpen(d.card())) {
            box.getChildren()
                    .add(Lines.link(texts.get("result.in-view.card", title(d.card())), () -> model.open(d.card())));
        }
        box.getStyleClass().add(ResultStyles.IN_VIEW_DETAIL);
        return box;
    }

    private String title(String card) {
        return model.context().library().card(card).map(c -> c.title()).orElse(card);
    }

    private Node said(String lead, List<Phrase> phrases) {
        var words = phrases.isEmpty()
                ? texts.get("result.nothing")
                : phrases.stream().map(model.words()::text).collect(Collectors.joining("; "));
        return Lines.wrapped(lead + " " + words);
    }
}
