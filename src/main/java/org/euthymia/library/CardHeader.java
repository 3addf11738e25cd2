package org.euthymia.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A card's front matter, read.
///
/// @param answer its Markdown, with the place at which the value stands
record CardHeader(
        Located id,
        Located title,
        Optional<Located> area,
        Optional<Located> answer,
        Optional<Certainty> certainty,
        List<Located> claims,
        Optional<Card.Pair> pair,
        List<String> keywords,
        Optional<LocalDate> compiled,
        Optional<LocalDate> reviewDue,
        Optional<Card.SignOff> signOff,
        List<Located> related,
        List<String> handouts,
        List<Located> figures,
        List<Located> covers) {
    CardHeader {
        claims = List.copyOf(claims);
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
        handouts = List.copyOf(handouts);
        figures = List.copyOf(figures);
        covers = List.copyOf(covers);
    }
}
