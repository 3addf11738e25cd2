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

    /// A class rather than a drug, such as "SSRI" or "opioid".
    record OfClass(String text, DrugClass drugClass, List<Assumption> assumptions) implements DoseReading {
        public OfClass {
            assumptions = List.copyOf(assumptions);
        }
    }

    /// A name that more than one drug bears: ask which, never choose.
    ///
    /// @param ids of the drugs it could mean
    record Ambiguous(String text, String name, List<String> ids) implements DoseReading {
        public Ambiguous {
            ids = List.copyOf(ids);
        }
    }

    /// More than one drug on one line.
    ///
    /// @param ids of all of them
    record Several(String text, List<String> ids) implements DoseReading {
        public Several {
            ids = List.copyOf(ids);
        }
    }

    record Unknown(String text) implements DoseReading {}

    /// The drugs or classes that the line certainly names, for looking up interactions.
    default List<String> drugIds() {
        return switch (this) {
            case Daily d -> List.of(d.drug().id());
            case Incomplete i -> List.of(i.drug().id());
            case NotAnOpioid n -> List.of(n.drug().id());
            case OfClass c -> List.of(c.drugClass().id());
            case Several s -> s.ids();
            case Ambiguous _, Unknown _ -> List.of();
        };
    }

    /// What was taken for granted in reading the line.
    default List<Assumption> takenForGranted() {
        return switch (this) {
            case Daily d -> d.assumptions();
            case Incomplete i -> i.assumptions();
            case NotAnOpioid n -> n.assumptions();
            case OfClass c -> c.assumptions();
            case Several _, Ambiguous _, Unknown _ -> List.of();
        };
    }

    enum Missing {
        /// Neither strength nor frequency.
        AMOUNT,
        /// How often a day at most.
        TIMES_A_DAY,
        /// The number has no unit that fits.
        UNIT,
        /// Patch, tablet, spray: the factor depends on it.
        FORM,
        /// Two strengths stand in one line: which one how often cannot be told.
        ONE_DOSE_A_LINE
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
