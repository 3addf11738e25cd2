package org.euthymia.library;

import java.util.List;
import java.util.Optional;
import org.euthymia.figure.Figure;
import org.euthymia.problem.Problem;

/// What one file of `figures/` holds.
///
/// @param figure empty if it could not be read
/// @param rows what each row says, for the strict check; the first is the figure's own title, alt text and notes
record FigureFile(String file, Optional<Figure> figure, List<Row> rows, List<Problem> problems) {
    FigureFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    boolean usable() {
        return figure.isPresent() && problems.stream().noneMatch(Problem::isError);
    }

    /// @param words every text and number of the row that a reader sees
    record Row(String words, List<String> claims, List<Located> sources, Spot at) {
        Row {
            claims = List.copyOf(claims);
            sources = List.copyOf(sources);
        }
    }
}
