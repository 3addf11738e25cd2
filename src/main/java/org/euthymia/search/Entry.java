package org.euthymia.search;

import java.util.List;

/// A document of the index, ready for ranking and marking. Immutable.
///
/// @param row its row in the index, from 1
record Entry(
        int row,
        Kind kind,
        String id,
        FoldedText title,
        FoldedText keywords,
        FoldedText answer,
        List<EntryPart> parts) {
    Entry {
        parts = List.copyOf(parts);
    }

    record EntryPart(FoldedText heading, boolean telling, FoldedText body) {}

    static Entry of(int row, SearchDocument document) {
        return new Entry(
                row,
                document.kind(),
                document.id(),
                FoldedText.of(document.title()),
                FoldedText.of(String.join("; ", document.keywords())),
                FoldedText.of(document.answer()),
                document.parts().stream()
                        .map(part -> new EntryPart(
                                FoldedText.of(part.heading()), part.telling(), FoldedText.of(part.body())))
                        .toList());
    }

    /// The searched texts of one field; several for what stands in parts.
    List<FoldedText> texts(Hit.Field field) {
        return switch (field) {
            case TITLE -> List.of(title);
            case KEYWORDS -> List.of(keywords);
            case ANSWER -> List.of(answer);
            case HEADING ->
                parts.stream()
                        .filter(EntryPart::telling)
                        .map(EntryPart::heading)
                        .toList();
            case BODY -> parts.stream().map(EntryPart::body).toList();
        };
    }
}
