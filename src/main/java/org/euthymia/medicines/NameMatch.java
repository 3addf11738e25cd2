package org.euthymia.medicines;

import java.util.List;

/// What a name was understood as.
public sealed interface NameMatch {
    /// @param ids the drugs that bear this name; more than one when it is ambiguous
    /// @param matched the name as the table has it
    /// @param from first character of the name in the text
    /// @param to after its last character
    record Known(List<String> ids, String matched, int from, int to, boolean corrected) implements NameMatch {
        public Known {
            ids = List.copyOf(ids);
        }

        public boolean ambiguous() {
            return ids.size() > 1;
        }
    }

    record Unknown() implements NameMatch {}
}
