package org.euthymia.desktop.control;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.theme.ShellStyles;

/// A few [ActionRow]s in a frame; the arrow keys go from row to row. For long lists use a `ListView`.
public final class ActionList extends VBox {
    public ActionList() {
        getStyleClass().add(ShellStyles.ACTION_LIST);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public void setRows(List<ActionRow> rows) {
        getChildren().setAll(rows);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        var by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        var from = getChildren().indexOf(event.getTarget());
        var to = from + by;
        if (by != 0 && from >= 0 && to >= 0 && to < getChildren().size()) {
            getChildren().get(to).requestFocus();
            event.consume();
        }
    }
}
