package org.euthymia.figure;

import java.util.ArrayList;
import java.util.Optional;
import org.euthymia.figure.Figure.Basis;
import org.euthymia.figure.Figure.Mark;
import org.euthymia.text.Texts;

/// The words that a drawing adds to those of its figure, in the reader's language.
///
/// @param texts the bundle `figure`
public record FigureWords(Texts texts) {
    String noDifference() {
        return texts.get("forest.no-difference");
    }

    String noInterval() {
        return texts.get("forest.no-interval");
    }

    /// `1.35 to 2.05`, `18 to 32`: a range in words.
    String range(String low, String high) {
        return texts.get("forest.range", low, high);
    }

    /// A dose that was rounded: `about 33 mg`.
    String about(String dose) {
        return texts.get("ladder.about", dose);
    }

    String mme(String mark) {
        return texts.get("ladder.mme", mark);
    }

    String ladderHead() {
        return texts.get("ladder.head");
    }

    String points() {
        return texts.get("map.points");
    }

    String separates() {
        return texts.get("map.separates");
    }

    String candidate() {
        return texts.get("map.candidate");
    }

    String peak() {
        return texts.get("timeline.peak");
    }

    String span() {
        return texts.get("timeline.span");
    }

    String unknown() {
        return texts.get("timeline.unknown");
    }

    String after() {
        return texts.get("timeline.after");
    }

    String mark(Mark mark) {
        return switch (mark) {
            case PEOPLE -> texts.get("mark.people");
            case ANIMALS -> texts.get("mark.animals");
            case IDEA -> texts.get("mark.idea");
        };
    }

    /// `certainty low`; empty if none is recorded.
    public Optional<String> certainty(Basis basis) {
        return basis.certainty().flatMap(word -> switch (word) {
            case "high" -> Optional.of(texts.get("certainty.high"));
            case "moderate" -> Optional.of(texts.get("certainty.moderate"));
            case "low" -> Optional.of(texts.get("certainty.low"));
            case "very-low" -> Optional.of(texts.get("certainty.very-low"));
            default -> Optional.empty();
        });
    }

    /// `Cohort · 49,770 US veterans · 2014 · certainty low`.
    String basis(Basis basis) {
        var parts = new ArrayList<String>();
        basis.design().ifPresent(parts::add);
        basis.who().ifPresent(parts::add);
        basis.year().ifPresent(parts::add);
        certainty(basis).ifPresent(parts::add);
        return String.join(" · ", parts);
    }
}
