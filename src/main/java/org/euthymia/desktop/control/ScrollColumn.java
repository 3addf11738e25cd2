package org.euthymia.desktop.control;

import javafx.scene.Node;
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

    /// Scrolls as little as needed for `node`, inside the column, to be seen whole.
    ///
    /// @param margin kept free above and below it, in pixels
    public final void show(Node node, double margin) {
        var height = getViewportBounds().getHeight();
        var content = getContent();
        var most = content.getLayoutBounds().getHeight() - height;
        if (most <= 0 || height <= 0) {
            return;
        }
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var from = getVvalue() * most;
        var to = from;
        if (bounds.getMaxY() + margin > from + height) {
            to = bounds.getMaxY() + margin - height;
        }
        if (bounds.getMinY() - margin < to) {
            to = bounds.getMinY() - margin;
        }
        if (to != from) {
            setVvalue(Math.clamp(to / most, 0, 1));
        }
    }
}
