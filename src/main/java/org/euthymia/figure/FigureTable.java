package org.euthymia.figure;

import java.util.List;
import java.util.stream.Stream;
import org.euthymia.figure.Figure.Amount;
import org.euthymia.figure.Figure.Moment;

/// The same as a table: every number of the picture, and what each row rests on.
///
/// @param header names of the columns
/// @param rows cells in the order of the columns
public record FigureTable(List<String> header, List<List<String>> rows) {
    public FigureTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static FigureTable of(Figure figure, FigureWords words) {
        var texts = words.texts();
        var from = texts.get("table.from");
        return switch (figure) {
            case Figure.Forest f ->
                new FigureTable(
                        List.of(texts.get("table.what"), texts.get("table.compared"), f.measure(), from),
                        f.rows().stream()
                                .map(r -> List.of(r.label(), r.comparison(), ratio(r, words), words.basis(r.basis())))
                                .toList());
            case Figure.Bars b ->
                new FigureTable(
                        List.of(texts.get("table.group"), texts.get("table.what"), texts.get("table.value"), from),
                        b.groups().stream()
                                .flatMap(g -> g.bars().stream()
                                        .map(x -> List.of(g.title(), x.label(), value(x, g), words.basis(x.basis()))))
                                .toList());
            case Figure.Timeline t ->
                new FigureTable(
                        List.of(
                                texts.get("table.what"),
                                texts.get("table.course"),
                                texts.get("table.drawn"),
                                texts.get("table.in"),
                                from),
                        t.rows().stream()
                                .map(r -> List.of(
                                        r.label(),
                                        r.says(),
                                        drawn(r, words),
                                        words.mark(r.mark()),
                                        words.basis(r.basis())))
                                .toList());
            case Figure.Flow f ->
                new FigureTable(
                        List.of(texts.get("table.step"), texts.get("table.says"), texts.get("table.in"), from),
                        f.rows().stream()
                                .map(r -> List.of(r.label(), r.says(), words.mark(r.mark()), words.basis(r.basis())))
                                .toList());
            case Figure.Differential d ->
                new FigureTable(
                        List.of(words.candidate(), words.points(), words.separates(), from),
                        d.rows().stream()
                                .map(r -> List.of(r.label(), r.points(), r.separates(), words.basis(r.basis())))
                                .toList());
            case Figure.Ladder l -> ladder(l, words);
        };
    }

    private static FigureTable ladder(Figure.Ladder ladder, FigureWords words) {
        var header = Stream.of(
                        Stream.of(words.texts().get("table.drug")),
                        ladder.marks().stream().map(m -> words.mme(m.text())),
                        Stream.of(words.texts().get("table.factor")))
                .flatMap(s -> s)
                .toList();
        return new FigureTable(
                header,
                ladder.rows().stream()
                        .map(r -> Stream.of(
                                        Stream.of(r.label()),
                                        ladder.marks().stream().map(m -> dose(r, m, words)),
                                        Stream.of(r.factor().text()))
                                .flatMap(s -> s)
                                .toList())
                        .toList());
    }

    private static String dose(Figure.Rung rung, Amount mark, FigureWords words) {
        var text = rung.doseText(mark) + " " + rung.unit();
        return Math.abs(rung.dose(mark) - Math.round(rung.dose(mark))) < 1e-9 ? text : words.about(text);
    }

    private static String ratio(Figure.Ratio row, FigureWords words) {
        if (row.value().isEmpty()) {
            var range = row.low().flatMap(l -> row.high().map(h -> words.range(l.text(), h.text())));
            return range.orElse("") + row.span().map(s -> ", " + s).orElse("");
        }
        return row.value().get().text()
                + ForestLayout.interval(row).map(i -> " (" + i + ")").orElse(", " + words.noInterval());
    }

    private static String value(Figure.Bar bar, Figure.Group group) {
        return group.written(bar.value())
                + bar.low()
                        .flatMap(l -> bar.high().map(h -> " (" + l.text() + "–" + h.text() + ")"))
                        .orElse("");
    }

    private static String drawn(Figure.Span row, FigureWords words) {
        return words.range(row.from().text(), row.to().text())
                + row.peak()
                        .map(p ->
                                "; " + words.peak() + " " + words.range(p.from().text(), p.to().text()))
                        .orElse("")
                + row.until()
                        .map(Moment::text)
                        .map(u -> "; " + words.unknown() + ": " + u)
                        .orElse("");
    }
}
