package org.euthymia.checklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// B2 by dates: every way in which the onset and the events could lie, as far as their dates are known.
final class TimingByDates {
    private static final int WINDOW = Course.FOUR_WEEKS;

    private final List<Event> events;
    private final Course course;

    private TimingByDates(Course course) {
        this.course = course;
        this.events = course.events();
    }

    static Set<Timing> of(Span onset, Course course) {
        var all = EnumSet.noneOf(Timing.class);
        var timing = new TimingByDates(course);
        for (var day : timing.turningDays(onset)) {
            all.addAll(timing.on(day));
        }
        return all;
    }

    /// The days of the onset between which nothing changes: each stands for those after it.
    private Set<Long> turningDays(Span onset) {
        var days = new TreeSet<Long>();
        days.add(onset.from());
        days.add(onset.to());
        for (var e : events) {
            for (var edge : List.of(e.when().from(), e.when().to())) {
                days.addAll(List.of(edge - 1, edge, edge + 1, edge + WINDOW, edge + WINDOW + 1));
            }
        }
        days.add(course.stop().from() + WINDOW + 1);
        days.add(course.stop().to() + WINDOW + 1);
        days.removeIf(d -> d < onset.from() || d > onset.to());
        return days;
    }

    private Set<Timing> on(long day) {
        var all = EnumSet.noneOf(Timing.class);
        if (course.isStopped() && day > course.stop().to() + WINDOW) {
            return EnumSet.of(Timing.NONE);
        }
        if (events.stream().anyMatch(e -> mayBeWithin(day, e))) {
            all.add(Timing.STRONG);
        }
        var none = events.stream().allMatch(e -> e.when().to() > day)
                || (!course.isCurrent() && day > course.stop().from() + WINDOW);
        if (none) {
            all.add(Timing.NONE);
        }
        var weak = events.stream().allMatch(e -> mayBeOutside(day, e))
                && events.stream().anyMatch(e -> day - e.when().from() > WINDOW);
        if (weak) {
            all.add(Timing.WEAK);
        }
        return all;
    }

    private static boolean mayBeWithin(long day, Event e) {
        return day >= e.when().from() && day - e.when().to() <= WINDOW;
    }

    private static boolean mayBeOutside(long day, Event e) {
        return e.when().to() > day || day - e.when().from() > WINDOW;
    }
}
