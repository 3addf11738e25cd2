package org.euthymia.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls as little as needed.
public final class Reveal {
    private Reveal() {}

    /// Brings `node`, inside the content of `pane`, into view whole; its upper edge if it is higher than the view.
    ///
    /// @param margin kept free above and below it, in pixels
    public static void in(ScrollPane pane, Node node, double margin) {
        var height = pane.getViewportBounds().getHeight();
        var content = pane.getContent();
        var most = content.getLayoutBounds().getHeight() - height;
        if (most <= 0 || height <= 0) {
            return;
        }
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var from = pane.getVvalue() * most;
        var to = from;
        if (bounds.getMaxY() + margin > from + height) {
            to = bounds.getMaxY() + margin - height;
        }
        if (bounds.getMinY() - margin < to) {
            to = bounds.getMinY() - margin;
        }
        if (to != from) {
            pane.setVvalue(Math.clamp(to / most, 0, 1));
        }
    }
}
