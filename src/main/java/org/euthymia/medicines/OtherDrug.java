package org.euthymia.medicines;

import java.util.List;

/// A drug or substance that is not an opioid, or a class of them, known for its interactions.
///
/// @param id lower case and hyphens
/// @param name shown
/// @param names brand and lay names
public record OtherDrug(String id, String name, List<String> names) {
    public OtherDrug {
        names = List.copyOf(names);
    }
}
