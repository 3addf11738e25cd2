package org.euthymia.checklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is said of when the low mood came, for when dates are not known (`mood.relation`).
///
/// @param words empty if it was not answered
record Relation(List<String> words) {
    static final String BEFORE_FIRST = "before-first-opioid";
    static final String WORSE = "worse-after-start";
    static final String NONE = "no-relation";
    static final List<String> AFTER = List.of("after-start", "after-increase", "after-decrease", "after-stop");
    static final List<String> WEAK = List.of("between-doses", "better-after-decrease");
    static final List<String> WORDS = List.of(
            "after-start",
            "after-increase",
            "after-decrease",
            "after-stop",
            "between-doses",
            BEFORE_FIRST,
            WORSE,
            "better-after-start",
            "better-after-decrease",
            NONE);

    static Relation of(Answers answers) {
        return new Relation(answers.choices("mood.relation"));
    }

    boolean blank() {
        return words.isEmpty();
    }

    boolean has(String word) {
        return words.contains(word);
    }

    boolean hasAny(List<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    /// Before the first opioid and yet after a change of it; or no relation and yet one.
    boolean contradictory() {
        return (has(BEFORE_FIRST) && hasAny(AFTER))
                || (has(NONE) && words.stream().anyMatch(w -> !w.equals(NONE) && !w.equals(BEFORE_FIRST)));
    }

    /// What B2 could be by these words alone.
    Set<Timing> timing() {
        if (blank() || contradictory()) {
            return EnumSet.allOf(Timing.class);
        }
        if (hasAny(AFTER) || has(WORSE)) {
            return EnumSet.of(Timing.STRONG);
        }
        if (strengthens()) {
            return EnumSet.of(Timing.WEAK);
        }
        return has(NONE) || has(BEFORE_FIRST) ? EnumSet.of(Timing.NONE) : EnumSet.allOf(Timing.class);
    }

    boolean strengthens() {
        return hasAny(WEAK);
    }

    /// C1 by these words alone.
    Verdict beforeFirst() {
        if (contradictory()) {
            return Verdict.UNKNOWN;
        }
        if (has(BEFORE_FIRST)) {
            return Verdict.MET;
        }
        return hasAny(AFTER) ? Verdict.NOT_MET : Verdict.UNKNOWN;
    }

    Verdict worse() {
        return blank() || contradictory() ? Verdict.UNKNOWN : Verdict.of(has(WORSE));
    }

    /// Whether these words place the mood within the time of use, or before it.
    boolean placesInUse() {
        return !contradictory() && words.stream().anyMatch(w -> !w.equals(NONE));
    }
}
