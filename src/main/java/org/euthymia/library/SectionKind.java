package org.euthymia.library;

/// The sections of a built-in card, known by their headings (see `data/README.md`), and any other.
public enum SectionKind {
    RESTS_ON("What it rests on"),
    FOR_AND_AGAINST("For and against"),
    AT_THE_VISIT("At the visit"),
    TELL_THE_PATIENT("Tell the patient"),
    LIMITS("What this does not tell you"),
    OTHER("");

    private final String heading;

    SectionKind(String heading) {
        this.heading = heading;
    }

    /// The heading as written in a card's file; empty for [#OTHER].
    public String heading() {
        return heading;
    }

    public static SectionKind ofHeading(String heading) {
        for (var k : values()) {
            if (k != OTHER && k.heading.equalsIgnoreCase(heading.strip())) {
                return k;
            }
        }
        return OTHER;
    }
}
