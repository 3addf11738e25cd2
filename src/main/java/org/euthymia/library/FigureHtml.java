package org.euthymia.library;

import java.util.List;
import java.util.Locale;
import org.euthymia.figure.Figure;
import org.euthymia.figure.FigureLayout;
import org.euthymia.figure.FigureTable;
import org.euthymia.figure.FigureWords;
import org.euthymia.figure.Svg;
import org.euthymia.figure.TextMeasure;
import org.euthymia.text.Texts;

/// A figure in a card's HTML: picture, caption with its sources, and the same numbers as a table. Any thread.
final class FigureHtml {
    private static final double SIDE = 420;
    private static final double MAIN = 700;

    private final CitationNumbers numbers;
    private final FigureWords words;

    FigureHtml(CitationNumbers numbers, Locale locale) {
        this.numbers = numbers;
        this.words = new FigureWords(Texts.of("figure", locale));
    }

    String html(Figure figure) {
        var about = figure.about();
        var width = about.place() == Figure.Place.MAIN ? MAIN : SIDE;
        var drawing = new FigureLayout(words).lay(figure, width, TextMeasure.roboto(1), false);
        var table = FigureTable.of(figure, words);
        var out = new StringBuilder("<figure>\n<figcaption><strong>");
        out.append(Html.escaped(about.title())).append("</strong> <sup>");
        var links = figure.sources().stream().map(numbers::of).map(n -> "<a href=\"#source-" + n + "\">" + n + "</a>");
        out.append(String.join(", ", links.toList())).append("</sup></figcaption>\n");
        out.append(Svg.of(drawing, about.title(), about.alt()));
        out.append("<details>\n<summary>").append(Html.escaped(words.texts().get("table.summary")));
        out.append("</summary>\n<table>\n<thead>");
        row(out, table.header(), "th scope=\"col\"", "th");
        out.append("</thead>\n<tbody>\n");
        table.rows().forEach(r -> row(out, r, "td", "td"));
        return out.append("</tbody>\n</table>\n</details>\n</figure>\n").toString();
    }

    private static void row(StringBuilder out, List<String> cells, String open, String close) {
        out.append("<tr>");
        cells.forEach(c -> out.append('<')
                .append(open)
                .append('>')
                .append(Html.escaped(c))
                .append("</")
                .append(close)
                .append('>'));
        out.append("</tr>\n");
    }
}
