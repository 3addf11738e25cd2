package org.euthymia.checklist;

import java.util.Optional;

/// A start, change or stop of an opioid.
///
/// @param when the days on which it may have been
/// @param date as it was said; empty if it was not
record Event(Kind kind, Span when, Optional<PartialDate> date) {
    enum Kind {
        START,
        INCREASED,
        DECREASED,
        SWITCHED,
        MISSED_DOSES,
        RESTARTED,
        STOP;

        static Kind of(DoseChange.Kind change) {
            return switch (change) {
                case INCREASED -> INCREASED;
                case DECREASED -> DECREASED;
                case SWITCHED -> SWITCHED;
                case MISSED_DOSES -> MISSED_DOSES;
                case RESTARTED -> RESTARTED;
            };
        }

        String word() {
            return switch (this) {
                case START -> "started";
                case INCREASED -> "increased";
                case DECREASED -> "decreased";
                case SWITCHED -> "switched";
                case MISSED_DOSES -> "missed-doses";
                case RESTARTED -> "restarted";
                case STOP -> "stopped";
            };
        }
    }
}
