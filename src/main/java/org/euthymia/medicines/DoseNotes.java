package org.euthymia.medicines;

import java.util.List;

/// What is said beside every daily dose.
///
/// @param sources of the factors
/// @param bands thresholds, rising
/// @param warnings e.g. that MME is never for switching
/// @param classWarnings what labels say of every opioid
public record DoseNotes(List<String> sources, List<Band> bands, List<Fact> warnings, List<Fact> classWarnings) {
    public static final DoseNotes NONE = new DoseNotes(List.of(), List.of(), List.of(), List.of());

    public DoseNotes {
        sources = List.copyOf(sources);
        bands = List.copyOf(bands);
        warnings = List.copyOf(warnings);
        classWarnings = List.copyOf(classWarnings);
    }

    /// @param from MME a day from which it holds
    public record Band(double from, Fact meaning) {}
}
