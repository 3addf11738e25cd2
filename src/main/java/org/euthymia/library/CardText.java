package org.euthymia.library;

import java.util.List;

/// A card's plain text in the pieces that search weighs differently.
///
/// @param answer empty if the card has none
/// @param keywords words that people type and the text may not hold, with the pair's drugs and symptoms
/// @param parts one for each section, in order
public record CardText(String id, String title, String answer, List<String> keywords, List<Part> parts) {
    public CardText {
        keywords = List.copyOf(keywords);
        parts = List.copyOf(parts);
    }

    /// @param heading empty for text before the first heading
    public record Part(String heading, String text) {}

    public static CardText of(Card card) {
        var keywords = new java.util.ArrayList<>(card.keywords());
        card.pair().ifPresent(p -> {
            keywords.addAll(p.drugs());
            keywords.addAll(p.symptoms());
        });
        var answer = card.answer().map(a -> PlainText.of(a.text())).orElse("");
        var parts = card.sections().stream()
                .map(s -> new Part(s.heading(), PlainText.of(s)))
                .toList();
        return new CardText(card.id(), card.title(), answer, keywords, parts);
    }
}
