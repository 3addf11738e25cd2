package org.euthymia.checklist;

import java.util.List;
import java.util.stream.Stream;

/// What a rule says: three-valued, so that a blank never passes for a no.
public enum Verdict {
    MET("met"),
    NOT_MET("not-met"),
    UNKNOWN("unknown");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /// The word used in JSON.
    public String word() {
        return word;
    }

    static Verdict of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    /// Met if any is met, not met only if all are not met.
    static Verdict any(Stream<Verdict> all) {
        var seen = all.toList();
        if (seen.contains(MET)) {
            return MET;
        }
        return seen.contains(UNKNOWN) ? UNKNOWN : NOT_MET;
    }

    /// An element that can be known in several ways: met if any way says so; not met if at least one way is fully
    /// answered no and none says yes.
    static Verdict anyWay(Verdict... ways) {
        var all = List.of(ways);
        if (all.contains(MET)) {
            return MET;
        }
        return all.contains(NOT_MET) ? NOT_MET : UNKNOWN;
    }

    /// The values that it could turn out to have.
    List<Verdict> ways() {
        return this == UNKNOWN ? List.of(MET, NOT_MET) : List.of(this);
    }
}
