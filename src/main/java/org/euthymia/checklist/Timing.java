package org.euthymia.checklist;

/// How the onset of the mood fits a start or change of an opioid (element B2).
public enum Timing {
    /// Within 28 days after an event, or so said.
    STRONG,
    /// Later, while still exposed.
    WEAK,
    /// Before every event, or after the exposure.
    NONE;

    /// The word used in JSON.
    public String word() {
        return switch (this) {
            case STRONG -> "strong";
            case WEAK -> "weak";
            case NONE -> "none";
        };
    }
}
