package org.euthymia.checklist;

import java.util.List;

/// A code for review by a coder: never assigned by the program.
///
/// @param system `ICD-10-CM`
/// @param title the official title
/// @param when the condition under which it applies
/// @param fiscalYear the edition in which the title was read
public record Code(String system, String code, String title, Phrase when, String fiscalYear, List<String> sources) {
    public Code {
        sources = List.copyOf(sources);
    }
}
