package org.euthymia.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.euthymia.figure.Figure;
import org.euthymia.figure.FigureTable;
import org.euthymia.figure.FigureWords;
import org.euthymia.text.Texts;

/// A whole card as plain text for a terminal or a chart note: numbered citations, the sources at the end, review and
/// due
/// dates. Immutable; any thread.
public final class CardPage {
    private final Card card;
    private final Library library;
    private final CardWords words;
    private final CitationNumbers numbers;
    private final Function<Inline.Citation, String> citation;
    private final List<String> lines = new ArrayList<>();

    private CardPage(Card card, Library library, CardWords words) {
        this.card = card;
        this.library = library;
        this.words = words;
        this.numbers = CitationNumbers.of(card, library.figures(card));
        this.citation = numbers::text;
    }

    /// @param library where its sources and related cards are looked up
    /// @param today the day that decides whether its review is late
    /// @return lines ended by `\n`
    public static String of(Card card, Library library, LocalDate today, CardWords words) {
        return new CardPage(card, library, words).page(today);
    }

    private String page(LocalDate today) {
        lines.add(card.title());
        lines.add("=".repeat(Math.min(card.title().length(), 80)));
        card.answer().ifPresent(a -> {
            lines.add("");
            lines.add(PlainText.of(a.text(), citation));
            a.certainty().ifPresent(c -> lines.add(words.certainty(c)));
        });
        for (var s : card.sections()) {
            lines.add("");
            if (!s.heading().isEmpty()) {
                lines.add(s.heading());
                lines.add("-".repeat(s.heading().length()));
            }
            s.blocks().forEach(b -> block(b, ""));
        }
        library.figures(card).forEach(this::figure);
        related();
        sources();
        lines.add("");
        lines.addAll(words.review(card, card.reviewOn(today)));
        return String.join("\n", lines) + "\n";
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Heading h -> {
                lines.add("");
                lines.add(indent + PlainText.of(h.text(), citation));
            }
            case Block.Statement s -> {
                lines.add(indent + PlainText.of(s.text(), citation).replace("\n", "\n" + indent));
                evidence(s.evidence(), indent);
            }
            case Block.ItemList l -> items(l, indent);
            case Block.Callout c -> {
                lines.add(indent + words.callout(c.kind()));
                c.blocks().forEach(b -> block(b, indent + "  "));
            }
            case Block.Quote q -> q.blocks().forEach(b -> block(b, indent + "  "));
            case Block.CodeBlock c -> c.text().lines().forEach(x -> lines.add(indent + "  " + x));
            case Block.Table t -> table(t, indent);
        }
    }

    private void items(Block.ItemList list, String indent) {
        var number = list.start();
        for (var item : list.items()) {
            var marker = list.ordered() ? number++ + ". " : "- ";
            var first = lines.size();
            var inner = indent + " ".repeat(marker.length());
            item.blocks().forEach(b -> block(b, inner));
            if (lines.size() > first) {
                lines.set(first, indent + marker + lines.get(first).strip());
            }
        }
    }

    private void table(Block.Table t, String indent) {
        if (!t.header().isEmpty()) {
            lines.add(indent + row(t.header()));
        }
        t.rows().forEach(r -> lines.add(indent + row(r)));
        if (!t.source().isEmpty()) {
            lines.add(indent + PlainText.of(t.source(), citation));
        }
        evidence(t.evidence(), indent);
    }

    private String row(List<List<Inline>> cells) {
        return cells.stream().map(c -> PlainText.of(c, citation)).collect(Collectors.joining(" | "));
    }

    private void evidence(Evidence evidence, String indent) {
        var line = new ArrayList<String>();
        var rests = PlainText.of(evidence);
        if (!rests.isEmpty()) {
            line.add(rests);
        }
        evidence.certainty().ifPresent(c -> line.add(words.certainty(c)));
        if (!line.isEmpty()) {
            lines.add(indent + String.join(" · ", line));
        }
    }

    private void figure(Figure figure) {
        heading(figure.about().title());
        var marks =
                figure.sources().stream().map(numbers::of).map(String::valueOf).toList();
        lines.add(figure.about().alt() + " [" + String.join(", ", marks) + "]");
        var table = FigureTable.of(
                figure, new FigureWords(Texts.of("figure", words.texts().locale())));
        lines.add(String.join(" | ", table.header()));
        table.rows().forEach(r -> lines.add(String.join(" | ", r)));
        lines.addAll(figure.about().notes());
    }

    private void related() {
        var found = card.related().stream()
                .map(library::card)
                .flatMap(java.util.Optional::stream)
                .toList();
        if (!found.isEmpty()) {
            heading(words.texts().get("card.related"));
            found.forEach(c -> lines.add("- " + c.title() + " (" + c.id() + ")"));
        }
    }

    private void sources() {
        if (!numbers.ids().isEmpty()) {
            heading(words.texts().get("card.sources"));
        }
        for (var id : numbers.ids()) {
            lines.add(
                    numbers.of(id) + ". " + library.source(id).map(this::source).orElse(id));
        }
    }

    private String source(Source source) {
        return Reference.of(source).textWithIdentifiers() + " ("
                + WhatWasRead.of(source).words(words.texts()) + ")";
    }

    private void heading(String text) {
        lines.add("");
        lines.add(text);
        lines.add("-".repeat(text.length()));
    }
}
