package org.euthymia.checklist;

import java.util.List;

/// An answer that is missing, or that contradicts another, and why it matters.
///
/// @param decides whether it could turn the flag
/// @param contradicts linkIds of the answers that it contradicts; empty for an answer that is missing
public record Missing(String linkId, Phrase why, boolean decides, List<String> contradicts) {
    public Missing {
        contradicts = List.copyOf(contradicts);
    }

    Missing(String linkId, Phrase why, boolean decides) {
        this(linkId, why, decides, List.of());
    }

    /// True if two answers cannot both be right; false if one is missing.
    public boolean contradiction() {
        return why.key().startsWith("contradiction.");
    }
}
