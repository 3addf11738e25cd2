package org.euthymia.desktop.check;

import java.util.List;
import java.util.Optional;
import org.euthymia.checklist.Answers;
import org.euthymia.visit.Visit;

/// Questions that belong together.
///
/// @param id e.g. `phq9`
/// @param title a word or two
/// @param instruction what stands above the questions
/// @param notice licence and notice of an instrument, to be shown with it
/// @param onDemand folded and passed over until somebody asks for it
record AskedGroup(
        String id,
        String title,
        Optional<String> instruction,
        Optional<String> notice,
        boolean onDemand,
        List<Asked> questions) {
    static final String OTHER = "other";
    static final String PHQ9 = "phq9";
    static final String ASQ = "asq";
    static final String COWS = "cows";
    static final String OUD_CRITERIA = "oud-criteria";

    AskedGroup {
        questions = List.copyOf(questions);
    }

    List<Asked> applying(Answers answers) {
        return questions.stream().filter(q -> q.applies(answers)).toList();
    }

    /// How many are answered: a blank and an unknown are not.
    int answered(Answers answers) {
        return (int) applying(answers).stream()
                .filter(q -> q.counts() && answers.known(q.linkId()))
                .count();
    }

    int asked(Answers answers) {
        return (int) applying(answers).stream().filter(Asked::counts).count();
    }

    boolean complete(Answers answers) {
        return answered(answers) == asked(answers);
    }

    /// Every question has an answer, was left blank, or was answered unknown.
    boolean passed(Visit visit) {
        return applying(visit.answers()).stream()
                .filter(Asked::counts)
                .allMatch(q -> visit.answers().get(q.linkId()).isPresent()
                        || visit.leftBlank().contains(q.linkId()));
    }

    /// The first that is neither answered nor left blank.
    Optional<Asked> firstOpen(Visit visit) {
        return applying(visit.answers()).stream()
                .filter(Asked::counts)
                .filter(q -> visit.answers().get(q.linkId()).isEmpty()
                        && !visit.leftBlank().contains(q.linkId()))
                .findFirst();
    }
}
