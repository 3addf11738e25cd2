package org.euthymia.checklist;

import java.util.stream.Stream;

/// Whether answers agree with one another. Where an element can be known in two ways and they disagree, yes wins;
/// blanking
/// the yes then leaves a firm no. That settles a disagreement rather than losing an answer, so the property on blanks
/// is
/// judged over answers that agree.
final class Agreement {
    private Agreement() {}

    static boolean holds(Facts facts) {
        var a = facts.answers();
        var said = Verdict.any(Stream.of("mood.low", "mood.anhedonia").map(a::yes));
        var saidBoth =
                Stream.of("mood.low", "mood.anhedonia").map(a::yes).distinct().count() == 1;
        var mood = agree(said, Scores.phq2(a).atLeast(2))
                && (saidBoth || Scores.phq2(a).atLeast(2) != Verdict.NOT_MET)
                && !(said == Verdict.NOT_MET && Scores.phq2(a).min() > 0);
        var impairment = a.choice("mood.impairment");
        var difficulty = a.number("phq9.difficulty");
        var effect = impairment.isEmpty()
                || difficulty.isEmpty()
                || impairment.get().equals("none") == (difficulty.get() == 0);
        return facts.contradictions().isEmpty()
                && mood
                && effect
                && withdrawal(a)
                && persistence(facts)
                && dates(facts)
                && ownCourses(facts);
    }

    private static boolean agree(Verdict one, Verdict other) {
        return one == Verdict.UNKNOWN || other == Verdict.UNKNOWN || one == other;
    }

    /// A no beside signs that would add up to a yes.
    private static boolean withdrawal(Answers a) {
        var said = a.yes("withdrawal.now");
        return agree(said, Scores.cows(a).atLeast(5))
                && !(said == Verdict.NOT_MET && Scores.cows(a).min() >= 5);
    }

    private static boolean persistence(Facts facts) {
        return !facts.answers().is("mood.persistsAfterStop", "yes") || Persistence.applies(facts);
    }

    private static boolean dates(Facts facts) {
        var onset = facts.answers().day("mood.onset");
        var relation = facts.relation();
        if (onset.isEmpty() || relation.blank()) {
            return true;
        }
        var dates = TimingByDates.of(Span.of(onset.get()), facts.course());
        return relation.timing().containsAll(dates);
    }

    /// A medicine that began before what is said to be the first opioid, or went on after the stop of all.
    private static boolean ownCourses(Facts facts) {
        return facts.medicines().stream()
                .map(MedicineReading::said)
                .allMatch(m -> m.started().isEmpty()
                        && m.stopped().isEmpty()
                        && m.changes().isEmpty());
    }
}
