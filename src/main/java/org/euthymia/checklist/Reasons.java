package org.euthymia.checklist;

import static org.euthymia.checklist.Reason.Direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Says each element as a reason. The flag is then decided on these reasons alone.
final class Reasons {
    private final Facts facts;
    private final Answers answers;
    private final Elements elements;

    private Reasons(Facts facts, Elements elements) {
        this.facts = facts;
        this.answers = facts.answers();
        this.elements = elements;
    }

    static List<Reason> of(Facts facts, Elements elements) {
        var r = new Reasons(facts, elements);
        return List.of(
                r.scope(),
                r.simple(Rule.A, elements.a(), true, "mood.low", "mood.anhedonia", "phq9.1", "phq9.2"),
                r.b1(),
                r.b2(),
                r.c1(),
                r.worse(),
                r.c2(),
                r.simple(Rule.C3, elements.c3(), false, "mood.pastEpisodes"),
                r.simple(Rule.D, elements.d(), false, "mood.deliriumOnly"),
                r.simple(Rule.E, elements.e(), true, "mood.impairment", "phq9.difficulty"),
                r.withdrawal(),
                r.other());
    }

    private Reason scope() {
        var age = answers.number("patient.age");
        var because = age.isPresent() ? answers.said(List.of("patient.age")) : List.of(Phrase.of("because.ageUnknown"));
        return reason(Rule.SCOPE, elements.under12(), because, Direction.NEITHER, "patient.age");
    }

    private Reason simple(Rule rule, Verdict verdict, boolean metSpeaksFor, String... linkIds) {
        var direction = metSpeaksFor ? Direction.whenMetFor(verdict) : Direction.whenMetAgainst(verdict);
        return reason(rule, verdict, said(List.of(linkIds)), direction, linkIds);
    }

    private List<Phrase> said(List<String> linkIds) {
        var said = new ArrayList<>(answers.said(linkIds));
        if (said.isEmpty()) {
            said.add(Phrase.of("because.notAnswered"));
        }
        return said;
    }

    private Reason b1() {
        var because = new ArrayList<>(said(List.of("opioid.use")));
        facts.medicines().forEach(m -> because.add(medicine(m)));
        because.addAll(answers.said(List.of("opioid.stopped")));
        because.addAll(contradictions(
                Contradiction.Touches.EXPOSURE, Contradiction.Touches.COURSE, Contradiction.Touches.ONSET));
        return reason(
                Rule.B1,
                elements.b1(),
                because,
                Direction.whenMetFor(elements.b1()),
                "opioid.use",
                "opioid.medicines",
                "opioid.started",
                "opioid.stopped",
                "mood.onset",
                "mood.relation");
    }

    static Phrase medicine(MedicineReading m) {
        return switch (m.name().kind()) {
            case OPIOID -> Phrase.of("because.opioid", m.said().text(), m.name().shown());
            case ANTAGONIST ->
                Phrase.of("because.antagonist", m.said().text(), m.name().shown());
            case NOT_AN_OPIOID ->
                Phrase.of("because.notAnOpioid", m.said().text(), m.name().shown());
            case UNRESOLVED -> Phrase.of("because.unresolved", m.said().text());
        };
    }

    private Reason b2() {
        var verdict = elements.b2Verdict();
        var because = new ArrayList<Phrase>();
        because.add(strength());
        because.addAll(OnsetWords.of(facts));
        because.addAll(answers.said(List.of("mood.relation")));
        because.addAll(contradictions(
                Contradiction.Touches.COURSE, Contradiction.Touches.ONSET, Contradiction.Touches.RELATION));
        return new Reason(
                Rule.B2,
                verdict,
                because,
                answers.knownOf(
                        "mood.onset",
                        "mood.relation",
                        "opioid.started",
                        "opioid.stopped",
                        "opioid.changes",
                        "opioid.medicines"),
                Direction.whenMetFor(verdict),
                elements.b2());
    }

    private Phrase strength() {
        if (elements.b2().size() > 1) {
            return elements.b2().equals(Set.of(Timing.STRONG, Timing.WEAK))
                    ? Phrase.of("because.timingStrongOrWeak")
                    : Phrase.of("because.timingUnknown");
        }
        return switch (elements.b2().iterator().next()) {
            case STRONG -> Phrase.of("because.timingStrong");
            case WEAK -> Phrase.of("because.timingWeak");
            case NONE -> Phrase.of("because.timingNone");
        };
    }

    private Reason c1() {
        var because = new ArrayList<>(answers.said(List.of("mood.onset", "opioid.started", "mood.relation")));
        because.addAll(contradictions(Contradiction.Touches.COURSE, Contradiction.Touches.ONSET));
        if (because.isEmpty()) {
            because.add(Phrase.of("because.notAnswered"));
        }
        return reason(
                Rule.C1,
                elements.c1(),
                because,
                Direction.whenMetAgainst(elements.c1()),
                "mood.onset",
                "opioid.started",
                "mood.relation",
                "opioid.medicines");
    }

    private Reason worse() {
        var direction = elements.c1() == Verdict.NOT_MET ? Direction.NEITHER : Direction.whenMetFor(elements.worse());
        return reason(Rule.C1_WORSE, elements.worse(), said(List.of("mood.relation")), direction, "mood.relation");
    }

    private Reason c2() {
        var applies = Persistence.applies(facts);
        var because = new ArrayList<Phrase>();
        if (applies) {
            because.addAll(said(List.of("mood.persistsAfterStop", "opioid.stopped")));
            OnsetWords.sinceStop(facts).ifPresent(because::add);
        } else if (facts.course().isCurrent()) {
            because.add(
                    answers.known("mood.persistsAfterStop")
                            ? Phrase.of("because.persistsSetAside")
                            : Phrase.of("because.continues"));
        } else if (facts.course().isNever()) {
            because.add(Phrase.of("because.neverTaken"));
        } else {
            because.add(Phrase.of("because.withinFourWeeks"));
            OnsetWords.sinceStop(facts).ifPresent(because::add);
        }
        because.addAll(contradictions(Contradiction.Touches.COURSE, Contradiction.Touches.PERSISTENCE));
        var direction = applies ? Direction.whenMetAgainst(elements.c2()) : Direction.NEITHER;
        return reason(
                Rule.C2,
                elements.c2(),
                because,
                direction,
                "mood.persistsAfterStop",
                "opioid.use",
                "opioid.stopped",
                "withdrawal.now");
    }

    private Reason withdrawal() {
        var because = new ArrayList<>(answers.said(List.of("withdrawal.now", "cows.total")));
        var cows = Scores.cows(answers);
        if (answers.number("cows.total").isEmpty() && cows.blanks() < Items.COWS.size()) {
            because.add(Phrase.of("because.cows", cows.min(), cows.max()));
        }
        if (because.isEmpty()) {
            because.add(Phrase.of("because.notAnswered"));
        }
        var used = Stream.concat(Stream.of("withdrawal.now", "cows.total"), Items.COWS.stream())
                .filter(answers::known)
                .toList();
        return new Reason(Rule.W, elements.w(), because, used, Direction.whenMetAgainst(elements.w()), Set.of());
    }

    private Reason other() {
        var yes = Items.COMPETING.stream().filter(id -> answers.is(id, "yes")).toList();
        var blank = Items.COMPETING.stream().filter(id -> !answers.known(id)).toList();
        var because = new ArrayList<>(answers.said(yes));
        if (blank.size() == Items.COMPETING.size()) {
            because.add(Phrase.of("because.notAnswered"));
        } else if (!blank.isEmpty()) {
            because.add(Phrase.of("because.stillBlank", blank.size()));
        } else if (yes.isEmpty()) {
            because.add(Phrase.of("because.allDenied"));
        }
        return reason(
                Rule.O,
                elements.o(),
                because,
                Direction.whenMetAgainst(elements.o()),
                Items.COMPETING.toArray(String[]::new));
    }

    private List<Phrase> contradictions(Contradiction.Touches... touches) {
        return facts.contradictions().stream()
                .filter(c -> List.of(touches).contains(c.touches()))
                .map(Contradiction::what)
                .toList();
    }

    private Reason reason(Rule rule, Verdict verdict, List<Phrase> because, Direction direction, String... linkIds) {
        return new Reason(rule, verdict, because, answers.knownOf(linkIds), direction, Set.of());
    }
}
