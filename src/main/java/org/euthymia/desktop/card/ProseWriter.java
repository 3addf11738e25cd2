package org.euthymia.desktop.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Hyperlink;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.control.CitationButton;
import org.euthymia.desktop.control.InlineTarget;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Inline;
import org.euthymia.library.PlainText;
import org.euthymia.library.Reference;
import org.euthymia.library.Source;

/// Writes running text: words, numbered citations, links to other cards.
final class ProseWriter {
    private static final String CARD_SCHEME = "card:";
    private static final String CARD_FILE = ".md";
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final SourceShelf model;
    private final BiConsumer<CitationButton, Optional<Cited>> open;
    private final List<CitationButton> buttons = new ArrayList<>();

    /// @param open called when a number is pressed, with the statement it stands in
    ProseWriter(SourceShelf model, BiConsumer<CitationButton, Optional<Cited>> open) {
        this.model = model;
        this.open = open;
    }

    /// All numbers written so far, in reading order.
    List<CitationButton> buttons() {
        return buttons;
    }

    /// @param where the statement that the text belongs to
    Prose write(Prose prose, List<Inline> text, Cited where) {
        for (var i = 0; i < text.size(); i++) {
            var citedNext = i + 1 < text.size() && text.get(i + 1) instanceof Inline.Citation;
            if (citedNext && text.get(i) instanceof Inline.Text t) {
                // The first number stays on the line of the last word.
                prose.words(t.text().stripTrailing() + NO_BREAK_SPACE);
            } else {
                write(prose, text.get(i), where, List.of());
            }
        }
        return prose;
    }

    private void write(Prose prose, Inline inline, Cited where, List<String> styles) {
        switch (inline) {
            case Inline.Text t -> prose.words(t.text(), styles.toArray(String[]::new));
            case Inline.Emphasis e -> children(prose, e.children(), where, with(styles, Styles.EMPHASIS));
            case Inline.Strong s -> children(prose, s.children(), where, with(styles, Styles.STRONG));
            case Inline.Code c ->
                prose.words(c.text(), with(styles, Styles.CODE).toArray(String[]::new));
            case Inline.Link l -> link(prose, l, where, styles);
            case Inline.Citation c -> cite(prose, c, where);
            case Inline.LineBreak _ -> prose.words("\n");
        }
    }

    private void children(Prose prose, List<Inline> children, Cited where, List<String> styles) {
        children.forEach(child -> write(prose, child, where, styles));
    }

    private void link(Prose prose, Inline.Link link, Cited where, List<String> styles) {
        var id = cardId(link.target());
        if (id.isPresent() && model.canOpen(id.get())) {
            var words = PlainText.of(link.children());
            var hyperlink = new Hyperlink(words);
            hyperlink.setWrapText(true);
            hyperlink.maxWidthProperty().bind(prose.widthProperty());
            hyperlink.setAccessibleText(model.texts().get("card.link.accessible", words));
            hyperlink.setOnAction(_ -> model.open(id.get()));
            prose.node(hyperlink, words);
        } else {
            children(prose, link.children(), where, styles);
            // No browser is ever opened: the reader sees where the link would have led.
            if (id.isEmpty() && !PlainText.of(link.children()).equals(link.target())) {
                prose.words(" (" + link.target() + ")", Styles.LINK_TARGET);
            }
        }
    }

    private static Optional<String> cardId(String target) {
        if (target.startsWith(CARD_SCHEME)) {
            return Optional.of(target.substring(CARD_SCHEME.length()));
        }
        if (target.endsWith(CARD_FILE) && !target.contains("://")) {
            var name = target.substring(target.lastIndexOf('/') + 1);
            return Optional.of(name.substring(0, name.length() - CARD_FILE.length()));
        }
        return Optional.empty();
    }

    private void cite(Prose prose, Inline.Citation citation, Cited where) {
        var first = true;
        for (var id : citation.sourceIds()) {
            if (!first) {
                prose.words(" ");
            }
            first = false;
            prose.node(
                    new InlineTarget(button(id, Optional.of(where))),
                    "[" + model.citations().number(id) + "]");
        }
    }

    /// A number that opens its source.
    CitationButton button(String sourceId, Optional<Cited> where) {
        var source = model.source(sourceId);
        var number = model.citations().number(sourceId);
        var button = new CitationButton(number, state(source), spoken(number, source));
        button.setOnAction(_ -> open.accept(button, where));
        buttons.add(button);
        return button;
    }

    private String spoken(int number, Optional<Source> source) {
        var name = source.map(s -> Reference.of(s).shortForm())
                .orElseGet(() -> model.texts().get("card.source.unknown"));
        return switch (Standing.of(source)) {
            case Standing.NoneRecorded _ -> model.texts().get("card.citation.accessible", number, name);
            case Standing.Corrected _ -> model.texts().get("card.citation.accessible.corrected", number, name);
            case Standing.Retracted _ -> model.texts().get("card.citation.accessible.retracted", number, name);
        };
    }

    private static CitationButton.State state(Optional<Source> source) {
        return switch (Standing.of(source)) {
            case Standing.NoneRecorded _ -> CitationButton.State.SOUND;
            case Standing.Corrected _ -> CitationButton.State.CORRECTED;
            case Standing.Retracted _ -> CitationButton.State.RETRACTED;
        };
    }

    private static List<String> with(List<String> styles, String more) {
        var all = new ArrayList<>(styles);
        all.add(more);
        return all;
    }
}
