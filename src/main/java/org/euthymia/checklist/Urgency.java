package org.euthymia.checklist;

/// How soon, judged first and apart from the flag.
public enum Urgency {
    /// Next planned visit, about four weeks.
    ROUTINE("routine"),
    /// One to two weeks.
    SOON("soon"),
    /// Assessed before the patient leaves.
    SAME_DAY("same-day"),
    /// Now; keep in sight.
    EMERGENCY("emergency");

    private final String word;

    Urgency(String word) {
        this.word = word;
    }

    /// The word used in JSON.
    public String word() {
        return word;
    }
}
