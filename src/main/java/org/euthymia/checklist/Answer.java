package org.euthymia.checklist;

import java.util.List;

/// The value of one answer.
public sealed interface Answer {
    /// One word of a list, e.g. `yes`. `unknown` was asked and is not known; it counts as a blank.
    record Choice(String value) implements Answer {}

    /// Several words of a list; never empty.
    record Choices(List<String> values) implements Answer {
        public Choices {
            values = List.copyOf(values);
        }
    }

    /// A whole number.
    record Whole(int value) implements Answer {}

    /// A date, perhaps partial.
    record Day(PartialDate value) implements Answer {}

    /// `opioid.medicines`
    record Medicines(List<Medicine> values) implements Answer {
        public Medicines {
            values = List.copyOf(values);
        }
    }

    /// `opioid.changes`
    record Changes(List<DoseChange> values) implements Answer {
        public Changes {
            values = List.copyOf(values);
        }
    }
}
