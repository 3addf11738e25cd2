package org.euthymia.desktop.opening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.euthymia.library.Block;
import org.euthymia.library.Card;
import org.euthymia.library.Inline;
import org.euthymia.library.PlainText;
import org.euthymia.library.SectionKind;

/// What can be said of a card in a few words, for previews and lists.
///
/// @param statements how many statements stand under "What it rests on"
/// @param supporting statements on the first side of "For and against", in plain words
/// @param opposing statements on the second side
/// @param sources ids of all sources cited, in order of first use
public record CardFacts(int statements, List<String> supporting, List<String> opposing, SequencedSet<String> sources) {

    public static CardFacts of(Card card) {
        var statements = card.section(SectionKind.RESTS_ON)
                .map(s -> statementsIn(s.blocks()).size())
                .orElse(0);
        var sides = card.section(SectionKind.FOR_AND_AGAINST)
                .map(s -> sides(s.blocks()))
                .orElse(List.of());
        return new CardFacts(
                statements,
                sides.isEmpty() ? List.of() : sides.getFirst(),
                sides.size() < 2 ? List.of() : sides.get(1),
                sources(card));
    }

    /// The bold opening of the answer without its full stop, e.g. `Linked, not proven`; the whole answer if none is
    /// bold.
    public static Optional<String> verdict(Card card) {
        return card.answer()
                .map(answer -> answer.text().stream()
                        .filter(Inline.Strong.class::isInstance)
                        .findFirst()
                        .map(strong -> PlainText.of(List.of(strong)).strip().replaceFirst("[.:]$", ""))
                        .orElseGet(() -> PlainText.of(answer.text())));
    }

    private static List<List<String>> sides(List<Block> blocks) {
        var sides = new ArrayList<List<String>>();
        for (var block : blocks) {
            if (block instanceof Block.Heading) {
                sides.add(new ArrayList<>());
            } else if (!sides.isEmpty()) {
                statementsIn(List.of(block)).forEach(s -> sides.getLast().add(PlainText.of(s.text())));
            }
        }
        return sides;
    }

    private static List<Block.Statement> statementsIn(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Statement s -> java.util.stream.Stream.of(s);
                    case Block.ItemList list ->
                        list.items().stream().flatMap(item -> statementsIn(item.blocks()).stream());
                    case Block.Callout c -> statementsIn(c.blocks()).stream();
                    case Block.Quote q -> statementsIn(q.blocks()).stream();
                    case Block.Heading _, Block.Table _, Block.CodeBlock _ -> java.util.stream.Stream.of();
                })
                .toList();
    }

    private static SequencedSet<String> sources(Card card) {
        var ids = new LinkedHashSet<String>();
        card.sections().forEach(section -> section.blocks().forEach(block -> collect(block, ids)));
        return ids;
    }

    private static void collect(Block block, SequencedSet<String> ids) {
        switch (block) {
            case Block.Statement s -> collect(s.text(), ids);
            case Block.Heading h -> collect(h.text(), ids);
            case Block.ItemList list ->
                list.items().forEach(item -> item.blocks().forEach(b -> collect(b, ids)));
            case Block.Table t -> {
                collect(t.source(), ids);
                t.header().forEach(cell -> collect(cell, ids));
                t.rows().forEach(row -> row.forEach(cell -> collect(cell, ids)));
            }
            case Block.Callout c -> c.blocks().forEach(b -> collect(b, ids));
            case Block.Quote q -> q.blocks().forEach(b -> collect(b, ids));
            case Block.CodeBlock _ -> {}
        }
    }

    private static void collect(List<Inline> text, SequencedSet<String> ids) {
        for (var inline : text) {
            switch (inline) {
                case Inline.Citation c -> ids.addAll(c.sourceIds());
                case Inline.Strong s -> collect(s.children(), ids);
                case Inline.Emphasis e -> collect(e.children(), ids);
                case Inline.Link l -> collect(l.children(), ids);
                case Inline.Text _, Inline.Code _, Inline.LineBreak _ -> {}
            }
        }
    }
}
