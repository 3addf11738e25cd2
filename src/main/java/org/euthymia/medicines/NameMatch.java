package org.euthymia.medicines;

import java.util.List;

/// What a text was understood to name.
public sealed interface NameMatch {
    /// One drug or class.
    ///
    /// @param matched the name as the table has it
    /// @param from first character of the name in the text
    /// @param to after its last character
    /// @param corrected it was misspelt
    record Known(String id, String matched, int from, int to, boolean corrected) implements NameMatch {}

    /// A name that more than one drug bears, or a misspelt one near to more than one: ask, never choose.
    ///
    /// @param name as the table has it
    record Ambiguous(String name, List<String> ids) implements NameMatch {
        public Ambiguous {
            ids = List.copyOf(ids);
        }
    }

    /// More than one drug is named.
    record Several(List<String> ids) implements NameMatch {
        public Several {
            ids = List.copyOf(ids);
        }
    }

    record Unknown() implements NameMatch {}
}
