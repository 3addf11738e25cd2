package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the answers that contradict each other. A partial date contradicts only if no day of it could be right.
final class Contradictions {
    private final Answers answers;
    private final PartialDate visit;
    private final List<MedicineReading> medicines;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(Answers answers, PartialDate visit, List<MedicineReading> medicines) {
        this.answers = answers;
        this.visit = visit;
        this.medicines = medicines;
    }

    static List<Contradiction> in(Answers answers, PartialDate visit, List<MedicineReading> medicines) {
        var search = new Contradictions(answers, visit, medicines);
        search.course();
        search.onset();
        search.never();
        search.relation();
        search.persistence();
        search.scores();
        return List.copyOf(search.found);
    }

    private void course() {
        var started = answers.day("opioid.started");
        var stopped = answers.day("opioid.stopped");
        stopBeforeStart("opioid.stopped", "opioid.started", started, stopped);
        afterVisit("opioid.started", started, Contradiction.Touches.COURSE);
        afterVisit("opioid.stopped", stopped, Contradiction.Touches.COURSE);
        changes(started, answers.changes());
        for (var reading : medicines) {
            var m = reading.said();
            if (reading.mayBeOpioid()) {
                stopBeforeStart("opioid.medicines", "opioid.medicines", m.started(), m.stopped());
                afterVisit("opioid.medicines", m.started(), Contradiction.Touches.COURSE);
                afterVisit("opioid.medicines", m.stopped(), Contradiction.Touches.COURSE);
                changes(m.started(), m.changes());
            }
        }
    }

    private void stopBeforeStart(
            String stopId, String startId, Optional<PartialDate> started, Optional<PartialDate> stopped) {
        if (started.isPresent() && stopped.isPresent() && stopped.get().surelyBefore(started.get())) {
            add(
                    Contradiction.Touches.COURSE,
                    Stream.of(stopId, startId).distinct().toList(),
                    Phrase.of("contradiction.stopBeforeStart", stopped.get(), started.get()));
        }
    }

    private void afterVisit(String linkId, Optional<PartialDate> date, Contradiction.Touches touches) {
        date.filter(visit::surelyBefore)
                .ifPresent(d -> add(
                        touches,
                        List.of(linkId),
                        Phrase.of("contradiction.afterVisit", new Phrase.Label(linkId), d, visit)));
    }

    private void changes(Optional<PartialDate> started, List<DoseChange> changes) {
        for (var change : changes) {
            afterVisit("opioid.changes", change.date(), Contradiction.Touches.COURSE);
            if (started.isPresent()
                    && change.date().filter(d -> d.surelyBefore(started.get())).isPresent()) {
                add(
                        Contradiction.Touches.COURSE,
                        List.of("opioid.changes", "opioid.started"),
                        Phrase.of(
                                "contradiction.changeBeforeStart", change.date().get(), started.get()));
            }
        }
    }

    private void onset() {
        var onset = answers.day("mood.onset");
        afterVisit("mood.onset", onset, Contradiction.Touches.ONSET);
        var age = answers.number("patient.age");
        if (onset.isPresent() && age.isPresent()) {
            var earliestBirth = visit.first().minusYears(age.get() + 1L);
            if (onset.get().last().isBefore(earliestBirth)) {
                add(
                        Contradiction.Touches.ONSET,
                        List.of("mood.onset", "patient.age"),
                        Phrase.of("contradiction.beforeBirth", onset.get(), age.get()));
            }
        }
    }

    private void never() {
        if (!answers.is("opioid.use", "never")) {
            return;
        }
        var others =
                new ArrayList<>(answers.knownOf("opioid.how", "opioid.started", "opioid.stopped", "opioid.changes"));
        if (medicines.stream().anyMatch(MedicineReading::mayBeOpioid)) {
            others.addFirst("opioid.medicines");
        }
        if (!others.isEmpty()) {
            add(
                    Contradiction.Touches.EXPOSURE,
                    List.of("opioid.use", others.getFirst()),
                    Phrase.of("contradiction.never", new Phrase.Label(others.getFirst())));
        }
    }

    private void relation() {
        if (Relation.of(answers).contradictory()) {
            add(
                    Contradiction.Touches.RELATION,
                    List.of("mood.relation"),
                    Phrase.of("contradiction.relation", new Phrase.Said(answers.choices("mood.relation"))));
        }
    }

    private void persistence() {
        if (answers.is("opioid.use", "stopped")
                && answers.is("mood.persistsAfterStop", "yes")
                && Scores.withdrawal(answers) == Verdict.MET) {
            add(
                    Contradiction.Touches.PERSISTENCE,
                    List.of("mood.persistsAfterStop", "withdrawal.now"),
                    Phrase.of("contradiction.persistence"));
        }
    }

    private void scores() {
        var total = answers.number("cows.total");
        var items = Scores.cowsItems(answers);
        if (total.isPresent() && (total.get() < items.min() || total.get() > items.max())) {
            add(
                    Contradiction.Touches.SCORE,
                    List.of("cows.total", "cows.1"),
                    Phrase.of("contradiction.cows", total.get(), items.min(), items.max()));
        }
        var said = answers.choice("oud.severity");
        var counted = OudCriteria.of(answers).severity();
        if (said.isPresent() && counted.isPresent() && !said.equals(counted)) {
            add(
                    Contradiction.Touches.SCORE,
                    List.of("oud.severity", "oud.criteria"),
                    Phrase.of(
                            "contradiction.oud",
                            new Phrase.Said(List.of(said.get())),
                            new Phrase.Said(List.of(counted.get()))));
        }
    }

    private void add(Contradiction.Touches touches, List<String> linkIds, Phrase what) {
        found.add(new Contradiction(touches, linkIds, what));
    }
}
