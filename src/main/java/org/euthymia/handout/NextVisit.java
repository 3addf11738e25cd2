package org.euthymia.handout;

import java.time.LocalDate;

/// The patient's next appointment.
///
/// @param at time and place as typed, e.g. `10:30 am, room 4`; may be empty
public record NextVisit(LocalDate day, String at) {
    private static final int LONGEST = 60;

    public NextVisit {
        at = OneLine.of(at, LONGEST);
    }
}
