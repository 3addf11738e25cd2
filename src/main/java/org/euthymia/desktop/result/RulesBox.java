package org.euthymia.desktop.result;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.Reason;
import org.euthymia.checklist.Rule;
import org.euthymia.checklist.Verdict;
import org.euthymia.desktop.control.ReasonRow;
import org.euthymia.desktop.control.VerdictMark;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.ResultStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;

/// Every rule as it was applied, in the order of the evaluation, with how many are met, not met and unknown.
final class RulesBox extends VBox {
    private final ResultViewModel model;
    private final Texts texts;
    private final ResultSources sources;
    private final ReasonRow.Form form;

    RulesBox(ResultViewModel model, ResultSources sources, Assessment assessment, boolean wide) {
        this.model = model;
        this.texts = model.texts();
        this.sources = sources;
        this.form = wide ? ReasonRow.Form.FULL : ReasonRow.Form.STACKED;
        getStyleClass().add(ResultStyles.RULES);
        setId("result-rules");
        var elements = of(assessment, Rule.Kind.ELEMENT);
        getChildren().add(head(texts.get("result.rules"), elements));
        rows(elements);
        var follow = of(assessment, Rule.Kind.CONSEQUENCE);
        getChildren().add(head(texts.get("result.rules.follow"), follow));
        rows(follow);
        getChildren().add(Lines.wrapped(texts.get("result.rules.chosen"), Styles.META));
    }

    private static List<Reason> of(Assessment assessment, Rule.Kind kind) {
        return assessment.reasons().stream()
                .filter(r -> r.rule().kind() == kind)
                .toList();
    }

    private Node head(String title, List<Reason> reasons) {
        var words = Lines.wrapped(title, Styles.SECTION);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new FlowPane(words);
        for (var verdict : Verdict.values()) {
            var count =
                    (int) reasons.stream().filter(r -> r.verdict() == verdict).count();
            var mark = new VerdictMark(model.words(), verdict);
            var label = new Label(count + " " + model.words().name(verdict), mark);
            label.getStyleClass().add(Styles.META);
            row.getChildren().add(label);
        }
        row.getStyleClass().add(ResultStyles.RULES_HEAD);
        return row;
    }

    private void rows(List<Reason> reasons) {
        if (form == ReasonRow.Form.FULL) {
            getChildren().add(columns());
        }
        reasons.forEach(r -> getChildren()
                .add(new ReasonRow(
                        texts,
                        model.words(),
                        form,
                        r,
                        Optional.of(sources.numbers(
                                model.words().text(r.rule().statement()),
                                r.rule().sources())))));
    }

    private Node columns() {
        var gap = new Region();
        gap.getStyleClass().add(ResultStyles.MARK_COLUMN);
        var because = column(texts.get("result.rules.because"), CheckStyles.REASON_BECAUSE);
        HBox.setHgrow(because, Priority.ALWAYS);
        because.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(
                gap,
                column(texts.get("result.rules.rule"), CheckStyles.REASON_WORDS),
                because,
                column(texts.get("result.rules.speaks"), CheckStyles.REASON_SPEAKS),
                column(texts.get("result.rules.source"), CheckStyles.REASON_SOURCES));
        row.getStyleClass().addAll(CheckStyles.REASON, Styles.ROW, ResultStyles.COLUMNS);
        return row;
    }

    private static Label column(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.GROUP_LABEL, style);
        return label;
    }
}
