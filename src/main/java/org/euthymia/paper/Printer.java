package org.euthymia.paper;

import java.util.Set;

/// A printer as it is offered.
///
/// @param usual true for the one that this machine prints on unless told otherwise
/// @param accepting false while its queue takes no jobs
/// @param papers those of ours that it has
public record Printer(String name, boolean usual, boolean accepting, Set<PaperSize> papers) {
    public Printer {
        papers = Set.copyOf(papers);
    }
}
