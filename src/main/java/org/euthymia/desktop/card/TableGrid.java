package org.euthymia.desktop.card;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Block;
import org.euthymia.library.Inline;

/// A table whose columns share the width by the length of what they hold, so that it never needs to scroll sideways.
final class TableGrid {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 48;

    private final Block.Table table;
    private final BiFunction<List<Inline>, String, Prose> cell;

    /// @param cell draws the text of a cell, given what separates it from the one before when copied
    TableGrid(Block.Table table, BiFunction<List<Inline>, String, Prose> cell) {
        this.table = table;
        this.cell = cell;
    }

    GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add(Styles.TABLE);
        var columns = Math.max(
                table.header().size(),
                table.rows().stream().mapToInt(List::size).max().orElse(0));
        share(grid, columns);
        row(grid, table.header(), 0, columns, Styles.TABLE_HEADER);
        for (var i = 0; i < table.rows().size(); i++) {
            row(grid, table.rows().get(i), i + 1, columns, Styles.TABLE_CELL);
        }
        return grid;
    }

    private void share(GridPane grid, int columns) {
        var lengths = IntStream.range(0, columns)
                .map(c -> Stream.concat(Stream.of(table.header()), table.rows().stream())
                        .filter(row -> c < row.size())
                        .mapToInt(row -> InlineWords.bare(row.get(c)).length())
                        .max()
                        .orElse(0))
                .map(length -> Math.clamp(length, SHORTEST, LONGEST))
                .toArray();
        var all = IntStream.of(lengths).sum();
        for (var length : lengths) {
            var constraint = new ColumnConstraints();
            constraint.setPercentWidth(100.0 * length / all);
            grid.getColumnConstraints().add(constraint);
        }
    }

    private void row(GridPane grid, List<List<Inline>> cells, int at, int columns, String style) {
        for (var c = 0; c < columns; c++) {
            var box = new StackPane();
            box.getStyleClass().add(style);
            if (c < cells.size()) {
                box.getChildren().add(cell.apply(cells.get(c), c == 0 ? "\n" : "\t"));
            }
            grid.add(box, c, at);
        }
    }
}
