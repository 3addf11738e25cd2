package org.euthymia.desktop.control;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Reason;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;

/// One rule as it was applied: mark, rule, the answer it used, what it speaks for, sources. A limit that was chosen
/// here
/// carries a ◇. One accessible object. FX thread only.
public final class ReasonRow extends HBox {
    private static final PseudoClass AGAINST = PseudoClass.getPseudoClass("against");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final ChecklistWords words;
    private final RuleWords rules;
    private final Form form;
    private final VerdictMark mark;
    private final Label rule = new Label();
    private final Label because = new Label();
    private final Label speaks = new Label();
    private final VBox column = new VBox();
    private final Tooltip answers = new Tooltip();

    /// How much of it is shown.
    public enum Form {
        /// Columns: mark, the whole rule, all answers, direction, sources. Wraps.
        FULL,
        /// The same, one under the other beside the mark: for a single column.
        STACKED,
        /// One line: mark, a few words, the direction; the answers in a tooltip and to screen readers. Never wraps, so
        /// that nothing below it moves.
        BRIEF
    }

    /// @param texts of the desktop bundle
    /// @param words of the bundle `checklist`
    /// @param sources numbers of the sources, e.g. a `Prose` written by `PageSources`; last in a full row
    public ReasonRow(Texts texts, ChecklistWords words, Form form, Reason reason, Optional<? extends Node> sources) {
        this.words = words;
        this.form = form;
        rules = new RuleWords(texts, words);
        mark = new VerdictMark(words, reason.verdict());
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add(CheckStyles.REASON);
        rule.getStyleClass().add(CheckStyles.REASON_WORDS);
        because.getStyleClass().add(CheckStyles.REASON_BECAUSE);
        speaks.getStyleClass().addAll(Styles.STRONG, CheckStyles.REASON_SPEAKS);
        speaks.setMinWidth(USE_PREF_SIZE);
        dress();
        sources.ifPresent(this::add);
        show(reason);
    }

    private void add(Node sources) {
        if (form == Form.STACKED) {
            column.getChildren().add(sources);
        } else {
            sources.getStyleClass().add(CheckStyles.REASON_SOURCES);
            getChildren().add(sources);
        }
    }

    private void dress() {
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        if (form != Form.BRIEF) {
            rule.setWrapText(true);
            because.setWrapText(true);
            rule.setMinHeight(USE_PREF_SIZE);
            because.setMinHeight(USE_PREF_SIZE);
        }
        switch (form) {
            case FULL -> {
                getChildren().addAll(mark, rule, because, speaks);
                getStyleClass().add(Styles.ROW);
                HBox.setHgrow(because, Priority.ALWAYS);
                because.setMaxWidth(Double.MAX_VALUE);
            }
            case STACKED -> {
                column.getChildren().addAll(rule, because, speaks);
                column.setMinWidth(0);
                HBox.setHgrow(column, Priority.ALWAYS);
                getChildren().addAll(mark, column);
                getStyleClass().addAll(Styles.ROW, CheckStyles.REASON_STACKED);
            }
            case BRIEF -> {
                getChildren().addAll(mark, rule, speaks);
                getStyleClass().add(CheckStyles.REASON_SHORT);
                HBox.setHgrow(rule, Priority.ALWAYS);
                rule.setMaxWidth(Double.MAX_VALUE);
                rule.setMinWidth(0);
                rule.setTooltip(answers);
            }
        }
    }

    /// Shows another result of the same rule, with the same nodes.
    public void show(Reason reason) {
        mark.show(reason.verdict());
        var said = reason.because().stream().map(words::text).toList();
        switch (form) {
            case FULL, STACKED -> {
                rule.setText(rules.statement(reason.rule()) + (reason.rule().chosenHere() ? " ◇" : ""));
                because.setText(String.join("; ", said));
            }
            case BRIEF -> {
                rule.setText(rules.brief(reason.rule()));
                answers.setText(String.join("\n", said));
            }
        }
        speaks.setText(rules.speaks(reason.direction()));
        // In a column a dash keeps the place; on a line of its own it would say nothing.
        speaks.setVisible(form != Form.STACKED || reason.direction() != Reason.Direction.NEITHER);
        speaks.setManaged(speaks.isVisible());
        pseudoClassStateChanged(AGAINST, reason.direction() == Reason.Direction.AGAINST);
        pseudoClassStateChanged(OPEN, reason.direction() == Reason.Direction.OPEN);
        setAccessibleText(words.name(reason.verdict()) + ": " + rule.getText() + ". "
                + said.stream().collect(Collectors.joining("; ")) + ". " + words.name(reason.direction()));
    }
}
