package org.euthymia.medicines;

import java.util.List;
import java.util.Optional;

/// What a line such as `oxycodone ER 20 mg twice daily` was understood as. Nothing typed is ever dropped: a line that
/// cannot be read stays as [Unknown].
public sealed interface DoseReading {
    String text();

    /// An opioid with a daily amount.
    ///
    /// @param form the form found, e.g. `patch`; empty when none was named
    record Daily(
            String text, Opioid drug, Optional<String> form, Amount amount, DoseUnit unit, List<Assumption> assumptions)
            implements DoseReading {
        public Daily {
            assumptions = List.copyOf(assumptions);
        }
    }

    /// An opioid whose daily amount the line does not say.
    ///
    /// @param each strength of one dose, when it was given
    /// @param missing what to ask
    record Incomplete(
            String text,
            Opioid drug,
            Optional<String> form,
            Optional<Amount> each,
            Missing missing,
            List<Assumption> assumptions)
            implements DoseReading {
        public Incomplete {
            assumptions = List.copyOf(assumptions);
        }
    }

    record NotAnOpioid(String text, OtherDrug drug, List<Assumption> assumptions) implements DoseReading {
        public NotAnOpioid {
            assumptions = List.copyOf(assumptions);
        }
    }

    /// @param candidates names it could mean, when there are several; empty when there are none
    record Unknown(String text, List<String> candidates) implements DoseReading {
        public Unknown {
            candidates = List.copyOf(candidates);
        }
    }

    enum Missing {
        /// Neither strength nor frequency.
        AMOUNT,
        /// How often a day at most.
        TIMES_A_DAY,
        /// The number has no unit that fits.
        UNIT,
        /// Patch, tablet, spray: the factor depends on it.
        FORM
    }

    /// What was taken for granted, to be said beside the reading.
    sealed interface Assumption {
        /// A misspelt name was read as this one.
        record ReadAs(String name) implements Assumption {}

        /// `5/325`: the first number is taken as the opioid's.
        record FirstNumberIsTheOpioid() implements Assumption {}

        /// As needed: the most that the line allows is counted as the upper end, nothing as the lower.
        record AsNeeded() implements Assumption {}

        /// A patch's number without a unit is taken as mcg/h.
        record PatchPerHour() implements Assumption {}
    }
}
