package org.euthymia.search;

import java.time.Duration;
import java.util.List;

/// @param query as typed
/// @param corrections words that were searched differently from how they were typed; empty until spelling correction
/// exists
public record SearchResult(String query, List<Hit> hits, List<Correction> corrections, Duration took) {
    public SearchResult {
        hits = List.copyOf(hits);
        corrections = List.copyOf(corrections);
    }

    public record Correction(String from, String to) {}
}
