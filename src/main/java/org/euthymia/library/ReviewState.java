package org.euthymia.library;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What may be said of a card's review. Nothing claims a review that did not happen.
public sealed interface ReviewState {
    /// Compiled from its sources; no clinician has signed it off. `compiled` is empty for a clinic's card without a
    /// date.
    record Compiled(Optional<LocalDate> compiled, Optional<LocalDate> due) implements ReviewState {}

    record SignedOff(String by, LocalDate on, Optional<LocalDate> due) implements ReviewState {}

    /// Past its review date, signed off or not.
    record PastDue(LocalDate due, long daysLate, Optional<Card.SignOff> signOff) implements ReviewState {}

    static ReviewState of(Card card, LocalDate today) {
        var due = card.reviewDue();
        if (due.isPresent() && today.isAfter(due.get())) {
            return new PastDue(due.get(), ChronoUnit.DAYS.between(due.get(), today), card.signOff());
        }
        return card.signOff()
                .<ReviewState>map(s -> new SignedOff(s.by(), s.on(), due))
                .orElseGet(() -> new Compiled(card.compiled(), due));
    }
}
