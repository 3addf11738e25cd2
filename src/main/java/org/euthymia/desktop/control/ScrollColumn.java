package org.euthymia.desktop.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;

/// A page that scrolls up and down, never sideways. Its column stops growing at a readable width and stands in the
/// middle of what is left; the mouse wheel works over the margins too.
public final class ScrollColumn extends ScrollPane {
    public ScrollColumn(String id, Region column) {
        column.getStyleClass().add(ShellStyles.COLUMN);
        var frame = new StackPane(column);
        frame.getStyleClass().add(Styles.PAGE);
        getStyleClass().add(Styles.PAGE_SCROLL);
        setContent(frame);
        setId(id);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }
}
