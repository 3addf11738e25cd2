package org.euthymia.library;

import java.util.LinkedHashSet;
import java.util.List;
import org.euthymia.figure.Figure;

/// The numbers of a card's citations: the sources in the order in which the card first cites them, from 1.
///
/// @param ids the cited sources' ids in order, each once
public record CitationNumbers(List<String> ids) {
    public CitationNumbers {
        ids = List.copyOf(ids);
    }

    public static CitationNumbers of(Card card) {
        var ids = new LinkedHashSet<String>();
        card.answer().ifPresent(a -> ids.addAll(Said.citations(a.text())));
        card.sections().forEach(s -> Said.in(s).forEach(x -> ids.addAll(x.citations())));
        return new CitationNumbers(List.copyOf(ids));
    }

    /// Those of the card, then those of its figures that it does not cite itself.
    public static CitationNumbers of(Card card, List<Figure> figures) {
        var ids = new LinkedHashSet<>(of(card).ids());
        figures.forEach(f -> ids.addAll(f.sources()));
        return new CitationNumbers(List.copyOf(ids));
    }

    /// @return 1-based; 0 if the card does not cite it
    public int of(String id) {
        return ids.indexOf(id) + 1;
    }

    /// `[3, 4]`.
    public String text(Inline.Citation citation) {
        var numbers = citation.sourceIds().stream().map(id -> String.valueOf(of(id)));
        return "[" + String.join(", ", numbers.toList()) + "]";
    }
}
