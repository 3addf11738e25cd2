package org.euthymia.desktop.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.CertaintyMark;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.ReviewStateView;
import org.euthymia.desktop.help.Shortcut;
import org.euthymia.desktop.opening.CardFacts;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Card;
import org.euthymia.library.Inline;
import org.euthymia.library.ReviewState;
import org.euthymia.search.Hit;
import org.euthymia.text.Texts;
import org.jspecify.annotations.Nullable;

/// The chosen hit's answer, readable without opening it. Built anew only when another hit is chosen.
final class PreviewPane extends VBox {
    private static final int RELATED = 4;

    private final SearchViewModel model;
    private final Texts texts;
    private final LocalDate today;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final VBox review = new VBox();
    private final Button open;
    private @Nullable String shown;

    PreviewPane(SearchViewModel model, SearchContext context) {
        this.model = model;
        texts = context.texts();
        today = context.today();
        setId("preview");
        getStyleClass().addAll(Styles.SIDE, ShellStyles.SIDE_SEARCH);
        content.getStyleClass().add(ShellStyles.PREVIEW);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        open = new Button(texts.get("search.preview.open"), new KeyCap(texts.get("shell.key.enter")));
        open.getStyleClass().add(Styles.PRIMARY);
        open.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(e -> model.openSelected());
        getChildren().addAll(scroll, foot(context.about().mac()));
    }

    private Node foot(boolean mac) {
        var hints = new FlowPane(
                new KeyCap("↑"),
                new KeyCap("↓"),
                hint(texts.get("search.preview.move")),
                new KeyCap(Shortcut.caps("Alt 1-7", mac)),
                hint(texts.get("search.preview.kind")),
                new KeyCap("Esc"),
                hint(texts.get("search.preview.clear")));
        hints.getStyleClass().add(ShellStyles.KEYS);
        var foot = new VBox(review, open, hints);
        foot.getStyleClass().add(ShellStyles.PREVIEW_FOOT);
        return foot;
    }

    private static Label hint(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Styles.META);
        return label;
    }

    void show(Optional<Hit> hit) {
        var id = hit.map(Hit::id).orElse(null);
        if (java.util.Objects.equals(id, shown)) {
            return;
        }
        shown = id;
        content.getChildren().setAll(hit.map(this::describe).orElse(List.of()));
        review.getChildren()
                .setAll(hit.flatMap(this::card).map(this::review).stream().toList());
        scroll.setVvalue(0);
        open.setVisible(hit.flatMap(model::target).isPresent());
    }

    private Optional<Card> card(Hit hit) {
        return model.library().flatMap(library -> library.card(hit.id()));
    }

    private List<Node> describe(Hit hit) {
        var card = card(hit);
        return card.isPresent() ? describe(card.get()) : describeOther(hit);
    }

    private List<Node> describe(Card card) {
        var nodes = new ArrayList<Node>();
        nodes.add(head(card));
        nodes.add(title(card.title()));
        card.answer().ifPresent(answer -> nodes.add(answer(answer.text())));
        nodes.add(new Separator());
        nodes.addAll(facts(CardFacts.of(card)));
        related(card).ifPresent(nodes::add);
        return nodes;
    }

    private Node head(Card card) {
        var label = new Label(texts.get("search.preview.answer"));
        label.getStyleClass().add(Styles.GROUP_LABEL);
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var head = new HBox(label, spacer);
        card.answer()
                .flatMap(Card.Answer::certainty)
                .ifPresent(c -> head.getChildren().add(new CertaintyMark(c, CertaintyMark.Form.PHRASE, texts)));
        return head;
    }

    private static Label title(String words) {
        var title = new Label(words);
        title.getStyleClass().addAll(Styles.STRONG, ShellStyles.PREVIEW_TITLE);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private static Node answer(List<Inline> text) {
        var prose = new Prose(Styles.READING);
        text.forEach(inline -> write(prose, inline));
        return prose;
    }

    /// A citation has no place in an answer, and a link none in a preview: both are in the card.
    private static void write(Prose prose, Inline inline, String... styles) {
        switch (inline) {
            case Inline.Text t -> prose.words(t.text(), styles);
            case Inline.Code c -> prose.words(c.text(), styles);
            case Inline.Strong s -> s.children().forEach(child -> write(prose, child, Styles.STRONG));
            case Inline.Emphasis e -> e.children().forEach(child -> write(prose, child, Styles.EMPHASIS));
            case Inline.Link l -> l.children().forEach(child -> write(prose, child, styles));
            case Inline.LineBreak _ -> prose.words(" ");
            case Inline.Citation _ -> {}
        }
    }

    private List<Node> facts(CardFacts facts) {
        var nodes = new ArrayList<Node>();
        var counts = new FlowPane(hint(texts.get("search.preview.statements", facts.statements())));
        if (!facts.supporting().isEmpty() || !facts.opposing().isEmpty()) {
            counts.getChildren()
                    .add(hint(texts.get(
                            "search.preview.sides",
                            facts.supporting().size(),
                            facts.opposing().size())));
        }
        counts.getChildren()
                .add(hint(texts.get("search.preview.sources", facts.sources().size())));
        counts.getStyleClass().add(ShellStyles.COUNTS);
        nodes.add(counts);
        facts.supporting().stream().findFirst().ifPresent(s -> nodes.add(fact(texts.get("search.preview.for"), s)));
        facts.opposing().stream().findFirst().ifPresent(s -> nodes.add(fact(texts.get("search.preview.against"), s)));
        return nodes;
    }

    private Node fact(String name, String words) {
        var text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return fact(name, text);
    }

    private Node fact(String name, Region words) {
        var label = new Label(name);
        label.getStyleClass().addAll(Styles.GROUP_LABEL, ShellStyles.FACT_LABEL);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(label, words);
        row.getStyleClass().addAll(ShellStyles.FACT, Styles.ROW);
        return row;
    }

    private Optional<Node> related(Card card) {
        var links = card.related().stream()
                .flatMap(id -> model.library().flatMap(library -> library.card(id)).stream())
                .limit(RELATED)
                .map(this::link)
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(fact(texts.get("search.preview.related"), links(links)));
    }

    private static Region links(List<Hyperlink> links) {
        var box = new VBox();
        box.getChildren().addAll(links);
        return box;
    }

    private Hyperlink link(Card card) {
        var link = new Hyperlink(card.title());
        link.setWrapText(true);
        link.setOnAction(e -> model.openCard(card.id()));
        return link;
    }

    private Node review(Card card) {
        var state = card.reviewOn(today);
        return state instanceof ReviewState.PastDue late
                ? ReviewStateView.banner(late, texts)
                : ReviewStateView.line(card, state, texts);
    }

    private List<Node> describeOther(Hit hit) {
        var nodes = new ArrayList<Node>();
        var label = new Label(KindWords.one(hit.kind(), texts));
        label.getStyleClass().add(Styles.GROUP_LABEL);
        nodes.add(label);
        nodes.add(title(hit.title().plain()));
        nodes.add(answer(List.of(new Inline.Text(hit.snippet().plain()))));
        var citing = model.citing(hit);
        if (!citing.isEmpty()) {
            nodes.add(new Separator());
            nodes.add(fact(
                    texts.get("search.preview.cited"),
                    links(citing.stream().map(this::link).toList())));
        }
        return nodes;
    }
}
