package org.euthymia.desktop.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.Checklist;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.checklist.Verdict;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Block.CalloutKind;
import org.euthymia.library.Card;
import org.euthymia.library.Certainty;
import org.euthymia.library.Origin;
import org.euthymia.text.Texts;
import org.euthymia.visit.SafetyState;
import org.euthymia.visit.Visit;
import org.kordamp.ikonli.material2.Material2AL;

/// Every shared control in every state, one group after another: to be looked at, and for picture tests.
public final class Gallery extends VBox {
    private static final LocalDate TODAY = LocalDate.of(2027, 12, 26);

    private final Texts texts = Texts.of("desktop", Locale.ENGLISH);
    private final ChecklistWords words = new ChecklistWords(Texts.of("checklist", Locale.ENGLISH));

    public Gallery() {
        getStyleClass().add(Styles.CARD_COLUMN);
        group("Buttons: rest, hover, focus, disabled", states(() -> new Button("Edit")));
        group("Primary", states(() -> styled(new Button("Start", new KeyCap("Ctrl Enter")), Styles.PRIMARY)));
        group("Small, action, link, icon", small());
        group("Chips: rest, hover, focus", states(() -> new Chip("Opioids and sleep")));
        group("Fields: rest, focus", fields());
        group("Certainty", certainty());
        group("Citations: rest, hover, focus, corrected, retracted", citations());
        group("Statements", statements());
        group("Callouts", callouts());
        group("Review state", review());
        group("Verdicts: met, not met, unknown", verdicts());
        group("Score ranges: blank decides nothing, decides, complete", scores());
        group("Urgency and flags", flags());
        group("Reasons, one line", reasons(ReasonRow.Form.BRIEF));
        group("Reasons, whole", reasons(ReasonRow.Form.FULL));
        group("Reasons, in a single column", reasons(ReasonRow.Form.STACKED));
    }

    private void group(String name, List<? extends Node> nodes) {
        var label = new Label(name);
        label.getStyleClass().add(Styles.GROUP_LABEL);
        var wide = nodes.getFirst() instanceof StatementRow
                || nodes.getFirst() instanceof Callout
                || nodes.getFirst() instanceof ReviewStateView
                || nodes.getFirst() instanceof ScoreView
                || nodes.getFirst() instanceof UrgencyBlock
                || nodes.getFirst() instanceof ReasonRow;
        var flow = new FlowPane();
        flow.getStyleClass().add(Styles.CHIPS);
        flow.getChildren().addAll(wide ? List.of() : nodes);
        var column = new VBox();
        column.getStyleClass().add(Styles.LIST);
        column.getChildren().addAll(wide ? nodes : List.of(flow));
        getChildren().addAll(label, column);
    }

    private static List<Button> states(java.util.function.Supplier<Button> make) {
        var disabled = make.get();
        disabled.setDisable(true);
        return List.of(make.get(), in(make.get(), "hover"), in(make.get(), "focus-visible"), disabled);
    }

    private static List<Node> small() {
        var icon = styled(new Button(), Styles.ICON_BUTTON);
        icon.setGraphic(new Icon(Material2AL.CLOSE, Styles.ICON_SMALL));
        icon.setAccessibleText("Close");
        return List.of(
                styled(new Button("Copy reference"), Styles.SMALL),
                in(styled(new Button("Copy reference"), Styles.SMALL), "focus-visible"),
                styled(new Button("Bookmark", new Icon(Material2AL.BOOKMARK, Styles.ICON_SMALL)), Styles.ACTION),
                in(styled(new Button("Bookmark"), Styles.ACTION), "focus-visible"),
                styled(new Button("2 other cards use it"), Styles.LINK),
                in(styled(new Button("2 other cards use it"), Styles.LINK), "focus-visible"),
                new Hyperlink("A card"),
                icon);
    }

    private static List<Node> fields() {
        var empty = new TextField();
        empty.setPromptText("Search cards");
        empty.setAccessibleText("Search");
        var focused = new TextField("oxycodon");
        focused.setAccessibleText("Search");
        return List.of(empty, in(focused, "focused"));
    }

    private List<CertaintyMark> certainty() {
        return List.of(
                new CertaintyMark(Certainty.HIGH, CertaintyMark.Form.WORD, texts),
                new CertaintyMark(Certainty.MODERATE, CertaintyMark.Form.WORD, texts),
                new CertaintyMark(Certainty.LOW, CertaintyMark.Form.WORD, texts),
                new CertaintyMark(Certainty.VERY_LOW, CertaintyMark.Form.PHRASE, texts));
    }

    private static List<CitationButton> citations() {
        return List.of(
                new CitationButton(1, CitationButton.State.SOUND, "Source 1"),
                in(new CitationButton(2, CitationButton.State.SOUND, "Source 2"), "hover"),
                in(new CitationButton(13, CitationButton.State.SOUND, "Source 13"), "focused"),
                new CitationButton(3, CitationButton.State.CORRECTED, "Source 3, corrected"),
                new CitationButton(4, CitationButton.State.RETRACTED, "Source 4, retracted"));
    }

    private List<StatementRow> statements() {
        return List.of(
                row(StatementRow.Form.COLUMN, new Prose(Styles.META).words("Cohort · 49,770 US veterans · 2014")),
                row(
                        StatementRow.Form.FOOT,
                        new Prose(Styles.META).words("Cohort · 2014  ").node(new StaleTag(texts), "[past review]")));
    }

    private StatementRow row(StatementRow.Form form, Prose meta) {
        var text = new Prose(Styles.STATEMENT_TEXT)
                .words("Over 180 days: HR 1.51 (95% CI 1.31–1.74) v under 90 days.\u00a0")
                .node(new InlineTarget(new CitationButton(1, CitationButton.State.SOUND, "Source 1")), "[1]");
        var mark = new CertaintyMark(Certainty.LOW, CertaintyMark.Form.WORD, texts);
        return styled(new StatementRow(Optional.of("1"), text, Optional.of(meta), Optional.of(mark), form), Styles.ROW);
    }

    private List<Callout> callouts() {
        return List.of(
                new Callout(CalloutKind.SAFETY, texts, List.of(new Prose().words("Ask about suicidal thoughts."))),
                new Callout(CalloutKind.CAUTION, texts, List.of(new Prose().words("Look twice."))),
                new Callout(CalloutKind.NOTE, texts, List.of(new Prose().words("For information."))));
    }

    private List<ReviewStateView> review() {
        var compiled = card(LocalDate.of(2028, 11, 22), Optional.empty());
        var signed = card(LocalDate.of(2028, 11, 22), Optional.of(new Card.SignOff("Dr A. Example", TODAY)));
        var late = card(LocalDate.of(2027, 11, 22), Optional.empty());
        return List.of(
                ReviewStateView.line(compiled, compiled.reviewOn(TODAY), texts),
                ReviewStateView.line(signed, signed.reviewOn(TODAY), texts),
                ReviewStateView.line(late, late.reviewOn(TODAY), texts),
                ReviewStateView.banner((org.euthymia.library.ReviewState.PastDue) late.reviewOn(TODAY), texts));
    }

    private List<VerdictMark> verdicts() {
        return Stream.of(Verdict.values()).map(v -> new VerdictMark(words, v)).toList();
    }

    private List<ScoreView> scores() {
        return Stream.of(score(2, 8, 9), score(1, 2, 9), score(0, 3, 9), score(1, 0, 0))
                .map(a -> new ScoreView(texts, words, assess(a).scores().getFirst(), a))
                .toList();
    }

    /// Items answered with `points`, but for `item`, which has another answer or, at 9, none.
    private static Answers score(int points, int item, int other) {
        var all = Answers.NONE;
        for (var i = 1; i <= 9; i++) {
            if (i != item || other != 9) {
                all = with(all, "phq9." + i, String.valueOf(i == item ? other : points));
            }
        }
        return all;
    }

    private List<Node> flags() {
        var danger = with(Answers.NONE, "phq9.9", "1");
        var blank = with(Answers.NONE, "mood.low", "yes");
        var nodes = new java.util.ArrayList<Node>();
        Stream.of(danger, blank)
                .forEach(a -> nodes.add(new UrgencyBlock(
                        texts, words, assess(a), SafetyState.of(Visit.on(TODAY).withAnswers(a), assess(a)))));
        var possible = with(with(blank, "opioid.use", "current"), "mood.relation", "after-increase");
        var independent = with(with(blank, "opioid.use", "current"), "mood.relation", "no-relation");
        var not = with(with(Answers.NONE, "mood.low", "no"), "mood.anhedonia", "no");
        var child = with(Answers.NONE, "patient.age", "9");
        Stream.of(possible, independent, blank, not, child)
                .forEach(a -> nodes.add(new FlagBlock(texts, words, assess(a))));
        return nodes;
    }

    private List<ReasonRow> reasons(ReasonRow.Form form) {
        var a = with(
                with(with(Answers.NONE, "mood.low", "yes"), "mood.pastEpisodes", "recurrent-opioid-free"),
                "withdrawal.now",
                "no");
        return assess(a).reasons().stream()
                .limit(form == ReasonRow.Form.STACKED ? 3 : 12)
                .map(r -> new ReasonRow(
                        texts,
                        words,
                        form,
                        r,
                        form != ReasonRow.Form.BRIEF
                                ? Optional.of(new Prose()
                                        .node(
                                                new InlineTarget(
                                                        new CitationButton(1, CitationButton.State.SOUND, "Source 1")),
                                                "[1]"))
                                : Optional.empty()))
                .toList();
    }

    private static Answers with(Answers answers, String linkId, String text) {
        return answers.withText(linkId, text).orElseThrow();
    }

    private static Assessment assess(Answers answers) {
        return new Checklist(OpioidNames.NONE).assess(answers, TODAY);
    }

    private static Card card(LocalDate due, Optional<Card.SignOff> signOff) {
        return new Card(
                "c",
                "C",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(LocalDate.of(2026, 11, 22)),
                Optional.of(due),
                signOff,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.BUILT_IN,
                "c.md");
    }

    private static <N extends Node> N in(N node, String state) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        return node;
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
