package org.euthymia.desktop.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.euthymia.figure.Figure;
import org.euthymia.library.Block;
import org.euthymia.library.Card;
import org.euthymia.library.CitationNumbers;
import org.euthymia.library.Evidence;
import org.euthymia.library.Inline;

/// The sources of one card, numbered by first appearance, and which statements cite each. Immutable.
public final class Citations {
    private final CitationNumbers numbers;
    private final Map<String, List<Cited>> bySource = new LinkedHashMap<>();

    /// A statement or table that cites a source.
    ///
    /// @param text its words
    public record Cited(List<Inline> text, Evidence evidence) {
        public Cited {
            text = List.copyOf(text);
        }
    }

    private Citations(CitationNumbers numbers) {
        this.numbers = numbers;
    }

    public static Citations of(Card card) {
        var all = new Citations(CitationNumbers.of(card));
        card.sections().forEach(s -> s.blocks().forEach(all::read));
        return all;
    }

    /// The sources of sentences, numbered in their order.
    static Citations of(List<Cited> sentences) {
        var ids = sentences.stream()
                .flatMap(s -> s.text().stream())
                .filter(Inline.Citation.class::isInstance)
                .flatMap(i -> ((Inline.Citation) i).sourceIds().stream())
                .distinct()
                .toList();
        var all = new Citations(new CitationNumbers(ids));
        sentences.forEach(s -> all.cite(s.text(), s));
        return all;
    }

    /// Those of the card, then those of its figures.
    public static Citations of(Card card, List<Figure> figures) {
        var all = new Citations(CitationNumbers.of(card, figures));
        card.sections().forEach(s -> s.blocks().forEach(all::read));
        for (var figure : figures) {
            figure.sources().forEach(id -> all.add(id, cited(figure, id)));
        }
        return all;
    }

    /// What a figure says by a source: its alt text stands for the picture.
    public static Cited cited(Figure figure, String sourceId) {
        var claims = Stream.concat(
                        figure.bases().stream(), Stream.of(figure.about().basis()))
                .filter(b -> b.sources().contains(sourceId))
                .flatMap(b -> b.claims().stream())
                .distinct()
                .toList();
        var evidence =
                new Evidence(claims, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        return new Cited(List.of(new Inline.Text(figure.about().alt())), evidence);
    }

    /// Number of a source in this card, from 1; 0 if the card does not cite it.
    public int number(String sourceId) {
        return numbers.of(sourceId);
    }

    /// Ids of the sources in the order of their numbers.
    public List<String> sourceIds() {
        return numbers.ids();
    }

    /// The statements that cite a source, in reading order; empty if none does.
    public List<Cited> citing(String sourceId) {
        return List.copyOf(bySource.getOrDefault(sourceId, List.of()));
    }

    private void read(Block block) {
        switch (block) {
            case Block.Statement s -> cite(s.text(), new Cited(s.text(), s.evidence()));
            case Block.ItemList l -> l.items().forEach(i -> i.blocks().forEach(this::read));
            case Block.Table t -> read(t);
            case Block.Callout c -> c.blocks().forEach(this::read);
            case Block.Quote q -> q.blocks().forEach(this::read);
            case Block.Heading _, Block.CodeBlock _ -> {}
        }
    }

    private void read(Block.Table table) {
        var cited = new Cited(table.source(), table.evidence());
        table.header().forEach(cell -> cite(cell, cited));
        table.rows().forEach(row -> row.forEach(cell -> cite(cell, cited)));
        cite(table.source(), cited);
    }

    private void cite(List<Inline> text, Cited where) {
        for (var inline : text) {
            switch (inline) {
                case Inline.Citation c -> c.sourceIds().forEach(id -> add(id, where));
                case Inline.Emphasis e -> cite(e.children(), where);
                case Inline.Strong s -> cite(s.children(), where);
                case Inline.Link l -> cite(l.children(), where);
                case Inline.Text _, Inline.Code _, Inline.LineBreak _ -> {}
            }
        }
    }

    private void add(String sourceId, Cited where) {
        var statements = bySource.computeIfAbsent(sourceId, _ -> new ArrayList<>());
        if (!statements.contains(where)) {
            statements.add(where);
        }
    }
}
