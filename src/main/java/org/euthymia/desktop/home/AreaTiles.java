package org.euthymia.desktop.home;

import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.euthymia.desktop.control.ActionRow;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.theme.ShellStyles;

/// The areas side by side, two in a row where there is room. All four arrow keys go from one to the next.
final class AreaTiles extends GridPane {
    private List<ActionRow> tiles = List.of();
    private int inRow = 2;

    AreaTiles() {
        getStyleClass().add(ShellStyles.TILES);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(List<ActionRow> areas) {
        tiles = areas;
        place();
    }

    void arrange(Layout layout) {
        inRow = layout == Layout.SINGLE ? 1 : 2;
        place();
    }

    private void place() {
        getChildren().clear();
        getColumnConstraints().clear();
        for (var i = 0; i < inRow; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / inRow);
            getColumnConstraints().add(column);
        }
        for (var i = 0; i < tiles.size(); i++) {
            add(tiles.get(i), i % inRow, i / inRow);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        var by = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -inRow;
            case DOWN -> inRow;
            default -> 0;
        };
        var from = tiles.indexOf(event.getTarget());
        var to = from + by;
        if (by != 0 && from >= 0 && to >= 0 && to < tiles.size()) {
            tiles.get(to).requestFocus();
            event.consume();
        }
    }
}
