package org.euthymia.desktop.figure;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.figure.FigureTable;

/// A figure's table in words: a row for each, its cells named. It needs no more width than a side column has. FX thread
/// only.
final class FigureGrid extends VBox {
    /// @param spoken name of the whole
    FigureGrid(FigureTable table, String spoken) {
        getStyleClass().add(Styles.FIGURE_TABLE);
        setAccessibleText(spoken);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        for (var row : table.rows()) {
            var box = new VBox();
            box.getStyleClass().add(Styles.FIGURE_ROW);
            for (var i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    box.getChildren().add(cell(table.header().get(i), row.get(i), i == 0));
                }
            }
            getChildren().add(box);
        }
    }

    private static Label cell(String head, String text, boolean first) {
        var label = new Label(first ? text : head + ": " + text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(first ? Styles.STRONG : Styles.META);
        label.setAccessibleText(head + ": " + text);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
