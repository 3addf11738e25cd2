package org.euthymia.medicines;

import java.util.List;
import java.util.Map;

/// What is said beside every list of interactions.
///
/// @param general plain sentences: precedence, grades, rescue
/// @param serotoninSigns what to watch for with serotonergic pairs; empty when the tables say nothing
/// @param meanings of the severities
public record InteractionNotes(
        List<String> general, List<Fact> serotoninSigns, Map<InteractionSeverity, String> meanings) {
    public static final InteractionNotes NONE = new InteractionNotes(List.of(), List.of(), Map.of());

    public InteractionNotes {
        general = List.copyOf(general);
        serotoninSigns = List.copyOf(serotoninSigns);
        meanings = Map.copyOf(meanings);
    }
}
