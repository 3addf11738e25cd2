package org.euthymia.handout;

import org.euthymia.problem.Problem;

/// How putting a handout on paper ended.
public sealed interface SheetResult {
    record Made(Sheet sheet) implements SheetResult {}

    record Failed(Problem problem) implements SheetResult {}
}
