package org.euthymia.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.euthymia.problem.Problem;

/// The claims that cards rest on, and every problem found while reading them. Immutable; any thread.
///
/// @param byId in the order of the file
/// @param problems errors first; a claim with an error is left out of `byId`
public record Claims(Map<String, Claim> byId, List<Problem> problems) {
    public Claims {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        problems = List.copyOf(problems);
    }

    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
