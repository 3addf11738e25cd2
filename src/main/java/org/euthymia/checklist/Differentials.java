package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Holds every competing condition in view: those that the answers speak for first, then the open ones.
final class Differentials {
    private final Answers answers;
    private final Elements elements;

    private Differentials(Answers answers, Elements elements) {
        this.answers = answers;
        this.elements = elements;
    }

    static List<Differential> of(Facts facts, Elements elements) {
        var d = new Differentials(facts.answers(), elements);
        return Arrays.stream(Condition.values())
                .map(d::of)
                .sorted(Comparator.comparingInt(x -> order(x.standing())))
                .toList();
    }

    private static int order(Verdict standing) {
        return switch (standing) {
            case MET -> 0;
            case UNKNOWN -> 1;
            case NOT_MET -> 2;
        };
    }

    private Differential of(Condition condition) {
        return switch (condition) {
            case WITHDRAWAL -> verdict(condition, elements.w(), "withdrawal.now", "cows.total");
            case SEDATION -> yesNo(condition, "safety.sedation");
            case PAIN -> yesNo(condition, "other.pain");
            case APNOEA -> yesNo(condition, "other.sleepApnoea");
            case HYPOGONADISM -> yesNo(condition, "other.hypogonadism");
            case ADRENAL -> yesNo(condition, "other.adrenal");
            case THYROID -> yesNo(condition, "other.thyroid");
            case ALCOHOL -> yesNo(condition, "other.alcohol");
            case SEDATIVES -> yesNo(condition, "other.sedatives");
            case STIMULANTS -> yesNo(condition, "other.stimulants");
            case MEDICINES -> yesNo(condition, "other.newMedicine");
            case BIPOLAR -> bipolar();
            case PTSD -> yesNo(condition, "other.ptsd");
            case GRIEF -> yesNo(condition, "other.bereavement");
            case INDEPENDENT -> independent();
            case PERINATAL -> perinatal();
        };
    }

    private Differential yesNo(Condition condition, String linkId) {
        return verdict(condition, answers.yes(linkId), linkId);
    }

    private Differential verdict(Condition condition, Verdict verdict, String... linkIds) {
        var said = answers.said(List.of(linkIds));
        return differential(
                condition,
                verdict,
                verdict == Verdict.MET ? said : List.of(),
                verdict == Verdict.NOT_MET ? said : List.of());
    }

    private Differential bipolar() {
        var verdict = Verdict.anyWay(answers.yes("history.mania"), answers.yes("safety.maniaNow"));
        return verdict(Condition.BIPOLAR, verdict, "history.mania", "safety.maniaNow");
    }

    private Differential perinatal() {
        var verdict = answers.choice("patient.perinatal")
                .map(v -> Verdict.of(!v.equals("no")))
                .orElse(Verdict.UNKNOWN);
        return verdict(Condition.PERINATAL, verdict, "patient.perinatal");
    }

    private Differential independent() {
        var speaksFor = new ArrayList<Phrase>();
        var against = new ArrayList<Phrase>();
        sort(elements.c1(), Phrase.of("because.c1"), Phrase.of("because.c1Not"), speaksFor, against);
        sort(elements.c2(), Phrase.of("because.c2"), Phrase.of("because.c2Not"), speaksFor, against);
        sort(elements.c3(), Phrase.of("because.c3"), Phrase.of("because.c3Not"), speaksFor, against);
        var verdict = Verdict.any(java.util.stream.Stream.of(elements.c1(), elements.c2(), elements.c3()));
        return differential(Condition.INDEPENDENT, verdict, speaksFor, against);
    }

    private static void sort(Verdict verdict, Phrase met, Phrase not, List<Phrase> speaksFor, List<Phrase> against) {
        switch (verdict) {
            case MET -> speaksFor.add(met);
            case NOT_MET -> against.add(not);
            case UNKNOWN -> {}
        }
    }

    private static Differential differential(
            Condition condition, Verdict standing, List<Phrase> speaksFor, List<Phrase> against) {
        return new Differential(
                condition,
                standing,
                speaksFor,
                against,
                condition.separatedBy(),
                condition.sources(),
                condition.card());
    }
}
