package org.euthymia.desktop.visit;

import java.util.Optional;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.text.Texts;
import org.euthymia.visit.OpioidDose;
import org.euthymia.visit.Plan;
import org.euthymia.visit.Visit;

/// What the visit strip says. Pure.
final class StripWords {
    private final Texts texts;

    /// @param texts of the desktop bundle
    StripWords(Texts texts) {
        this.texts = texts;
    }

    /// The label, or that this is a new visit.
    String label(Visit visit) {
        return visit.label().isEmpty() ? texts.get("visit.new") : visit.label();
    }

    Optional<String> age(Visit visit) {
        return visit.answers().number("patient.age").map(a -> texts.get("visit.age", String.valueOf(a)));
    }

    /// `oxycodone ER 20 mg twice daily · 60 MME`; `or more` if something could not be counted.
    Optional<String> opioid(Assessment assessment) {
        var dose = OpioidDose.of(assessment);
        if (dose.texts().isEmpty()) {
            return Optional.empty();
        }
        var what = dose.texts().size() == 1
                ? dose.texts().getFirst()
                : texts.get("visit.opioids", dose.texts().size());
        return Optional.of(
                dose.mme().map(m -> what + " · " + mme(m, dose.complete())).orElse(what));
    }

    String mme(double mme, boolean complete) {
        return complete ? texts.get("visit.mme", mme) : texts.get("visit.mme.more", mme);
    }

    /// `PHQ-9 14–17`; nothing while no item is answered.
    Optional<String> phq9(Assessment assessment) {
        return assessment
                .score(ScoreRange.Instrument.PHQ9)
                .filter(s -> s.blanks() < 9)
                .map(s -> texts.get("visit.phq9", s.complete() ? String.valueOf(s.min()) : s.min() + "–" + s.max()));
    }

    String noCheck() {
        return texts.get("visit.noCheck");
    }

    Optional<String> due(Visit visit) {
        return visit.plan()
                .flatMap(p -> p instanceof Plan.FollowUpOn(var day) ? Optional.of(texts.day(day)) : Optional.empty());
    }

    Optional<String> urgency(Assessment assessment) {
        return switch (assessment.urgency()) {
            case EMERGENCY -> Optional.of(texts.get("visit.emergency"));
            case SAME_DAY -> Optional.of(texts.get("visit.sameDay"));
            case SOON, ROUTINE -> Optional.empty();
        };
    }
}
