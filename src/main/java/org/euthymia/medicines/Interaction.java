package org.euthymia.medicines;

import java.util.List;
import java.util.Optional;

/// One row of the interaction table (`data/drugs/interactions.yaml`).
///
/// @param opioids ids of opioids, or [#ANY_OPIOID]
/// @param others ids of other drugs or of classes
/// @param certainty of the interaction, not of the advice
/// @param replaces the row that this one stands for where both match
public record Interaction(
        String id,
        List<String> opioids,
        List<String> others,
        InteractionSeverity severity,
        String mechanism,
        String effect,
        String action,
        String certainty,
        List<String> sources,
        Optional<String> note,
        Optional<Replacement> replaces) {
    /// @param row id of the row that falls away
    /// @param when only once the user has said so; empty: always
    public record Replacement(String row, Optional<Circumstance> when) {}

    public static final String ANY_OPIOID = "any-opioid";

    public Interaction {
        opioids = List.copyOf(opioids);
        others = List.copyOf(others);
        sources = List.copyOf(sources);
    }
}
