package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.AnswerKind;
import org.euthymia.visit.Visit;

/// A group in one line: what was answered that matters, and how many are blank. Pure.
final class GroupSummary {
    private static final int NAMED = 4;
    private static final int FEW = 2;

    private GroupSummary() {}

    /// @return empty if nothing was answered
    static String of(AskedGroup group, Visit visit, CheckWords words) {
        var answers = visit.answers();
        var said = new ArrayList<String>();
        var denied = new ArrayList<String>();
        var blank = 0;
        for (var question : group.applying(answers)) {
            var answer = answers.get(question.linkId());
            if (answer.isEmpty() || is(answer.get(), AnswerKind.UNKNOWN)) {
                blank += question.counts()
                                && (answer.isPresent() || visit.leftBlank().contains(question.linkId()))
                        ? 1
                        : 0;
            } else if (is(answer.get(), "no") || is(answer.get(), "none")) {
                denied.add(words.summary(question, answer.get()));
            } else {
                said.add(words.summary(question, answer.get()));
            }
        }
        if (said.isEmpty() && denied.isEmpty() && blank == 0) {
            return "";
        }
        var parts = new ArrayList<String>();
        if (!said.isEmpty()) {
            parts.add(said.stream().limit(NAMED).collect(Collectors.joining(", ")));
        }
        if (!denied.isEmpty()) {
            parts.add(
                    denied.size() <= FEW
                            ? String.join(", ", denied)
                            : words.texts().get("check.summary.no", denied.size()));
        }
        if (blank > 0) {
            parts.add(words.texts().get("check.summary.blank", blank));
        }
        return String.join(" · ", parts);
    }

    private static boolean is(Answer answer, String value) {
        return answer instanceof Answer.Choice c && c.value().equals(value);
    }
}
