package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One statement of a card, wherever it stands: paragraph, list item, callout or table.
///
/// @param form what it stands in
/// @param plain its words; a table's with those of the paragraph after it
/// @param ownWords the same without what stands in code spans: official titles, such as those of ICD-10-CM, are quoted
/// there
/// @param citations ids of the sources it cites
record Said(
        SectionKind section,
        String plain,
        String ownWords,
        List<String> citations,
        Evidence evidence,
        Form form,
        Spot at) {
    Said {
        citations = List.copyOf(citations);
    }

    enum Form {
        PARAGRAPH,
        ITEM,
        TABLE
    }

    static List<Said> in(Section section) {
        var out = new ArrayList<Said>();
        section.blocks().forEach(b -> collect(b, section.kind(), Form.PARAGRAPH, out));
        return out;
    }

    private static void collect(Block block, SectionKind kind, Form form, List<Said> out) {
        switch (block) {
            case Block.Statement s ->
                out.add(new Said(
                        kind,
                        PlainText.of(s.text()),
                        PlainText.of(withoutCode(s.text())),
                        citations(s.text()),
                        s.evidence(),
                        form,
                        Spot.line(s.line())));
            case Block.Table t -> out.add(table(t, kind));
            case Block.ItemList l -> l.items().forEach(i -> i.blocks().forEach(b -> collect(b, kind, Form.ITEM, out)));
            case Block.Callout c -> c.blocks().forEach(b -> collect(b, kind, form, out));
            case Block.Quote q -> q.blocks().forEach(b -> collect(b, kind, form, out));
            case Block.Heading ignored -> {}
            case Block.CodeBlock ignored -> {}
        }
    }

    private static Said table(Block.Table t, SectionKind kind) {
        var cells = Stream.concat(t.header().stream(), t.rows().stream().flatMap(List::stream))
                .toList();
        var all = Stream.concat(cells.stream(), Stream.of(t.source())).toList();
        var plain = all.stream().map(c -> PlainText.of(c)).collect(Collectors.joining(" "));
        var ownWords = all.stream().map(c -> PlainText.of(withoutCode(c))).collect(Collectors.joining(" "));
        var citations = all.stream().flatMap(c -> citations(c).stream()).toList();
        return new Said(kind, plain, ownWords, citations, t.evidence(), Form.TABLE, Spot.line(t.line()));
    }

    private static List<Inline> withoutCode(List<Inline> text) {
        return text.stream().filter(i -> !(i instanceof Inline.Code)).toList();
    }

    static List<String> citations(List<Inline> text) {
        return text.stream().flatMap(Said::citations).toList();
    }

    private static Stream<String> citations(Inline inline) {
        return switch (inline) {
            case Inline.Citation c -> c.sourceIds().stream();
            case Inline.Emphasis e -> citations(e.children()).stream();
            case Inline.Strong s -> citations(s.children()).stream();
            case Inline.Link l -> citations(l.children()).stream();
            case Inline.Text ignored -> Stream.of();
            case Inline.Code ignored -> Stream.of();
            case Inline.LineBreak ignored -> Stream.of();
        };
    }
}
