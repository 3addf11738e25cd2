package org.euthymia.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The eleven criteria of opioid use disorder, counted. Tolerance and withdrawal are not counted for an opioid taken
/// only
/// as prescribed.
///
/// @param min criteria certainly met and counted
/// @param max criteria that could be met and counted
/// @param blanks criteria not answered
/// @param asked whether any was
record OudCriteria(int min, int max, int blanks, boolean asked) {
    private static final Set<Integer> UNDER_SUPERVISION_NOT_COUNTED = Set.of(9, 10);

    static OudCriteria of(Answers answers) {
        var supervised = supervised(answers);
        int min = 0;
        int max = 0;
        int blanks = 0;
        for (int i = 0; i < Items.OUD.size(); i++) {
            var met = criterion(answers, i);
            var doubtful = UNDER_SUPERVISION_NOT_COUNTED.contains(i);
            var mayCount = !(doubtful && supervised == Verdict.MET);
            var counts = !doubtful || supervised == Verdict.NOT_MET;
            min += met == Verdict.MET && counts ? 1 : 0;
            max += met != Verdict.NOT_MET && mayCount ? 1 : 0;
            blanks += met == Verdict.UNKNOWN ? 1 : 0;
        }
        return new OudCriteria(min, max, blanks, blanks < Items.OUD.size());
    }

    private static Verdict criterion(Answers answers, int i) {
        var listed = answers.choices("oud.criteria");
        if (listed.contains(Items.OUD_CRITERIA.get(i))) {
            return Verdict.MET;
        }
        var own = answers.yes(Items.OUD.get(i));
        return own == Verdict.UNKNOWN && !listed.isEmpty() ? Verdict.NOT_MET : own;
    }

    private static Verdict supervised(Answers answers) {
        var how = java.util.stream.Stream.concat(
                        answers.choices("opioid.how").stream(),
                        answers.medicines().stream().flatMap(m -> m.how().stream()))
                .distinct()
                .toList();
        return how.isEmpty() ? Verdict.UNKNOWN : Verdict.of(how.equals(List.of("as-prescribed")));
    }

    /// `none`, `mild`, `moderate` or `severe`, if the count decides it.
    Optional<String> severity() {
        if (!asked) {
            return Optional.empty();
        }
        return band(min).equals(band(max)) ? Optional.of(band(min)) : Optional.empty();
    }

    private static String band(int count) {
        if (count < 2) {
            return "none";
        }
        if (count < 4) {
            return "mild";
        }
        return count < 6 ? "moderate" : "severe";
    }

    /// As answered, or as counted.
    static Optional<String> severity(Answers answers) {
        return answers.choice("oud.severity").or(() -> of(answers).severity());
    }
}
