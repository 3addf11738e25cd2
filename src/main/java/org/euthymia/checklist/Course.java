package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The course of opioid use as far as it is known: of the opioids as a whole, and of each that has its own.
///
/// @param use as answered; empty if it was not
/// @param events known starts, changes and stops; an unknown start is in it with an open date
/// @param firstStart when the first opioid may have been taken
/// @param stop when the last one may have been, if use has stopped
record Course(Optional<String> use, List<Event> events, Span firstStart, Span stop) {
    static final int FOUR_WEEKS = 28;

    Course {
        events = List.copyOf(events);
    }

    boolean isNever() {
        return use.filter("never"::equals).isPresent();
    }

    boolean isCurrent() {
        return use.filter("current"::equals).isPresent();
    }

    boolean isStopped() {
        return use.filter("stopped"::equals).isPresent();
    }

    boolean dated(Event.Kind kind) {
        return events.stream().anyMatch(e -> e.kind() == kind && e.date().isPresent());
    }

    /// @param opioids the medicines that are opioids or may be
    static Course of(Answers answers, List<Medicine> opioids, Span visit) {
        var events = new ArrayList<Event>();
        var use = answers.choice("opioid.use");
        add(events, Event.Kind.START, answers.day("opioid.started"));
        add(events, Event.Kind.STOP, answers.day("opioid.stopped"));
        changes(events, answers.changes(), visit);
        for (var medicine : opioids) {
            add(events, Event.Kind.START, medicine.started());
            add(events, Event.Kind.STOP, medicine.stopped());
            changes(events, medicine.changes(), visit);
        }
        // What is listed need not be all that was ever taken: only `opioid.started` says when the first one was.
        var startsKnown = answers.day("opioid.started").isPresent();
        var earliest = earliest(events, visit);
        if (!startsKnown) {
            events.add(new Event(Event.Kind.START, Span.upTo(earliest.to()), Optional.empty()));
        }
        var first = startsKnown ? earliest : Span.upTo(earliest.to());
        return new Course(use, events, first, stop(answers, events, visit));
    }

    private static void add(List<Event> events, Event.Kind kind, Optional<PartialDate> date) {
        date.ifPresent(d -> events.add(new Event(kind, Span.of(d), date)));
    }

    private static void changes(List<Event> events, List<DoseChange> changes, Span visit) {
        changes.forEach(c ->
                events.add(new Event(Event.Kind.of(c.kind()), Span.of(c.date(), Span.upTo(visit.to())), c.date())));
    }

    private static Span earliest(List<Event> events, Span visit) {
        var dated = events.stream().filter(e -> e.date().isPresent()).toList();
        if (dated.isEmpty()) {
            return Span.upTo(visit.to());
        }
        return new Span(
                dated.stream().mapToLong(e -> e.when().from()).min().orElse(Span.OPEN),
                dated.stream().mapToLong(e -> e.when().to()).min().orElse(visit.to()));
    }

    /// The stop of everything: as said, or some day after the last that is known of.
    private static Span stop(Answers answers, List<Event> events, Span visit) {
        var said = answers.day("opioid.stopped");
        if (said.isPresent()) {
            return Span.of(said.get());
        }
        var last = events.stream()
                .filter(e -> e.date().isPresent())
                .mapToLong(e -> e.when().from())
                .max()
                .orElse(Span.OPEN);
        return new Span(Math.min(last, visit.to()), visit.to());
    }
}
