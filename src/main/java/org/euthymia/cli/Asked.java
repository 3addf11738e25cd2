package org.euthymia.cli;

import java.util.List;
import java.util.Optional;
import org.euthymia.medicines.Medicines;
import org.euthymia.medicines.NameMatch;

/// A drug or class that was asked for, and what it was understood as.
///
/// @param ids what it names for certain
/// @param couldMean ids it could mean, when it is ambiguous
/// @param readAs the name it was corrected to
record Asked(String text, List<String> ids, List<String> couldMean, Optional<String> readAs) {
    static Asked of(String text, Medicines medicines) {
        return switch (medicines.match(text)) {
            case NameMatch.Known k ->
                new Asked(
                        text, List.of(k.id()), List.of(), k.corrected() ? Optional.of(k.matched()) : Optional.empty());
            case NameMatch.Several s -> new Asked(text, s.ids(), List.of(), Optional.empty());
            case NameMatch.Ambiguous a -> new Asked(text, List.of(), a.ids(), Optional.empty());
            case NameMatch.Unknown _ -> new Asked(text, List.of(), List.of(), Optional.empty());
        };
    }

    boolean isUnknown() {
        return ids.isEmpty();
    }
}
