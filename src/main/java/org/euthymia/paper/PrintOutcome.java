package org.euthymia.paper;

import org.euthymia.problem.Problem;

/// How printing ended. After anything but [Sent] the same PDF can still be saved.
public sealed interface PrintOutcome {
    /// The printer's queue has it; what happens to the paper afterwards the queue knows.
    record Sent(String printer, int pages) implements PrintOutcome {}

    /// Somebody asked to stop before it was sent.
    record Cancelled() implements PrintOutcome {}

    record Failed(Problem problem) implements PrintOutcome {}
}
