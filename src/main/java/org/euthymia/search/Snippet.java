package org.euthymia.search;

import java.util.List;
import java.util.stream.Collectors;

/// A piece of text with the matches marked.
public record Snippet(List<Run> runs) {
    public Snippet {
        runs = List.copyOf(runs);
    }

    /// @param match true for a stretch that matched the query
    public record Run(String text, boolean match) {}

    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
