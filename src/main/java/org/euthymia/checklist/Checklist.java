package org.euthymia.checklist;

import java.time.LocalDate;

/// The opioid-mood checklist. A pure function of the answers and the day; quick enough to run at every key. Any thread,
/// if
/// the names given are.
public final class Checklist {
    /// Version of the rules, their thresholds and their words. Any change of them takes a new one.
    public static final String RULES = "1.0";

    private final OpioidNames names;

    public Checklist(OpioidNames names) {
        this.names = names;
    }

    /// Judges the answers. Every combination of answers has an assessment; none raises.
    ///
    /// @param today the day of the visit if `asOf` is not answered
    public Assessment assess(Answers answers, LocalDate today) {
        var facts = Facts.of(answers, names, today);
        var elements = Elements.of(facts);
        var trace = Reasons.of(facts, elements);
        var flag = Flag.of(trace);
        var basis = Safety.of(answers, elements, flag);
        var urgency = Safety.highest(basis);
        var reasons = new java.util.ArrayList<>(trace);
        reasons.addAll(Consequences.of(facts, elements, flag, basis));
        return new Assessment(
                flag,
                urgency,
                basis,
                reasons,
                MissingAnswers.of(facts, elements, flag),
                Turns.of(facts, flag),
                Scores.all(answers),
                Differentials.of(facts, elements),
                FollowUps.of(facts, elements, flag, urgency),
                Codes.of(facts, elements, flag),
                facts.medicines(),
                Remarks.of(facts, elements, flag),
                facts.visit(),
                RULES);
    }
}
