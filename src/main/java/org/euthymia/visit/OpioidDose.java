package org.euthymia.visit;

import java.util.List;
import java.util.Optional;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.MedicineReading;

/// The opioids of a visit and their daily dose. Pure.
///
/// @param texts the opioids as typed
/// @param mme morphine milligram equivalents a day (CDC 2022) of those that can be counted; empty if none can
/// @param complete false if an opioid could not be counted, so that the true dose may be higher
public record OpioidDose(List<String> texts, Optional<Double> mme, boolean complete) {
    public OpioidDose {
        texts = List.copyOf(texts);
    }

    public static OpioidDose of(Assessment assessment) {
        var opioids = assessment.medicines().stream()
                .filter(MedicineReading::isOpioid)
                .toList();
        var counted =
                opioids.stream().flatMap(m -> m.name().mmePerDay().stream()).toList();
        return new OpioidDose(
                opioids.stream().map(m -> m.said().text()).toList(),
                counted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(counted.stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()),
                counted.size() == opioids.size());
    }
}
