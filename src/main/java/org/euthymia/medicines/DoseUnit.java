package org.euthymia.medicines;

/// What a daily amount is counted in.
public enum DoseUnit {
    MG_PER_DAY("mg/day"),
    /// The release rate of a patch: 25 mcg/h is 25, whatever the hours between changes.
    MCG_PER_HOUR("mcg/h");

    private final String symbol;

    DoseUnit(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
