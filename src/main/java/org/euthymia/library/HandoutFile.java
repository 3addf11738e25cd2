package org.euthymia.library;

import java.util.List;
import java.util.Optional;
import org.euthymia.handout.Handout;
import org.euthymia.problem.Problem;

/// What one file of `handouts/` holds.
///
/// @param handout empty if it could not be read
/// @param header where its fields stand, for the strict check
/// @param lines where each line of it stands, in order
record HandoutFile(
        String file,
        Optional<Handout> handout,
        Optional<HandoutHeader> header,
        List<Spot> lines,
        List<Problem> problems) {
    HandoutFile {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    boolean usable() {
        return handout.isPresent() && problems.stream().noneMatch(Problem::isError);
    }
}
