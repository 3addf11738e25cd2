package org.euthymia.handout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.euthymia.paper.PaperSize;

/// How a handout is to be put on paper.
///
/// @param today tells whether its review is overdue
/// @param shortSources the short form of a source by its id, e.g. `Scherrer 2016`; empty for one that is not known
/// @param theme a clinic's own style sheet, after ours; empty for ours alone
public record PrintRequest(
        PrintSize size,
        PaperSize paper,
        LocalDate today,
        Function<String, Optional<String>> shortSources,
        Optional<String> theme) {}
