package org.euthymia.library;

import java.util.List;
import java.util.Optional;

/// A checked claim that statements rest on (`evidence/claims.yaml`).
///
/// @param checked what was read of its sources, in words
/// @param status only [Status#CHECKED] claims may be cited
/// @param rechecked how the second check ended, if there was one
public record Claim(
        String id,
        String statement,
        List<String> sources,
        String design,
        String certainty,
        String checked,
        Status status,
        Optional<String> rechecked) {
    public Claim {
        sources = List.copyOf(sources);
    }

    public enum Status {
        CHECKED,
        DOUBTFUL,
        NOT_CHECKED
    }
}
