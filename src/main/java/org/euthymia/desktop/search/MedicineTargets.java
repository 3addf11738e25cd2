package org.euthymia.desktop.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.medicines.Medicines;

/// Where hits of the drug tables lead: the list of medicines with the drugs filled in. Pure.
final class MedicineTargets {
    private static final String DRUG = "drug:";
    private static final String INTERACTION = "interaction:";
    private static final List<String> TOOLS = List.of("tool:mme", "tool:interactions");

    private MedicineTargets() {}

    /// @param id of a hit, e.g. `drug:tramadol`
    static Optional<Destination> of(String id, Medicines medicines) {
        if (TOOLS.contains(id)) {
            return Optional.of(new Destination.MedicinesPage(List.of()));
        }
        if (id.startsWith(DRUG)) {
            return Optional.of(
                    new Destination.MedicinesPage(List.of(medicines.shownName(id.substring(DRUG.length())))));
        }
        return medicines.interactions().rows().stream()
                .filter(r -> id.equals(INTERACTION + r.id()))
                .findFirst()
                .map(r -> new Destination.MedicinesPage(
                        Stream.of(r.opioids().getFirst(), r.others().getFirst())
                                .map(medicines::shownName)
                                .toList()));
    }
}
