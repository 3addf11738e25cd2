package org.euthymia.checklist;

import java.util.List;

/// Two answers that cannot both be right. Not an error: the rules that need them answer unknown, the rest goes on.
///
/// @param linkIds the answers, the one to look at first in front
/// @param what both, in words
public record Contradiction(Touches touches, List<String> linkIds, Phrase what) {
    public Contradiction {
        linkIds = List.copyOf(linkIds);
    }

    /// Which answers can no longer be used.
    public enum Touches {
        /// Dates of the opioid.
        COURSE,
        /// The date of the low mood.
        ONSET,
        /// Whether there was an opioid at all.
        EXPOSURE,
        /// `mood.relation`
        RELATION,
        /// `mood.persistsAfterStop`
        PERSISTENCE,
        /// Two ways to the same score; the higher counts.
        SCORE
    }
}
