package org.euthymia.visit;

import java.time.LocalDate;

/// How a flagged check ends: with a date, or with the reason why there is none.
public sealed interface Plan {
    /// @param due the day of the next look
    record FollowUpOn(LocalDate due) implements Plan {}

    /// @param reason in the clinician's words; never blank
    record NoFollowUp(String reason) implements Plan {
        public NoFollowUp {
            reason = reason.strip();
            if (reason.isEmpty()) {
                throw new IllegalArgumentException("a reason has words");
            }
        }
    }
}
