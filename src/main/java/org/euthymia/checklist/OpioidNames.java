package org.euthymia.checklist;

import java.util.List;
import java.util.Optional;

/// Understands what was typed as a medicine. The medicines package stands behind it; must be quick and give the same
/// answer for the same text.
public interface OpioidNames {
    /// Knows no name: every text stays unresolved and is reported.
    OpioidNames NONE = text -> new Name(Kind.UNRESOLVED, List.of(), text, Optional.empty());

    Name read(String text);

    /// What a text was understood as.
    enum Kind {
        OPIOID,
        /// Blocks opioids, e.g. naltrexone; counts as an exposure to be asked about.
        ANTAGONIST,
        /// Known, and no opioid.
        NOT_AN_OPIOID,
        UNRESOLVED
    }

    /// @param ids drugs that it could be; more than one when the name is ambiguous
    /// @param shown the name shown; the text itself if unresolved
    /// @param mmePerDay morphine milligram equivalents a day, if they can be counted
    record Name(Kind kind, List<String> ids, String shown, Optional<Double> mmePerDay) {
        public Name {
            ids = List.copyOf(ids);
        }
    }
}
