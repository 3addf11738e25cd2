package org.euthymia.checklist;

import java.util.List;
import org.euthymia.problem.Problem;

/// What came of reading answers.
public sealed interface AnswersReading {
    /// All of it could be read.
    record Read(Answers answers) implements AnswersReading {}

    /// Something could not: nothing of it is used, so that no assessment rests on half an answer.
    ///
    /// @param problems each with line, column, linkId and mend; at least one
    record Unreadable(List<Problem> problems) implements AnswersReading {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
