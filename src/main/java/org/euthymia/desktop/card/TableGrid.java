package org.euthymia.desktop.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Block;
import org.euthymia.library.Inline;
import org.euthymia.library.PlainText;

/// A table that never needs to scroll sideways: its columns share the width by the length of what they hold and break
/// no
/// word; where even that is too wide, each row is written as a short list of heading and value.
final class TableGrid extends GridPane {
    private static final int LONGEST = 48;
    /// Width of a letter and of a cell's padding, in em.
    private static final double LETTER_EM = 0.6;

    private static final double PADDING_EM = 1.5;

    private final Block.Table table;
    private final int columns;
    private final List<List<Prose>> rows = new ArrayList<>();
    /// Knows the type size that the stylesheet gives.
    private final Text ruler = new Text();

    private boolean stacked;

    /// @param cell draws the text of a cell, given what separates it from the one before when copied
    TableGrid(Block.Table table, BiFunction<List<Inline>, String, Prose> cell) {
        this.table = table;
        columns = Math.max(
                table.header().size(),
                table.rows().stream().mapToInt(List::size).max().orElse(0));
        getStyleClass().add(Styles.TABLE);
        setMinWidth(0);
        cells().forEach(row -> rows.add(draw(row, cell)));
        ruler.setManaged(false);
        ruler.setVisible(false);
        fill();
        widthProperty().addListener(_ -> fit());
        ruler.fontProperty().addListener(_ -> fit());
    }

    private List<List<List<Inline>>> cells() {
        return Stream.concat(Stream.of(table.header()), table.rows().stream()).toList();
    }

    private static List<Prose> draw(List<List<Inline>> row, BiFunction<List<Inline>, String, Prose> cell) {
        var drawn = new ArrayList<Prose>();
        row.forEach(text -> drawn.add(cell.apply(text, drawn.isEmpty() ? "\n" : "\t")));
        return drawn;
    }

    private void fit() {
        var em = ruler.getFont().getSize();
        var least = 0.0;
        for (var c = 0; c < columns; c++) {
            least += width(longestWord(c), em);
        }
        var tooWide = getWidth() > 0 && least > getWidth();
        if (tooWide != stacked) {
            stacked = tooWide;
            fill();
        }
        constrain(em);
    }

    private void constrain(double em) {
        for (var c = 0; c < getColumnConstraints().size(); c++) {
            var column = getColumnConstraints().get(c);
            if (!stacked) {
                column.setMinWidth(width(longestWord(c), em));
                column.setPrefWidth(width(Math.min(longestCell(c), LONGEST), em));
            }
        }
    }

    private static double width(int letters, double em) {
        return (letters * LETTER_EM + PADDING_EM) * em;
    }

    private int longestCell(int column) {
        return texts(column).mapToInt(String::length).max().orElse(0);
    }

    private int longestWord(int column) {
        return texts(column)
                .flatMap(t -> Stream.of(t.split("[\\s/–-]+")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Stream<String> texts(int column) {
        return cells().stream().filter(row -> column < row.size()).map(row -> PlainText.of(row.get(column)));
    }

    private void fill() {
        getChildren().setAll(ruler);
        getColumnConstraints().clear();
        if (stacked) {
            fillStacked();
        } else {
            fillColumns();
        }
    }

    private void fillColumns() {
        for (var c = 0; c < columns; c++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
            for (var r = 0; r < rows.size(); r++) {
                add(box(r, c, r == 0 ? Styles.TABLE_HEADER : Styles.TABLE_CELL), c, r);
            }
        }
    }

    private void fillStacked() {
        var value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), value);
        var at = 0;
        for (var r = 1; r < rows.size(); r++) {
            for (var c = 0; c < columns; c++) {
                var style = c == 0 ? Styles.TABLE_CELL : Styles.TABLE_CELL_NEXT;
                var name = new StackPane(heading(c));
                name.getStyleClass().add(style);
                addRow(at++, name, box(r, c, style));
            }
        }
    }

    private Label heading(int column) {
        var label = new Label(
                column < table.header().size() ? PlainText.of(table.header().get(column)) : "");
        label.getStyleClass().add(Styles.META);
        label.setWrapText(true);
        return label;
    }

    private StackPane box(int row, int column, String style) {
        var box = new StackPane();
        box.getStyleClass().add(style);
        if (column < rows.get(row).size()) {
            box.getChildren().add(rows.get(row).get(column));
        }
        return box;
    }
}
