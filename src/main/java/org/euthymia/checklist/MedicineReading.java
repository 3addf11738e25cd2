package org.euthymia.checklist;

/// A medicine as it was typed, and what it was understood as.
public record MedicineReading(Medicine said, OpioidNames.Name name) {
    /// True unless it is known to be no opioid.
    public boolean mayBeOpioid() {
        return name.kind() != OpioidNames.Kind.NOT_AN_OPIOID;
    }

    /// True if it is known to be an opioid or an opioid antagonist.
    public boolean isOpioid() {
        return name.kind() == OpioidNames.Kind.OPIOID || name.kind() == OpioidNames.Kind.ANTAGONIST;
    }
}
