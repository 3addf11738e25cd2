package org.euthymia.checklist;

/// C1: onset clearly before the first opioid.
final class BeforeFirst {
    private BeforeFirst() {}

    static Verdict of(Facts facts) {
        if (facts.touched(Contradiction.Touches.COURSE, Contradiction.Touches.ONSET, Contradiction.Touches.EXPOSURE)) {
            return Verdict.UNKNOWN;
        }
        if (facts.course().isNever()) {
            return Verdict.NOT_MET;
        }
        var onset = facts.answers().day("mood.onset").map(Span::of);
        var first = facts.course().firstStart();
        if (onset.isPresent() && onset.get().to() < first.from()) {
            return Verdict.MET;
        }
        if (onset.isPresent() && onset.get().from() >= first.to()) {
            return Verdict.NOT_MET;
        }
        return facts.relation().beforeFirst();
    }
}
