package org.euthymia.desktop.result;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.Code;
import org.euthymia.checklist.Turn;
import org.euthymia.desktop.theme.ResultStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;

/// What would change the result, what to keep in view, and codes for a coder.
final class OutlookBox extends VBox {
    private static final int MOST_TURNS = 5;
    private static final String CODES_CARD = "codes";

    private final ResultViewModel model;
    private final ResultSources sources;
    private final Texts texts;

    OutlookBox(ResultViewModel model, ResultSources sources, Assessment assessment) {
        this.model = model;
        this.sources = sources;
        this.texts = model.texts();
        getStyleClass().add(ResultStyles.OUTLOOK);
        getChildren().add(turns(assessment.wouldChange()));
        getChildren().add(new InViewBox(model, sources, assessment.differential()));
        if (!assessment.codes().isEmpty()) {
            getChildren().add(codes(assessment.codes()));
        }
    }

    private VBox turns(List<Turn> turns) {
        var box = new VBox(Lines.heading(texts.get("result.turns")));
        box.setId("result-turns");
        box.getStyleClass().add(ResultStyles.BLOCK);
        if (turns.isEmpty()) {
            box.getChildren().add(Lines.wrapped(texts.get("result.turns.none"), Styles.META));
        }
        turns.stream().limit(MOST_TURNS).forEach(t -> box.getChildren().add(turn(t)));
        if (turns.size() > MOST_TURNS) {
            var more = Lines.link(texts.get("result.turns.more", turns.size() - MOST_TURNS), () -> {});
            more.setId("more-turns");
            more.setOnAction(_ -> {
                var from = box.getChildren().indexOf(more);
                box.getChildren().remove(more);
                var rest = turns.stream().skip(MOST_TURNS).map(this::turn).toList();
                box.getChildren().addAll(from, rest);
                rest.getFirst().setFocusTraversable(true);
                rest.getFirst().requestFocus();
            });
            box.getChildren().add(more);
        }
        return box;
    }

    private HBox turn(Turn turn) {
        var words = model.words();
        var answer =
                Lines.wrapped(texts.get("result.turns.answer", words.label(turn.linkId()), words.value(turn.answer())));
        answer.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(answer, Priority.ALWAYS);
        var flag = new Label(words.name(turn.toFlag()));
        flag.getStyleClass().add(Styles.STRONG);
        flag.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(answer, flag);
        row.getStyleClass().add(ResultStyles.TURN);
        return row;
    }

    private Node codes(List<Code> codes) {
        var box = new VBox(
                Lines.heading(texts.get("result.codes")), Lines.wrapped(texts.get("result.codes.about"), Styles.META));
        box.setId("result-codes");
        box.getStyleClass().add(ResultStyles.BLOCK);
        for (var code : codes) {
            var one = new VBox(
                    Lines.wrapped(
                            texts.get("result.codes.one", code.system(), code.code(), code.fiscalYear()),
                            Styles.STRONG),
                    Lines.wrapped(code.title()),
                    sources.write(model.words().text(code.when()) + ".", code.sources(), Styles.META));
            box.getChildren().add(one);
        }
        if (model.canOpen(CODES_CARD)) {
            box.getChildren().add(Lines.link(texts.get("result.codes.card"), () -> model.open(CODES_CARD)));
        }
        return box;
    }
}
