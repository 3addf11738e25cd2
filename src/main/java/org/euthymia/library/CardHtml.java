package org.euthymia.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A whole card as one HTML document that needs nothing else: numbered citations that lead to the sources at its end,
/// review and due dates. Every piece of text is escaped, and nothing leads outside the document. Any thread.
public final class CardHtml {
    private static final String STYLE =
            "body{font-family:sans-serif;line-height:1.5;max-width:46em;margin:2em auto;padding:0 1em}"
                    + ".evidence,.review{color:#555;font-size:.9em}"
                    + ".callout{border-left:.3em solid #555;padding:.1em 1em;margin:1em 0}"
                    + ".safety{border-color:#b00020}.caution{border-color:#9a6700}"
                    + "table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3em .6em;text-align:left}"
                    + "figure{margin:1.5em 0}figure svg{max-width:100%;height:auto}";

    private final Card card;
    private final Library library;
    private final CardWords words;
    private final CitationNumbers numbers;
    private final StringBuilder out = new StringBuilder();

    private CardHtml(Card card, Library library, CardWords words) {
        this.card = card;
        this.library = library;
        this.words = words;
        this.numbers = CitationNumbers.of(card, library.figures(card));
    }

    /// @param library where its sources and related cards are looked up
    /// @param today the day that decides whether its review is late
    public static String of(Card card, Library library, LocalDate today, CardWords words) {
        return new CardHtml(card, library, words).document(today);
    }

    private String document(LocalDate today) {
        var language = words.texts().locale().toLanguageTag();
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(Html.escaped(language))
                .append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n");
        element("title", card.title());
        out.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        // Cards are written in English, whatever the reader's language is.
        out.append("<article lang=\"en\">\n");
        element("h1", card.title());
        card.answer().ifPresent(this::answer);
        card.sections().forEach(this::section);
        var figures = new FigureHtml(numbers, words.texts().locale());
        library.figures(card).forEach(f -> out.append(figures.html(f)));
        out.append("</article>\n");
        related();
        sources();
        words.review(card, card.reviewOn(today)).forEach(l -> classed("p", "review", l));
        out.append("</body>\n</html>\n");
        return out.toString();
    }

    private void answer(Card.Answer answer) {
        out.append("<p class=\"answer\">");
        inlines(answer.text());
        out.append("</p>\n");
        answer.certainty().ifPresent(c -> classed("p", "evidence", words.certainty(c)));
    }

    private void section(Section section) {
        out.append("<section>\n");
        if (!section.heading().isEmpty()) {
            element("h2", section.heading());
        }
        blocks(section.blocks());
        out.append("</section>\n");
    }

    private void blocks(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading h -> wrapped("h" + Math.clamp(h.level(), 3, 6), h.text());
                case Block.Statement s -> {
                    wrapped("p", s.text());
                    evidence(s.evidence());
                }
                case Block.ItemList l -> items(l);
                case Block.Callout c -> callout(c);
                case Block.Quote q -> {
                    out.append("<blockquote>\n");
                    blocks(q.blocks());
                    out.append("</blockquote>\n");
                }
                case Block.CodeBlock c -> element("pre", c.text());
                case Block.Table t -> table(t);
            }
        }
    }

    private void items(Block.ItemList list) {
        var tag = list.ordered() ? "ol" : "ul";
        var start = list.ordered() && list.start() != 1 ? " start=\"" + list.start() + "\"" : "";
        out.append('<').append(tag).append(start).append(">\n");
        for (var item : list.items()) {
            out.append("<li>\n");
            blocks(item.blocks());
            out.append("</li>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    private void callout(Block.Callout callout) {
        var css = switch (callout.kind()) {
            case SAFETY -> "safety";
            case CAUTION -> "caution";
            case NOTE -> "note";
        };
        out.append("<div class=\"callout ").append(css).append("\" role=\"note\">\n<p><strong>");
        out.append(Html.escaped(words.callout(callout.kind()))).append("</strong></p>\n");
        blocks(callout.blocks());
        out.append("</div>\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n<thead>");
        row(table.header(), "th scope=\"col\"", "th");
        out.append("</thead>\n<tbody>\n");
        table.rows().forEach(r -> row(r, "td", "td"));
        out.append("</tbody>\n</table>\n");
        if (!table.source().isEmpty()) {
            wrapped("p", table.source());
        }
        evidence(table.evidence());
    }

    private void row(List<List<Inline>> cells, String open, String close) {
        out.append("<tr>");
        for (var cell : cells) {
            out.append('<').append(open).append('>');
            inlines(cell);
            out.append("</").append(close).append('>');
        }
        out.append("</tr>\n");
    }

    private void evidence(Evidence evidence) {
        var rests = Optional.of(PlainText.of(evidence)).filter(t -> !t.isEmpty());
        var certainty = evidence.certainty().map(words::certainty);
        var line = java.util.stream.Stream.of(rests, certainty)
                .flatMap(Optional::stream)
                .toList();
        if (!line.isEmpty()) {
            classed("p", "evidence", String.join(" · ", line));
        }
    }

    private void inlines(List<Inline> text) {
        for (var inline : text) {
            switch (inline) {
                case Inline.Text t -> out.append(Html.escaped(t.text()));
                case Inline.Code c -> bare("code", c.text());
                case Inline.LineBreak ignored -> out.append("<br>\n");
                case Inline.Emphasis e -> nested("em", e.children());
                case Inline.Strong s -> nested("strong", s.children());
                // No browser is opened from here: a link is its text.
                case Inline.Link l -> inlines(l.children());
                case Inline.Citation c -> citation(c);
            }
        }
    }

    private void citation(Inline.Citation citation) {
        out.append("<sup>");
        var links =
                citation.sourceIds().stream().map(numbers::of).map(n -> "<a href=\"#source-" + n + "\">" + n + "</a>");
        out.append(String.join(", ", links.toList())).append("</sup>");
    }

    private void related() {
        var found = card.related().stream()
                .map(library::card)
                .flatMap(Optional::stream)
                .toList();
        if (!found.isEmpty()) {
            element("h2", words.texts().get("card.related"));
            out.append("<ul>\n");
            found.forEach(c -> element("li", c.title()));
            out.append("</ul>\n");
        }
    }

    private void sources() {
        if (numbers.ids().isEmpty()) {
            return;
        }
        element("h2", words.texts().get("card.sources"));
        out.append("<ol>\n");
        for (var id : numbers.ids()) {
            out.append("<li id=\"source-").append(numbers.of(id)).append("\">");
            out.append(Html.escaped(library.source(id).map(this::source).orElse(id)));
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    private String source(Source source) {
        return Reference.of(source).textWithIdentifiers() + " ("
                + WhatWasRead.of(source).words(words.texts()) + ")";
    }

    private void element(String tag, String text) {
        bare(tag, text);
        out.append('\n');
    }

    private void bare(String tag, String text) {
        out.append('<').append(tag).append('>').append(Html.escaped(text));
        out.append("</").append(tag).append('>');
    }

    private void classed(String tag, String css, String text) {
        out.append('<').append(tag).append(" class=\"").append(css).append("\">");
        out.append(Html.escaped(text)).append("</").append(tag).append(">\n");
    }

    private void wrapped(String tag, List<Inline> text) {
        nested(tag, text);
        out.append('\n');
    }

    private void nested(String tag, List<Inline> text) {
        out.append('<').append(tag).append('>');
        inlines(text);
        out.append("</").append(tag).append('>');
    }
}
