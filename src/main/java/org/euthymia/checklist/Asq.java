package org.euthymia.checklist;

import java.util.Optional;

/// The Ask Suicide-Screening Questions, scored as published: a refusal counts as positive.
///
/// @param positives of questions 1 to 4: yes or refused
/// @param blanks of questions 1 to 4, and of the fifth where it has to be asked
record Asq(int positives, int blanks, Optional<String> acuity, boolean asked) {
    static Asq of(Answers answers) {
        int positives = (int) Items.ASQ.stream()
                .filter(id -> answers.is(id, "yes") || answers.is(id, "refused"))
                .count();
        int blanks = (int) Items.ASQ.stream().filter(id -> !answers.known(id)).count();
        var acuity = answers.choice("asq.5");
        if (positives > 0 && acuity.isEmpty()) {
            blanks++;
        }
        return new Asq(positives, blanks, acuity, blanks < Items.ASQ.size() || acuity.isPresent());
    }

    boolean positive() {
        return positives > 0;
    }

    boolean completed() {
        return blanks == 0;
    }

    /// Thoughts of killing oneself right now.
    boolean acute() {
        return acuity.filter("yes"::equals).isPresent();
    }

    /// Positive, and whether there are such thoughts right now is not known: handled as acute until assessed.
    boolean acuityOpen() {
        return positive() && acuity.filter(v -> !v.equals("refused")).isEmpty();
    }

    ScoreRange score() {
        int open = blanks - (positive() && acuity.isEmpty() ? 1 : 0);
        return new ScoreRange(
                ScoreRange.Instrument.ASQ,
                positives,
                positives + open,
                Items.ASQ.size(),
                blanks,
                Optional.ofNullable(band()));
    }

    private @org.jspecify.annotations.Nullable String band() {
        if (acute()) {
            return "acute-positive";
        }
        if (acuityOpen()) {
            return "positive-acuity-open";
        }
        if (positive()) {
            return "non-acute-positive";
        }
        return completed() ? "negative" : null;
    }
}
