package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.List;

/// What has to be said beside the flag: its limits, and what it does not see.
final class Remarks {
    private Remarks() {}

    static List<Phrase> of(Facts facts, Elements elements, Flag flag) {
        var answers = facts.answers();
        var all = new ArrayList<Phrase>();
        switch (flag) {
            case OUTSIDE_SCOPE -> all.add(Phrase.of("remark.under12"));
            case NOT_INDICATED -> notIndicated(elements, all);
            case LIKELY, POSSIBLE, INDEPENDENT, CANNOT_DETERMINE -> {}
        }
        facts.medicines().stream()
                .filter(m -> !m.isOpioid())
                .map(Reasons::medicine)
                .forEach(all::add);
        if (answers.is("safety.psychosis", "yes")) {
            all.add(Phrase.of("remark.psychosis"));
        }
        if (elements.a() == Verdict.MET
                && answers.number("phq9.9").filter(n -> n == 0).isPresent()) {
            all.add(Phrase.of("remark.item9Zero"));
        }
        var phq9 = Scores.phq9(answers);
        if (phq9.min() >= 5 && phq9.max() <= 9) {
            all.add(Phrase.of("because.phq9FiveToNine"));
        }
        if (answers.number("patient.age").isEmpty()) {
            all.add(Phrase.of("because.ageUnknown"));
        }
        if (elements.a() == Verdict.MET && disagree(answers)) {
            all.add(Phrase.of("remark.disagree"));
        }
        return all;
    }

    private static void notIndicated(Elements elements, List<Phrase> all) {
        if (elements.d() == Verdict.MET) {
            all.add(Phrase.of("remark.delirium"));
        } else if (elements.b1() == Verdict.NOT_MET) {
            all.add(Phrase.of("remark.noExposure"));
        } else {
            all.add(Phrase.of("remark.noMood"));
        }
    }

    /// The clinician sees no low mood, but the PHQ-9 does, or the other way round.
    private static boolean disagree(Answers answers) {
        var said = Verdict.any(
                java.util.stream.Stream.of("mood.low", "mood.anhedonia").map(answers::yes));
        var phq2 = Scores.phq2(answers).atLeast(2);
        return (said == Verdict.MET && phq2 == Verdict.NOT_MET) || (said == Verdict.NOT_MET && phq2 == Verdict.MET);
    }
}
