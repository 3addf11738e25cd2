package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of content without any markup: for search, screen readers, the clipboard and terminals. Citations are left
/// out unless asked for, and so are claim ids; hyphens are ordinary ones. Pure functions; any thread.
public final class PlainText {
    private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");
    private static final Pattern SPACE_BEFORE_STOP = Pattern.compile(" +(?=[.,;:)](?:\\s|$))");

    private PlainText() {}

    public static String of(List<Inline> text) {
        return of(text, c -> "");
    }

    /// @param citation how a citation is written, e.g. `[3, 4]`; empty to leave it out
    public static String of(List<Inline> text, Function<Inline.Citation, String> citation) {
        var out = new StringBuilder();
        text.forEach(i -> append(i, citation, out));
        var tidy = SPACES.matcher(Typography.plain(out.toString())).replaceAll(" ");
        return SPACE_BEFORE_STOP.matcher(tidy).replaceAll("").strip();
    }

    private static void append(Inline inline, Function<Inline.Citation, String> citation, StringBuilder out) {
        switch (inline) {
            case Inline.Text t -> out.append(t.text());
            case Inline.Code c -> out.append(c.text());
            case Inline.LineBreak ignored -> out.append('\n');
            case Inline.Emphasis e -> e.children().forEach(i -> append(i, citation, out));
            case Inline.Strong s -> s.children().forEach(i -> append(i, citation, out));
            case Inline.Link l -> l.children().forEach(i -> append(i, citation, out));
            case Inline.Citation c -> out.append(citation.apply(c));
        }
    }

    /// The section's text without its heading: one line for each statement, list item and table row, and one for what a
    /// statement rests on (`Cohort · 49,770 US veterans · 2014`).
    public static String of(Section section) {
        return ofBlocks(section.blocks());
    }

    /// One line for each statement, heading and table row.
    public static String ofBlocks(List<Block> blocks) {
        var lines = new ArrayList<String>();
        blocks.forEach(b -> append(b, lines));
        return String.join("\n", lines);
    }

    private static void append(Block block, List<String> lines) {
        switch (block) {
            case Block.Heading h -> add(of(h.text()), lines);
            case Block.Statement s -> {
                add(of(s.text()), lines);
                add(of(s.evidence()), lines);
            }
            case Block.ItemList l -> l.items().forEach(i -> i.blocks().forEach(b -> append(b, lines)));
            case Block.Callout c -> c.blocks().forEach(b -> append(b, lines));
            case Block.Quote q -> q.blocks().forEach(b -> append(b, lines));
            case Block.CodeBlock c -> add(c.text(), lines);
            case Block.Table t -> {
                add(row(t.header()), lines);
                t.rows().forEach(r -> add(row(r), lines));
                add(of(t.source()), lines);
                add(of(t.evidence()), lines);
            }
        }
    }

    private static String row(List<List<Inline>> cells) {
        return cells.stream().map(PlainText::of).collect(Collectors.joining(" | "));
    }

    private static void add(String line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /// Design, who and year, those that are given: `Cohort · 49,770 US veterans · 2014`. Empty if none is.
    public static String of(Evidence evidence) {
        return Stream.of(evidence.design(), evidence.who(), evidence.year())
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /// Title, answer and every section under its heading, an empty line between them.
    public static String of(Card card) {
        var parts = new ArrayList<String>();
        parts.add(card.title());
        card.answer().ifPresent(a -> parts.add(of(a.text())));
        for (var s : card.sections()) {
            var heading = s.heading().isEmpty() ? "" : s.heading() + "\n";
            parts.add(heading + of(s));
        }
        return String.join("\n\n", parts);
    }
}
