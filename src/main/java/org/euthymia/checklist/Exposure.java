package org.euthymia.checklist;

/// B1: an opioid or an opioid antagonist now, or stopped, with the mood's onset during use or within four weeks after.
/// An
/// onset before the first opioid is C1's question, not this one's.
final class Exposure {
    private static final int WINDOW = Course.FOUR_WEEKS;

    private Exposure() {}

    static Verdict of(Facts facts) {
        if (facts.touched(Contradiction.Touches.EXPOSURE)) {
            return Verdict.UNKNOWN;
        }
        return switch (facts.course().use().orElse("")) {
            case "never" -> Verdict.NOT_MET;
            case "current" -> Verdict.MET;
            case "stopped" -> stopped(facts);
            default -> notSaid(facts);
        };
    }

    /// Now or stopped, it is not said which: met only if it would be either way.
    private static Verdict notSaid(Facts facts) {
        var taken = facts.medicines().stream().anyMatch(MedicineReading::isOpioid)
                || !facts.how().isEmpty()
                || facts.answers().known("opioid.started");
        return taken && stopped(facts) == Verdict.MET ? Verdict.MET : Verdict.UNKNOWN;
    }

    private static Verdict stopped(Facts facts) {
        if (facts.touched(Contradiction.Touches.COURSE, Contradiction.Touches.ONSET)) {
            return Verdict.UNKNOWN;
        }
        var stop = facts.course().stop();
        var onset = Span.of(
                facts.answers().day("mood.onset"), Span.upTo(facts.visitSpan().to()));
        if (onset.to() - stop.from() <= WINDOW) {
            return Verdict.MET;
        }
        if (onset.from() - stop.to() > WINDOW) {
            return Verdict.NOT_MET;
        }
        return facts.relation().placesInUse() ? Verdict.MET : Verdict.UNKNOWN;
    }
}
