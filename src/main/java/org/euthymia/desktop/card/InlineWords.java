package org.euthymia.desktop.card;

import java.util.List;
import java.util.stream.Collectors;
import org.euthymia.library.Inline;

/// Running text as plain words.
final class InlineWords {
    private InlineWords() {}

    /// With its citation numbers: `... v under 90 days. [1]`
    static String cited(List<Inline> text, Citations citations) {
        return words(
                text,
                c -> c.sourceIds().stream()
                        .map(id -> "[" + citations.number(id) + "]")
                        .collect(Collectors.joining()));
    }

    /// Without them.
    static String bare(List<Inline> text) {
        return words(text, _ -> "").strip();
    }

    private static String words(List<Inline> text, java.util.function.Function<Inline.Citation, String> citation) {
        var all = new StringBuilder();
        for (var inline : text) {
            all.append(
                    switch (inline) {
                        case Inline.Text t -> t.text();
                        case Inline.Code c -> c.text();
                        case Inline.Emphasis e -> words(e.children(), citation);
                        case Inline.Strong s -> words(s.children(), citation);
                        case Inline.Link l -> words(l.children(), citation);
                        case Inline.Citation c -> citation.apply(c);
                        case Inline.LineBreak _ -> "\n";
                    });
        }
        return all.toString();
    }
}
