package org.euthymia.checklist;

import static org.euthymia.checklist.Reason.Direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Says R0 to R13: what follows from the elements, and how the program behaves.
final class Consequences {
    private final Facts facts;
    private final Answers answers;
    private final Elements elements;

    private Consequences(Facts facts, Elements elements) {
        this.facts = facts;
        this.answers = facts.answers();
        this.elements = elements;
    }

    static List<Reason> of(Facts facts, Elements elements, Flag flag, List<Urgent> urgent) {
        var c = new Consequences(facts, elements);
        return List.of(
                c.safety(urgent),
                c.moodGate(),
                c.follows(Rule.R2, elements.b1(), "opioid.use", "opioid.medicines", "opioid.stopped"),
                c.follows(Rule.R3, elements.b2Verdict(), "mood.onset", "mood.relation", "opioid.changes"),
                c.follows(Rule.R4, elements.c1(), "mood.onset", "opioid.started", "mood.relation"),
                c.follows(Rule.R5, elements.c2(), "mood.persistsAfterStop", "opioid.stopped", "opioid.use"),
                c.follows(Rule.R6, elements.c3(), "mood.pastEpisodes"),
                c.follows(Rule.R7, elements.d(), "mood.deliriumOnly"),
                c.follows(Rule.R8, elements.e(), "mood.impairment", "phq9.difficulty"),
                c.follows(Rule.R9, elements.w(), "withdrawal.now", "cows.total"),
                c.competing(),
                c.missing(flag),
                c.followUp(flag),
                c.always());
    }

    private Reason safety(List<Urgent> urgent) {
        var acting = urgent.stream()
                .filter(u -> u.urgency().compareTo(Urgency.SAME_DAY) >= 0)
                .toList();
        if (!acting.isEmpty()) {
            return reason(
                    Rule.R0,
                    Verdict.MET,
                    acting.stream().map(Urgent::statement).toList(),
                    acting.stream()
                            .flatMap(u -> u.answers().stream())
                            .distinct()
                            .toList());
        }
        var asq = Asq.of(answers);
        var known = asq.completed() && answers.known("phq9.9");
        var because = new ArrayList<Phrase>();
        because.add(asq.completed() ? Phrase.of("because.asqNegative") : Phrase.of("because.asqOpen"));
        because.addAll(answers.said(List.of("phq9.9", "safety.concern")));
        return reason(
                Rule.R0,
                known ? Verdict.NOT_MET : Verdict.UNKNOWN,
                because,
                Stream.concat(Items.ASQ.stream(), Stream.of("phq9.9", "safety.concern"))
                        .filter(answers::known)
                        .toList());
    }

    private Reason moodGate() {
        var phq9 = Scores.phq9(answers);
        var because = new ArrayList<Phrase>();
        because.add(
                phq9.complete()
                        ? Phrase.of("because.phq9", phq9.min())
                        : Phrase.of("because.phq9Range", phq9.min(), phq9.max(), phq9.blanks()));
        if (!phq9.complete() && phq9.atLeast(10) == Verdict.MET) {
            because.add(Phrase.of("because.phq9TenReached"));
        }
        if (phq9.min() >= 5 && phq9.max() <= 9) {
            because.add(Phrase.of("because.phq9FiveToNine"));
        }
        return reason(
                Rule.R1,
                elements.a(),
                because,
                Items.PHQ9.stream().filter(answers::known).toList());
    }

    private Reason follows(Rule rule, Verdict verdict, String... linkIds) {
        return reason(rule, verdict, List.of(verdictWords(verdict)), answers.knownOf(linkIds));
    }

    private static Phrase verdictWords(Verdict verdict) {
        return switch (verdict) {
            case MET -> Phrase.of("because.applies");
            case NOT_MET -> Phrase.of("because.appliesNot");
            case UNKNOWN -> Phrase.of("because.appliesOpen");
        };
    }

    private Reason competing() {
        var all = Stream.concat(Items.COMPETING.stream(), Items.COMPANIONS.stream())
                .toList();
        var perinatal = answers.choice("patient.perinatal");
        var verdicts = Stream.concat(
                all.stream().map(answers::yes),
                Stream.of(perinatal.map(v -> Verdict.of(!v.equals("no"))).orElse(Verdict.UNKNOWN)));
        var verdict = Verdict.any(verdicts);
        var yes = all.stream().filter(id -> answers.is(id, "yes")).toList();
        var because = new ArrayList<>(answers.said(yes));
        perinatal
                .filter(v -> !v.equals("no"))
                .ifPresent(_ -> because.addAll(answers.said(List.of("patient.perinatal"))));
        if (because.isEmpty()) {
            because.add(verdictWords(verdict));
        }
        return reason(
                Rule.R10,
                verdict,
                because,
                Stream.concat(all.stream(), Stream.of("patient.perinatal"))
                        .filter(answers::known)
                        .toList());
    }

    private Reason missing(Flag flag) {
        var because = new ArrayList<>(
                facts.contradictions().stream().map(Contradiction::what).toList());
        if (flag == Flag.CANNOT_DETERMINE) {
            because.add(Phrase.of("because.decides"));
        }
        var met = !because.isEmpty();
        if (!met) {
            because.add(Phrase.of("because.nothingDecides"));
        }
        return reason(
                Rule.R11,
                Verdict.of(met),
                because,
                facts.contradictions().stream()
                        .flatMap(c -> c.linkIds().stream())
                        .distinct()
                        .toList());
    }

    private Reason followUp(Flag flag) {
        var flagged = switch (flag) {
            case LIKELY, POSSIBLE, INDEPENDENT, CANNOT_DETERMINE -> true;
            case NOT_INDICATED, OUTSIDE_SCOPE -> elements.a() == Verdict.MET;
        };
        return reason(Rule.R12, Verdict.of(flagged), List.of(verdictWords(Verdict.of(flagged))), List.of());
    }

    private Reason always() {
        var keep = facts.how().contains("oud-medication")
                ? Phrase.of("because.keepMedication")
                : Phrase.of("because.always");
        return reason(Rule.R13, Verdict.MET, List.of(keep), answers.knownOf("opioid.how"));
    }

    private static Reason reason(Rule rule, Verdict verdict, List<Phrase> because, List<String> used) {
        return new Reason(rule, verdict, because, used, Direction.NEITHER, Set.of());
    }
}
