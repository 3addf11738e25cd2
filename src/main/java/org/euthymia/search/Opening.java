package org.euthymia.search;

import java.util.List;
import org.euthymia.problem.Problem;

/// How opening an index ended.
public sealed interface Opening {
    /// @param index to be closed by the caller
    /// @param warnings what somebody ought to mend; the index works all the same
    record Opened(SearchIndex index, List<Problem> warnings) implements Opening {
        public Opened {
            warnings = List.copyOf(warnings);
        }
    }

    /// Somebody asked to stop; no file was left behind.
    record Cancelled() implements Opening {}

    /// SQLite does not run on this machine.
    record Unavailable(Problem problem) implements Opening {}
}
