package org.euthymia.search;

import java.util.List;

/// What the index holds of one thing that can be found. Plain text throughout; white space is one space.
///
/// @param id unique over all kinds
/// @param keywords words and phrases that people type
/// @param answer the first thing to show of it; may be empty
/// @param parts in the order shown
public record SearchDocument(
        Kind kind, String id, String title, List<String> keywords, String answer, List<Part> parts) {
    public SearchDocument {
        keywords = List.copyOf(keywords);
        parts = List.copyOf(parts);
    }

    /// A stretch under a heading.
    ///
    /// @param heading as shown; may be empty
    /// @param telling false for a heading that stands in every document and so is shown but not searched
    public record Part(String heading, boolean telling, String body) {}
}
