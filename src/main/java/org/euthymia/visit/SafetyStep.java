package org.euthymia.visit;

import java.time.LocalDateTime;
import java.util.Set;

/// What was done about danger, in the clinician's words.
///
/// @param done what was done and by whom; never blank
/// @param at when it was recorded
/// @param covers what was urgent then, see [SafetyState#key]; a danger answered later is open again
public record SafetyStep(String done, LocalDateTime at, Set<String> covers) {
    public SafetyStep {
        done = done.strip();
        covers = Set.copyOf(covers);
        if (done.isEmpty()) {
            throw new IllegalArgumentException("a safety step has words");
        }
    }
}
