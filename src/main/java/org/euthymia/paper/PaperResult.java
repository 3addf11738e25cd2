package org.euthymia.paper;

import org.euthymia.problem.Problem;

/// How putting something on paper ended.
public sealed interface PaperResult {
    record Made(Pdf pdf) implements PaperResult {}

    record Failed(Problem problem) implements PaperResult {}
}
