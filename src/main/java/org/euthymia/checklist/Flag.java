package org.euthymia.checklist;

import java.util.EnumSet;
import java.util.Set;

/// What the checklist says to consider. Never a diagnosis; `likely` means that every published criterion that can be
/// checked is met and that everything was asked, nothing else.
public enum Flag {
    LIKELY("likely"),
    POSSIBLE("possible"),
    INDEPENDENT("independent-more-likely"),
    NOT_INDICATED("not-indicated"),
    CANNOT_DETERMINE("cannot-determine"),
    OUTSIDE_SCOPE("outside-scope");

    private static final Set<Flag> LIKELY_OR_POSSIBLE = Set.of(LIKELY, POSSIBLE);

    private final String word;

    Flag(String word) {
        this.word = word;
    }

    /// The word used in JSON.
    public String word() {
        return word;
    }

    /// How certain it is: `cannot-determine` 0, `possible` 1, the others 2.
    public int certainty() {
        return switch (this) {
            case CANNOT_DETERMINE -> 0;
            case POSSIBLE -> 1;
            case LIKELY, INDEPENDENT, NOT_INDICATED, OUTSIDE_SCOPE -> 2;
        };
    }

    /// Decides the flag from the reasons shown.
    public static Flag of(java.util.List<Reason> reasons) {
        return of(Elements.of(reasons));
    }

    /// Decides the flag by the table, trying each way in which an unknown element could turn out.
    public static Flag of(Elements elements) {
        if (elements.under12() == Verdict.MET) {
            return OUTSIDE_SCOPE;
        }
        var all = ways(elements);
        if (all.size() == 1) {
            return all.iterator().next();
        }
        return LIKELY_OR_POSSIBLE.containsAll(all) ? POSSIBLE : CANNOT_DETERMINE;
    }

    private static Set<Flag> ways(Elements elements) {
        var all = EnumSet.noneOf(Flag.class);
        for (var a : elements.a().ways()) {
            for (var b1 : elements.b1().ways()) {
                if (a == Verdict.NOT_MET || b1 == Verdict.NOT_MET) {
                    all.add(NOT_INDICATED);
                } else {
                    exposed(elements, all);
                }
            }
        }
        return all;
    }

    private static void exposed(Elements elements, Set<Flag> all) {
        for (var c1 : elements.c1().ways()) {
            for (var worse : elements.worse().ways()) {
                for (var timing : elements.b2()) {
                    all.add(line(elements, c1, worse, timing));
                }
            }
        }
    }

    /// Lines 2 (delirium) to 7 of the table for a mood with an exposure.
    private static Flag line(Elements elements, Verdict c1, Verdict worse, Timing timing) {
        if (elements.d() == Verdict.MET) {
            return NOT_INDICATED;
        }
        if (elements.c2() == Verdict.MET) {
            return INDEPENDENT;
        }
        if (c1 == Verdict.MET) {
            return worse == Verdict.MET ? POSSIBLE : INDEPENDENT;
        }
        return switch (timing) {
            case NONE -> INDEPENDENT;
            case WEAK -> POSSIBLE;
            case STRONG -> nothingAgainst(elements) ? LIKELY : POSSIBLE;
        };
    }

    /// Likely means that everything was asked: a blank is not taken as speaking for.
    private static boolean nothingAgainst(Elements e) {
        return e.e() == Verdict.MET
                && e.c2() == Verdict.NOT_MET
                && e.c3() == Verdict.NOT_MET
                && e.d() == Verdict.NOT_MET
                && e.w() == Verdict.NOT_MET
                && e.o() == Verdict.NOT_MET;
    }
}
