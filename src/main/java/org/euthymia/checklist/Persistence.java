package org.euthymia.checklist;

/// C2: the full picture about a month or more after all opioid use and withdrawal ended. Does not apply while any
/// opioid
/// continues, or within four weeks of the stop.
final class Persistence {
    private Persistence() {}

    static Verdict of(Facts facts) {
        if (!applies(facts)) {
            return Verdict.NOT_MET;
        }
        var said = facts.answers().yes("mood.persistsAfterStop");
        var usable = facts.course().isStopped()
                && !facts.touched(
                        Contradiction.Touches.COURSE,
                        Contradiction.Touches.EXPOSURE,
                        Contradiction.Touches.PERSISTENCE);
        return said == Verdict.NOT_MET || usable ? said : Verdict.UNKNOWN;
    }

    /// False only where it is known not to apply.
    static boolean applies(Facts facts) {
        var course = facts.course();
        if (course.isCurrent()) {
            return false;
        }
        if (course.isNever()) {
            return facts.touched(Contradiction.Touches.EXPOSURE);
        }
        return !course.isStopped()
                || facts.touched(Contradiction.Touches.COURSE)
                || facts.visitSpan().to() - course.stop().from() > Course.FOUR_WEEKS;
    }
}
