package org.euthymia.checklist;

import java.util.EnumSet;
import java.util.Set;

/// B2: whether the mood came after a start, change or stop. By dates; by what is said (`mood.relation`) where dates
/// cannot
/// decide.
final class OnsetTiming {
    private OnsetTiming() {}

    static Set<Timing> of(Facts facts) {
        var all = EnumSet.allOf(Timing.class);
        if (facts.touched(Contradiction.Touches.COURSE, Contradiction.Touches.ONSET, Contradiction.Touches.EXPOSURE)) {
            return all;
        }
        if (facts.course().isNever()) {
            return EnumSet.of(Timing.NONE);
        }
        var relation = facts.relation();
        var onset = facts.answers().day("mood.onset");
        if (onset.isEmpty()) {
            return relation.timing();
        }
        return with(relation, TimingByDates.of(Span.of(onset.get()), facts.course()), facts.course());
    }

    private static Set<Timing> with(Relation relation, Set<Timing> dates, Course course) {
        var weakOrStrong = !dates.contains(Timing.NONE);
        if (relation.contradictory()) {
            return dates;
        }
        if (weakOrStrong && (relation.strengthens() || namesUndatedEvent(relation, course))) {
            return EnumSet.of(Timing.STRONG);
        }
        if (dates.size() == 1) {
            return dates;
        }
        var both = EnumSet.copyOf(dates);
        both.retainAll(relation.timing());
        return both.isEmpty() ? dates : both;
    }

    /// What is said speaks of an event whose date is not known, so dates cannot decide on it.
    private static boolean namesUndatedEvent(Relation relation, Course course) {
        return (relation.has("after-increase") && !course.dated(Event.Kind.INCREASED))
                || (relation.has("after-decrease") && !course.dated(Event.Kind.DECREASED))
                || (relation.has("after-stop") && !course.dated(Event.Kind.STOP));
    }
}
