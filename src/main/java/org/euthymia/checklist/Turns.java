package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the single answers that would turn the flag, by trying each. Of one question only the smallest step to each
/// flag.
final class Turns {
    private static final List<String> TRIED = List.of(
            "mood.relation",
            "mood.low",
            "mood.anhedonia",
            "phq9.1",
            "phq9.2",
            "opioid.use",
            "mood.persistsAfterStop",
            "mood.pastEpisodes",
            "mood.deliriumOnly",
            "mood.impairment",
            "phq9.difficulty",
            "withdrawal.now",
            "history.mania",
            "other.alcohol",
            "other.sedatives",
            "other.stimulants",
            "other.newMedicine",
            "other.hypogonadism",
            "other.adrenal",
            "other.thyroid",
            "other.bereavement");

    private Turns() {}

    /// Open questions first, then answers that would have to be others.
    static List<Turn> of(Facts facts, Flag flag) {
        if (flag == Flag.OUTSIDE_SCOPE) {
            return List.of();
        }
        var open = new ArrayList<Turn>();
        var answered = new ArrayList<Turn>();
        for (var linkId : TRIED) {
            var isOpen = !facts.answers().known(linkId);
            (isOpen ? open : answered).addAll(of(facts, flag, linkId, isOpen));
        }
        open.addAll(answered);
        return List.copyOf(open);
    }

    private static List<Turn> of(Facts facts, Flag flag, String linkId, boolean open) {
        var seen = new HashSet<Flag>();
        var turns = new ArrayList<Turn>();
        for (var value : values(facts.answers(), linkId)) {
            var to = facts.answers()
                    .withText(linkId, value)
                    .map(a -> Flag.of(Elements.of(facts.with(a))))
                    .orElse(flag);
            if (to != flag && seen.add(to)) {
                turns.add(new Turn(linkId, value, to, open));
            }
        }
        return turns;
    }

    /// The values to try, those nearest to the present answer first. A list that has an answer is left as it is.
    private static List<String> values(Answers answers, String linkId) {
        return switch (Items.kind(linkId).orElseThrow()) {
            case AnswerKind.OneOf o ->
                o.values().stream()
                        .filter(v -> !v.equals(AnswerKind.UNKNOWN) && !answers.is(linkId, v))
                        .toList();
            case AnswerKind.AnyOf a -> answers.known(linkId) ? List.of() : a.values();
            case AnswerKind.Whole w -> numbers(answers, linkId, w);
            case AnswerKind.Points _, AnswerKind.Day _, AnswerKind.MedicineList _, AnswerKind.ChangeList _ -> List.of();
        };
    }

    private static List<String> numbers(Answers answers, String linkId, AnswerKind.Whole w) {
        int now = answers.number(linkId).orElse(w.min());
        return IntStream.rangeClosed(w.min(), w.max())
                .boxed()
                .filter(n -> answers.number(linkId).isEmpty() || n != now)
                .sorted(java.util.Comparator.comparingInt(n -> Math.abs(n - now)))
                .map(String::valueOf)
                .toList();
    }
}
