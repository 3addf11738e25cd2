package org.euthymia.checklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The elements on which the flag rests, each three-valued.
///
/// @param under12 not met also when the age is not known
/// @param b2 what the timing could be; all three if nothing is known
/// @param worse whether a mood that was there before became worse after the start; asked with C1
public record Elements(
        Verdict under12,
        Verdict a,
        Verdict b1,
        Set<Timing> b2,
        Verdict c1,
        Verdict worse,
        Verdict c2,
        Verdict c3,
        Verdict d,
        Verdict e,
        Verdict w,
        Verdict o) {
    public Elements {
        b2 = Set.copyOf(b2);
    }

    static Elements of(Facts facts) {
        var answers = facts.answers();
        return new Elements(
                Verdict.of(answers.number("patient.age").orElse(120) < 12),
                Scores.mood(answers),
                Exposure.of(facts),
                OnsetTiming.of(facts),
                BeforeFirst.of(facts),
                facts.relation().worse(),
                Persistence.of(facts),
                answers.choice("mood.pastEpisodes")
                        .map(v -> Verdict.of(v.equals("recurrent-opioid-free")))
                        .orElse(Verdict.UNKNOWN),
                answers.yes("mood.deliriumOnly"),
                impairment(answers),
                Scores.withdrawal(answers),
                Verdict.any(Items.COMPETING.stream().map(answers::yes)));
    }

    private static Verdict impairment(Answers answers) {
        var said = answers.choice("mood.impairment")
                .map(v -> Verdict.of(!v.equals("none")))
                .orElse(Verdict.UNKNOWN);
        var difficulty =
                answers.number("phq9.difficulty").map(n -> Verdict.of(n >= 1)).orElse(Verdict.UNKNOWN);
        return Verdict.anyWay(said, difficulty);
    }

    /// The elements as the reasons say them: what the flag is decided on.
    static Elements of(List<Reason> reasons) {
        var of = new Object() {
            Verdict of(Rule rule) {
                return reasons.stream()
                        .filter(r -> r.rule() == rule)
                        .map(Reason::verdict)
                        .findFirst()
                        .orElse(Verdict.UNKNOWN);
            }
        };
        var timing = reasons.stream()
                .filter(r -> r.rule() == Rule.B2)
                .map(Reason::timing)
                .findFirst()
                .orElse(EnumSet.allOf(Timing.class));
        return new Elements(
                of.of(Rule.SCOPE),
                of.of(Rule.A),
                of.of(Rule.B1),
                timing,
                of.of(Rule.C1),
                of.of(Rule.C1_WORSE),
                of.of(Rule.C2),
                of.of(Rule.C3),
                of.of(Rule.D),
                of.of(Rule.E),
                of.of(Rule.W),
                of.of(Rule.O));
    }

    /// B2 as one verdict: met when strong or weak in every way.
    Verdict b2Verdict() {
        if (b2.equals(Set.of(Timing.NONE))) {
            return Verdict.NOT_MET;
        }
        return b2.size() == 1 ? Verdict.MET : Verdict.UNKNOWN;
    }
}
