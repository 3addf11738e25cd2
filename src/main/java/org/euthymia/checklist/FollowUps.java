package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.List;

/// Proposes when to look again and what to do till then.
final class FollowUps {
    private static final int AFTER_SAFETY = 3;
    private static final int METHADONE_FIRST_WEEK = 3;
    private static final int WEEK = 7;
    private static final int TWO_WEEKS = 14;
    private static final int FOUR_WEEKS = 28;
    private static final List<String> METHADONE = List.of("methadone");

    private final Facts facts;
    private final Answers answers;
    private final Elements elements;

    private FollowUps(Facts facts, Elements elements) {
        this.facts = facts;
        this.answers = facts.answers();
        this.elements = elements;
    }

    static FollowUp of(Facts facts, Elements elements, Flag flag, Urgency urgency) {
        var f = new FollowUps(facts, elements);
        var actions = f.actions(flag, urgency);
        return switch (urgency) {
            case EMERGENCY, SAME_DAY ->
                new FollowUp(AFTER_SAFETY, actions, Phrase.of("followup.basisSafety"), List.of("stanley2018"));
            case SOON -> f.soon(actions);
            case ROUTINE ->
                f.methadoneJustChanged()
                        ? f.methadone(actions)
                        : new FollowUp(FOUR_WEEKS, actions, Phrase.of("followup.basisRoutine"), List.of("cdc2022cds"));
        };
    }

    private FollowUp soon(List<Phrase> actions) {
        if (methadoneJustChanged()) {
            return methadone(actions);
        }
        var sources = List.of("nunes2006", "cdc2022cds", "vadod2022");
        var sooner = Scores.phq9(answers).atLeast(20) == Verdict.MET
                || answers.is("mood.impairment", "marked")
                || answers.is("patient.perinatal", "pregnant")
                || answers.is("patient.perinatal", "postpartum")
                || answers.number("patient.age").filter(a -> a < 18).isPresent()
                || changedWithin(WEEK);
        return sooner
                ? new FollowUp(WEEK, actions, Phrase.of("followup.basisWeek"), sources)
                : new FollowUp(TWO_WEEKS, actions, Phrase.of("followup.basisTwoWeeks"), sources);
    }

    private FollowUp methadone(List<Phrase> actions) {
        return new FollowUp(
                METHADONE_FIRST_WEEK,
                actions,
                Phrase.of("followup.basisMethadone"),
                List.of("cdc2022cds", "santo2021"));
    }

    private boolean methadoneJustChanged() {
        return facts.medicines().stream().anyMatch(m -> m.name().ids().equals(METHADONE))
                && facts.course().isCurrent()
                && changedWithin(WEEK);
    }

    private boolean changedWithin(int days) {
        var visit = facts.visitSpan();
        return facts.course().events().stream()
                .filter(e -> e.date().isPresent() && (e.kind() == Event.Kind.START || e.kind() == Event.Kind.INCREASED))
                .anyMatch(e ->
                        e.when().to() <= visit.to() && visit.from() - e.when().from() <= days);
    }

    private List<Phrase> actions(Flag flag, Urgency urgency) {
        var all = new ArrayList<Phrase>();
        if (urgency.compareTo(Urgency.SAME_DAY) >= 0) {
            all.add(Phrase.of("action.safetyFirst"));
        }
        if (elements.a() == Verdict.MET && !Asq.of(answers).completed()) {
            all.add(Phrase.of("action.asq"));
        }
        byFlag(flag, all);
        all.add(Phrase.of("action.repeatPhq9"));
        tests(all);
        if (elements.w() == Verdict.MET) {
            all.add(Phrase.of("action.withdrawal"));
        }
        if (facts.medicines().stream().anyMatch(m -> m.name().kind() == OpioidNames.Kind.UNRESOLVED)) {
            all.add(Phrase.of("action.unresolved"));
        }
        if (!facts.course().isNever()) {
            all.add(Phrase.of("action.naloxone"));
        }
        all.add(
                facts.how().contains("oud-medication")
                        ? Phrase.of("action.keepMedication")
                        : Phrase.of("action.noStopping"));
        return all;
    }

    private void byFlag(Flag flag, List<Phrase> all) {
        switch (flag) {
            case LIKELY, POSSIBLE -> all.add(Phrase.of("action.flagged"));
            case INDEPENDENT -> all.add(Phrase.of("action.independent"));
            case CANNOT_DETERMINE -> all.add(Phrase.of("action.askMissing"));
            case OUTSIDE_SCOPE -> all.add(Phrase.of("action.outside"));
            case NOT_INDICATED -> notIndicated(all);
        }
    }

    private void notIndicated(List<Phrase> all) {
        if (elements.d() == Verdict.MET) {
            all.add(Phrase.of("action.delirium"));
        } else if (elements.a() == Verdict.MET) {
            all.add(Phrase.of("action.depressionOwnRight"));
        } else {
            all.add(Phrase.of("action.askAgain"));
        }
    }

    private void tests(List<Phrase> all) {
        if (answers.is("other.hypogonadism", "yes")) {
            all.add(Phrase.of("action.hormones"));
        }
        if (answers.is("other.adrenal", "yes")) {
            all.add(Phrase.of("action.cortisol"));
        }
        if (answers.is("other.thyroid", "yes")) {
            all.add(Phrase.of("action.thyroid"));
        }
        if (answers.is("other.sleepApnoea", "yes")) {
            all.add(Phrase.of("action.sleepStudy"));
        }
        if (answers.is("other.sedatives", "yes") || answers.is("other.alcohol", "yes")) {
            all.add(Phrase.of("action.sedatives"));
        }
        if (answers.is("history.mania", "yes")) {
            all.add(Phrase.of("action.bipolar"));
        }
        if (OudCriteria.severity(answers).filter(s -> !s.equals("none")).isPresent()) {
            all.add(Phrase.of("action.oud"));
        }
    }
}
