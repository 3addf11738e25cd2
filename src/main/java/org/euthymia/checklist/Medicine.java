package org.euthymia.checklist;

import java.util.List;
import java.util.Optional;

/// A medicine as it was typed, with its own course if it has one.
///
/// @param text e.g. `oxycodone ER 20 mg twice daily`
/// @param how as in `opioid.how`; empty if not said for this one
public record Medicine(
        String text,
        List<String> how,
        Optional<PartialDate> started,
        Optional<PartialDate> stopped,
        List<DoseChange> changes) {
    public Medicine {
        how = List.copyOf(how);
        changes = List.copyOf(changes);
    }

    public static Medicine named(String text) {
        return new Medicine(text, List.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
