package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Verdict;
import org.euthymia.desktop.control.AnswerKey;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.control.VerdictMark;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// A group of questions: open with its rows, or folded to its name and one line of what was answered. FX thread only.
final class GroupBox extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /// Width from which the keys have room beside the title, in em.
    private static final double HINT_FROM = 46;

    private final CheckViewModel model;
    private final CheckWords words;
    private final AskedGroup group;
    private final List<QuestionRow> rows = new ArrayList<>();
    private final VBox content = new VBox();
    private final VerdictMark mark;
    private final Icon here = new Icon(Material2MZ.RADIO_BUTTON_CHECKED, Styles.ICON_ACCENT);
    private final Icon untouched = new Icon(Material2MZ.RADIO_BUTTON_UNCHECKED);
    private final HBox sign = new HBox();
    private final Label meta = new Label();
    private final Label hint = new Label();
    private final Label below = new Label();
    private String hintWords = "";
    private final Icon less = new Icon(Material2AL.EXPAND_LESS);
    private final Icon more = new Icon(Material2AL.EXPAND_MORE);
    private final Button head = new Button();
    private final HBox headContent;
    private final Label summary = new Label();
    private final FlowPane cells = new FlowPane();
    private final HBox buttons = new HBox();
    private final VBox actions = new VBox(buttons);
    private Optional<Button> none = Optional.empty();

    GroupBox(CheckViewModel model, CheckWords words, AskedGroup group, Runnable toggle, List<? extends Button> extra) {
        this.model = model;
        this.words = words;
        this.group = group;
        mark = new VerdictMark(words.checklist(), Verdict.UNKNOWN);
        getStyleClass().add(CheckStyles.GROUP);
        setId("group-" + group.id());
        var scale = scale();
        group.questions().forEach(q -> rows.add(new QuestionRow(model, words, q, scale.isPresent() && same(q))));
        content.getChildren().addAll(rows);
        headContent = head(scale);
        head.setOnAction(_ -> toggle.run());
        dress(extra);
        getChildren().addAll(new VBox(head, actions), summary, cells, content);
        group.notice().ifPresent(n -> {
            var notice = new Label(n);
            notice.getStyleClass().addAll(Styles.META, CheckStyles.NOTICE);
            notice.setWrapText(true);
            notice.setMinHeight(USE_PREF_SIZE);
            content.getChildren().add(notice);
        });
    }

    private void dress(List<? extends Button> extra) {
        head.setGraphic(headContent);
        head.getStyleClass().add(CheckStyles.GROUP_HEAD);
        head.setMaxWidth(Double.MAX_VALUE);
        headContent.prefWidthProperty().bind(head.widthProperty().subtract(26));
        summary.getStyleClass().add(CheckStyles.SUMMARY);
        cells.getStyleClass().add(CheckStyles.CELLS);
        actions.getStyleClass().add(CheckStyles.GROUP_ACTIONS);
        below.getStyleClass().add(Styles.META);
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        below.setMaxWidth(Double.MAX_VALUE);
        below.managedProperty().bind(below.visibleProperty());
        actions.getChildren().addFirst(below);
        buttons.getStyleClass().add(CheckStyles.GROUP_BUTTONS);
        buttons.getChildren().addAll(extra);
        extra.forEach(e -> e.setMinWidth(USE_PREF_SIZE));
        widthProperty().subscribe(_ -> showHint());
        if (group.id().equals(AskedGroup.OTHER)) {
            var button = new Button(words.texts().get("check.none"), new KeyCap("0"));
            button.getStyleClass().add(Styles.SMALL);
            button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            button.setId("check-none");
            button.setAccessibleText(words.texts().get("check.none.accessible"));
            button.setFocusTraversable(false);
            button.setOnAction(_ -> model.noneOfThese());
            buttons.getChildren().add(button);
            none = Optional.of(button);
        }
        for (var part : List.of(summary, cells, content, actions)) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    private HBox head(Optional<String> scale) {
        var title = new Label(group.title());
        title.getStyleClass().add(CheckStyles.GROUP_TITLE);
        title.setMinWidth(USE_PREF_SIZE);
        meta.getStyleClass().add(Styles.META);
        meta.setMinWidth(USE_PREF_SIZE);
        hint.getStyleClass().addAll(Styles.META, CheckStyles.GROUP_HINT);
        hintWords =
                scale.map(s -> s + " · " + words.texts().get("check.blank.key")).orElseGet(this::instruction);
        hint.setMinWidth(0);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        sign.getStyleClass().add(CheckStyles.GROUP_SIGN);
        var box = new HBox(sign, title, meta, hint, more);
        box.getStyleClass().add(CheckStyles.GROUP_HEAD_LINE);
        return box;
    }

    private String instruction() {
        return switch (group.id()) {
            case AskedGroup.OTHER -> words.texts().get("check.group.other.hint");
            default -> group.instruction().orElse("");
        };
    }

    /// The keys, spelled out once for the group if its questions share them.
    private Optional<String> scale() {
        return group.questions().getFirst().how() instanceof Asked.OneKey k
                        && !k.worded()
                        && group.questions().stream().skip(1).limit(2).allMatch(this::same)
                ? Optional.of(words.scale(k.choices()))
                : Optional.empty();
    }

    private boolean same(Asked question) {
        var first = group.questions().getFirst().choices().stream()
                .map(Asked.Choice::words)
                .toList();
        return question.choices().stream().map(Asked.Choice::words).toList().equals(first);
    }

    AskedGroup group() {
        return group;
    }

    List<QuestionRow> rows() {
        return rows;
    }

    Button head() {
        return head;
    }

    boolean folded() {
        return !content.isVisible();
    }

    /// Folded with the answers of each item in a cell: needs the whole width.
    boolean wide() {
        return !folded() || cells.isVisible();
    }

    /// The text size in pixels.
    double em() {
        return summary.getFont().getSize();
    }

    void show(VisitNow now, boolean open) {
        if (open) {
            showRows(now);
        }
        showHead(now, open);
    }

    private void showRows(VisitNow now) {
        var applying = group.applying(now.visit().answers());
        for (var row : rows) {
            var applies = applying.contains(row.question());
            row.setNumber(applying.indexOf(row.question()) + 1);
            row.setVisible(applies);
            row.setManaged(applies);
            row.setCurrent(row.question().equals(model.current().get()));
            row.show(now, group);
        }
    }

    private void showHead(VisitNow now, boolean open) {
        var current = model.groupOf(model.current().get()).equals(group);
        var touched = group.questions().stream()
                .anyMatch(q -> now.visit().answers().get(q.linkId()).isPresent() || model.blank(q));
        content.setVisible(open);
        actions.setVisible(open && !buttons.getChildren().isEmpty());
        pseudoClassStateChanged(FOLDED, !open);
        pseudoClassStateChanged(HERE, current);
        var complete = group.complete(now.visit().answers());
        mark.show(complete ? Verdict.MET : Verdict.UNKNOWN);
        sign.getChildren().setAll(current && !complete ? here : touched ? mark : untouched);
        meta.setText(count(now));
        showHint();
        headContent.getChildren().set(headContent.getChildren().size() - 1, open ? less : more);
        summarise(now, open, touched);
        none.ifPresent(b -> b.setVisible(open && !complete));
        head.setAccessibleText(group.title() + ", " + meta.getText() + ". "
                + (open ? hintWords : summary.getText()) + ". "
                + (open ? words.texts().get("check.group.open") : words.texts().get("check.group.folded")));
        head.setAccessibleRole(AccessibleRole.BUTTON);
    }

    /// Beside the title where there is room, or else below it: the keys are never cut.
    private void showHint() {
        var narrow = getWidth() < HINT_FROM * em() && !buttons.getChildren().isEmpty();
        hint.setText(folded() || narrow ? "" : hintWords);
        below.setText(narrow ? hintWords : "");
        below.setVisible(narrow);
    }

    private String count(VisitNow now) {
        var answers = now.visit().answers();
        return words.texts().get("check.group.count", group.answered(answers), group.asked(answers));
    }

    private void summarise(VisitNow now, boolean open, boolean touched) {
        var phq9 = group.id().equals(AskedGroup.PHQ9);
        cells.setVisible(!open && phq9 && touched);
        summary.setVisible(!open && !cells.isVisible());
        if (cells.isVisible()) {
            showCells();
        } else if (summary.isVisible()) {
            var line = GroupSummary.of(group, now.visit(), words);
            summary.setText(line.isEmpty() ? notAsked() : line);
        }
    }

    private String notAsked() {
        return group.onDemand()
                ? words.texts().get("check.group.on-demand")
                : words.texts().get("check.group.not-yet");
    }

    /// Each item with its answer; a press goes to it.
    private void showCells() {
        if (cells.getChildren().isEmpty()) {
            group.questions().forEach(q -> {
                var cell = new AnswerKey("", q.text(), () -> model.goTo(q));
                cell.getStyleClass().add(CheckStyles.CELL);
                cells.getChildren().add(cell);
            });
        }
        for (var i = 0; i < group.questions().size(); i++) {
            var question = group.questions().get(i);
            var cell = (AnswerKey) cells.getChildren().get(i);
            var value = model.value(question);
            cell.setText(
                    question.number() > 9 ? "+\n" + value.orElse("–") : question.number() + "\n" + value.orElse("–"));
            var state = value.isEmpty()
                    ? AnswerKey.State.BLANK
                    : value.filter(question::danger).isPresent() ? AnswerKey.State.DANGER : AnswerKey.State.REST;
            cell.show(state, value.orElseGet(() -> words.texts().get("check.blank.said")));
        }
    }
}
