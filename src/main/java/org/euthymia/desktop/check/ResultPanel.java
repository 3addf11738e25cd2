package org.euthymia.desktop.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.Missing;
import org.euthymia.checklist.Reason;
import org.euthymia.checklist.Rule;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.checklist.Turn;
import org.euthymia.checklist.Verdict;
import org.euthymia.desktop.control.FlagBlock;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.control.ReasonRow;
import org.euthymia.desktop.control.ScoreView;
import org.euthymia.desktop.control.UrgencyBlock;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;

/// The result while it grows: urgency, flag, score, reasons, what would change it, and the one next action. The same
/// nodes all
/// along, in an order that never changes. FX thread only.
final class ResultPanel extends VBox {
    private static final int TURNS = 3;
    private static final List<Rule> SHOWN =
            List.of(Rule.A, Rule.B1, Rule.B2, Rule.C1, Rule.C2, Rule.C3, Rule.D, Rule.E, Rule.W, Rule.O);

    private final CheckViewModel model;
    private final CheckWords words;
    private final UrgencyBlock urgency;
    private final FlagBlock flag;
    private final VBox contradictions = new VBox();
    private final ScoreView phq9;
    private final Label remark = wrapped(Styles.META);
    private final ScoreView cows;
    private final Map<Rule, ReasonRow> reasons = new EnumMap<>(Rule.class);
    private final Label counts = label(Styles.META);
    private final VBox turns = new VBox();
    private final Button next = new Button();
    private final Label foot = wrapped(Styles.META);
    private List<Missing> contradictionsShown = List.of();
    private List<Turn> turnsShown = List.of();

    /// @param open opens the reasons
    ResultPanel(CheckViewModel model, CheckWords words, Runnable open) {
        this.model = model;
        this.words = words;
        var now = model.now();
        var texts = words.texts();
        urgency = new UrgencyBlock(texts, words.checklist(), now.assessment(), now.safety());
        flag = new FlagBlock(texts, words.checklist(), now.assessment());
        phq9 = new ScoreView(
                texts,
                words.checklist(),
                score(now, ScoreRange.Instrument.PHQ9).orElseThrow(),
                now.visit().answers());
        cows = new ScoreView(
                texts,
                words.checklist(),
                new ScoreRange(ScoreRange.Instrument.COWS, 0, 48, 48, 11, Optional.empty()),
                now.visit().answers());
        next.setId("check-next");
        next.setText(texts.get("check.next"));
        next.setGraphic(new KeyCap(words.caps("Ctrl Enter")));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setMaxWidth(Double.MAX_VALUE);
        next.setMinHeight(USE_PREF_SIZE);
        next.setOnAction(_ -> open.run());
        getStyleClass().addAll(Styles.SIDE, CheckStyles.RESULT);
        setId("check-result");
        getChildren().addAll(scroll(), foot());
    }

    private static Optional<ScoreRange> score(VisitNow now, ScoreRange.Instrument instrument) {
        return now.assessment().score(instrument);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private static Label wrapped(String style) {
        var label = label(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private ScrollPane scroll() {
        var texts = words.texts();
        var flagOnly = label(Styles.META);
        flagOnly.setText(texts.get("check.result.flag-only"));
        var list = new VBox();
        list.getStyleClass().add(CheckStyles.REASONS);
        byRule(model.now().assessment()).forEach((rule, reason) -> {
            var row = new ReasonRow(texts, words.checklist(), ReasonRow.Form.BRIEF, reason, Optional.empty());
            reasons.put(rule, row);
            list.getChildren().add(row);
        });
        turns.getStyleClass().add(CheckStyles.TURNS);
        contradictions.getStyleClass().add(CheckStyles.TURNS);
        var use = wrapped(Styles.META);
        use.setText(words.checklist().intendedUse() + " " + words.checklist().notSignedOff());
        var content = new VBox(
                head(texts.get("check.result.title"), flagOnly),
                urgency,
                flag,
                contradictions,
                phq9,
                remark,
                cows,
                block(head(texts.get("check.result.reasons"), counts), list),
                block(head(texts.get("check.result.turns"), label(Styles.META)), turns),
                block(use));
        content.getStyleClass().add(CheckStyles.RESULT_CONTENT);
        for (var part : List.of(contradictions, remark, cows)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.PAGE_SCROLL);
        scroll.setAccessibleText(texts.get("check.result.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static HBox head(String title, Label right) {
        var left = label(Styles.GROUP_LABEL);
        left.setText(title);
        left.setMinWidth(USE_PREF_SIZE);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        return new HBox(left, right);
    }

    private static VBox block(javafx.scene.Node... content) {
        var block = new VBox(content);
        block.getStyleClass().add(CheckStyles.RESULT_BLOCK);
        return block;
    }

    private VBox foot() {
        var box = new VBox(next, foot);
        box.getStyleClass().add(CheckStyles.RESULT_FOOT);
        return box;
    }

    private static Map<Rule, Reason> byRule(Assessment a) {
        var all = new EnumMap<Rule, Reason>(Rule.class);
        a.reasons().stream().filter(r -> SHOWN.contains(r.rule())).forEach(r -> all.put(r.rule(), r));
        return all;
    }

    void show(VisitNow now) {
        var a = now.assessment();
        var answers = now.visit().answers();
        urgency.show(a, now.safety());
        flag.show(a);
        showContradictions(a.missing().stream().filter(Missing::contradiction).toList());
        score(now, ScoreRange.Instrument.PHQ9).ifPresent(s -> phq9.show(s, answers));
        score(now, ScoreRange.Instrument.COWS).ifPresent(s -> cows.show(s, answers));
        cows.setVisible(score(now, ScoreRange.Instrument.COWS).isPresent());
        showRemark(a);
        var byRule = byRule(a);
        reasons.forEach((rule, row) -> Optional.ofNullable(byRule.get(rule)).ifPresent(row::show));
        counts.setText(words.texts()
                .get(
                        "check.result.counts",
                        count(a, Verdict.MET),
                        count(a, Verdict.NOT_MET),
                        count(a, Verdict.UNKNOWN)));
        showTurns(a.wouldChange().stream().limit(TURNS).toList());
        showFoot(now);
    }

    private void showRemark(Assessment a) {
        var fiveToNine = a.remarks().stream()
                .filter(r -> r.key().equals("because.phq9FiveToNine"))
                .findFirst();
        remark.setText(fiveToNine.map(words.checklist()::text).orElse(""));
        remark.setVisible(fiveToNine.isPresent());
    }

    private static long count(Assessment a, Verdict verdict) {
        return byRule(a).values().stream().filter(r -> r.verdict() == verdict).count();
    }

    private void showContradictions(List<Missing> found) {
        contradictions.setVisible(!found.isEmpty());
        if (found.equals(contradictionsShown)) {
            return;
        }
        contradictionsShown = found;
        contradictions
                .getChildren()
                .setAll(found.stream().map(this::contradiction).toList());
    }

    /// Both answers, and a way to each of them.
    private VBox contradiction(Missing found) {
        var text = wrapped(Styles.STRONG);
        text.setText(words.texts().get("check.contradiction", words.checklist().text(found.why())));
        var links = new HBox();
        links.getStyleClass().add(CheckStyles.EDITOR_LINE);
        java.util.stream.Stream.concat(java.util.stream.Stream.of(found.linkId()), found.contradicts().stream())
                .distinct()
                .filter(id -> model.form().question(id).isPresent())
                .forEach(id -> {
                    var link = new Button(words.texts()
                            .get("check.contradiction.fix", words.checklist().label(id)));
                    link.getStyleClass().add(Styles.LINK);
                    link.setMinWidth(USE_PREF_SIZE);
                    link.setOnAction(_ -> goTo.accept(id));
                    links.getChildren().add(link);
                });
        var box = new VBox(text, links);
        box.getStyleClass().add(Styles.STALE);
        return box;
    }

    private Consumer<String> goTo = _ -> {};

    /// @param action goes to a question and gives it the focus
    void whenGoingTo(Consumer<String> action) {
        goTo = action;
    }

    private void showTurns(List<Turn> now) {
        if (now.equals(turnsShown) && !turns.getChildren().isEmpty()) {
            return;
        }
        turnsShown = now;
        turns.getChildren().setAll(now.stream().map(this::turn).toList());
        if (now.isEmpty()) {
            var none = wrapped(Styles.META);
            none.setText(words.texts().get("check.result.turns.none"));
            turns.getChildren().add(none);
        }
    }

    private HBox turn(Turn turn) {
        var what = wrapped(Styles.TEXT);
        what.setText(words.checklist().label(turn.linkId()) + ": "
                + model.form()
                        .question(turn.linkId())
                        .map(q -> words.choiceWords(q, turn.answer()))
                        .orElse(turn.answer()));
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var to = label(Styles.STRONG);
        to.setText(words.checklist().name(turn.toFlag()));
        to.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(what, to);
        line.getStyleClass().add(CheckStyles.TURN);
        return line;
    }

    private void showFoot(VisitNow now) {
        var danger = now.safety().unrecorded() && !now.safety().onlyToAsk();
        // One filled button: beside a safety panel it is the one that records.
        next.getStyleClass().remove(Styles.PRIMARY);
        next.getStyleClass().remove(CheckStyles.NEXT_PLAIN);
        next.getStyleClass().add(danger ? CheckStyles.NEXT_PLAIN : Styles.PRIMARY);
        var open = model.asked() - model.answered();
        foot.setText(
                danger
                        ? words.texts().get("check.foot.danger")
                        : open == 0
                                ? words.texts().get("check.foot.done")
                                : words.texts().get("check.foot.open", open));
    }

    /// What a screen reader hears when the result has changed.
    String spoken(VisitNow now) {
        return (urgency.isVisible() ? urgency.getAccessibleText() + ". " : "") + flag.getAccessibleText() + ". "
                + phq9.getAccessibleText();
    }
}
