package org.euthymia.medicines;

import java.util.List;

/// One sourced sentence about a drug.
///
/// @param sources ids in `data/sources.json`
public record Fact(String text, List<String> sources) {
    public Fact {
        sources = List.copyOf(sources);
    }
}
