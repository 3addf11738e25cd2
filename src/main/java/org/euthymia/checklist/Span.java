package org.euthymia.checklist;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which something may have happened, as days since 1970; either end may lie open.
record Span(long from, long to) {
    /// Before anybody's first opioid.
    static final long OPEN = LocalDate.of(1, 1, 1).toEpochDay();

    static Span of(PartialDate date) {
        return new Span(date.first().toEpochDay(), date.last().toEpochDay());
    }

    static Span upTo(long day) {
        return new Span(OPEN, day);
    }

    static Span of(Optional<PartialDate> date, Span otherwise) {
        return date.map(Span::of).orElse(otherwise);
    }
}
