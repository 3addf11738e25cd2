package org.euthymia.desktop.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.euthymia.desktop.control.Callout;
import org.euthymia.desktop.control.CertaintyMark;
import org.euthymia.desktop.control.ReviewWords;
import org.euthymia.figure.Figure;
import org.euthymia.library.Block;
import org.euthymia.library.Card;
import org.euthymia.library.Evidence;
import org.euthymia.library.Inline;
import org.euthymia.library.Library;
import org.euthymia.library.ReviewState;
import org.euthymia.text.Texts;

/// A whole card as plain text: what is pasted into a letter or a note. Ends with its references and its review line.
final class CardText {
    private final Card card;
    private final Library library;
    private final Citations citations;
    private final ReviewState review;
    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    private CardText(Card card, Library library, Citations citations, ReviewState review, Texts texts) {
        this.card = card;
        this.library = library;
        this.citations = citations;
        this.review = review;
        this.texts = texts;
    }

    static String of(Card card, Library library, Citations citations, ReviewState review, Texts texts) {
        return new CardText(card, library, citations, review, texts).write();
    }

    private String write() {
        line("", card.title());
        if (review instanceof ReviewState.PastDue late) {
            line("", plain(new ReviewWords(texts).banner(late)));
        }
        card.answer().ifPresent(this::answer);
        for (var section : card.sections()) {
            blank();
            if (!section.heading().isBlank()) {
                line("", section.heading());
            }
            section.blocks().forEach(b -> block(b, ""));
        }
        library.figures(card).forEach(this::figure);
        sources();
        blank();
        line("", plain(new ReviewWords(texts).line(review, card.compiled())));
        return out.toString().strip() + "\n";
    }

    private void figure(Figure figure) {
        blank();
        var numbers = figure.sources().stream()
                .map(id -> "[" + citations.number(id) + "]")
                .toList();
        line("", figure.about().title() + ": " + figure.about().alt() + " " + String.join(" ", numbers));
        figure.about().notes().forEach(n -> line("", n));
    }

    private void answer(Card.Answer answer) {
        blank();
        var label = answer.certainty()
                .map(c -> texts.get("card.copy.answer", CertaintyMark.spoken(c, texts)))
                .orElseGet(() -> texts.get("card.copy.answer.plain"));
        line("", label + " " + words(answer.text()));
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Heading h -> {
                blank();
                line(indent, words(h.text()));
            }
            case Block.Statement s -> statement(s, indent, "");
            case Block.ItemList l -> list(l, indent);
            case Block.Table t -> table(t, indent);
            case Block.Callout c -> {
                line(indent, Callout.word(c.kind(), texts).toUpperCase(texts.locale()));
                c.blocks().forEach(b -> block(b, indent));
            }
            case Block.Quote q -> q.blocks().forEach(b -> block(b, indent + "> "));
            case Block.CodeBlock c -> c.text().lines().forEach(l -> line(indent + "    ", l));
        }
    }

    private void statement(Block.Statement statement, String indent, String mark) {
        line(indent + mark, words(statement.text()));
        var meta = meta(statement.evidence());
        if (!meta.isEmpty()) {
            line(indent + " ".repeat(mark.length()), meta);
        }
    }

    private void list(Block.ItemList list, String indent) {
        var number = list.start();
        for (var item : list.items()) {
            var mark = list.ordered() ? number++ + ". " : "- ";
            var first = true;
            for (var b : item.blocks()) {
                if (first && b instanceof Block.Statement s) {
                    statement(s, indent, mark);
                } else {
                    block(b, indent + " ".repeat(mark.length()));
                }
                first = false;
            }
        }
    }

    private void table(Block.Table table, String indent) {
        Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(row -> row.stream().map(this::words).collect(Collectors.joining("\t")))
                .filter(row -> !row.isBlank())
                .forEach(row -> line(indent, row));
        if (!table.source().isEmpty()) {
            line(indent, words(table.source()));
        }
        var meta = meta(table.evidence());
        if (!meta.isEmpty()) {
            line(indent, meta);
        }
    }

    private String meta(Evidence evidence) {
        var parts = new ArrayList<String>();
        metaParts(evidence).forEach(parts::add);
        evidence.certainty().map(c -> CertaintyMark.spoken(c, texts)).ifPresent(parts::add);
        return parts.isEmpty() ? "" : "(" + String.join("; ", parts) + ")";
    }

    /// Design, who, year: those that are known.
    static List<String> metaParts(Evidence evidence) {
        return Stream.of(evidence.design(), evidence.who(), evidence.year())
                .flatMap(Optional::stream)
                .toList();
    }

    private void sources() {
        if (citations.sourceIds().isEmpty()) {
            return;
        }
        blank();
        line("", texts.get("card.sources"));
        for (var id : citations.sourceIds()) {
            var reference =
                    library.source(id).map(s -> new Reference(s, texts).full()).orElse(id);
            line("", citations.number(id) + ". " + reference);
        }
    }

    private String words(List<Inline> text) {
        return InlineWords.cited(text, citations).strip();
    }

    private static String plain(String marked) {
        return marked.replace("**", "");
    }

    private void line(String indent, String words) {
        out.append(indent).append(words).append('\n');
    }

    private void blank() {
        if (!out.toString().endsWith("\n\n")) {
            out.append('\n');
        }
    }
}
