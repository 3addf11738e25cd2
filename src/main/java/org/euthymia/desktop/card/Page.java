package org.euthymia.desktop.card;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.euthymia.desktop.theme.Styles;

/// The scrolling column of a card, with the bar that stays at its top once the title has gone. FX thread only.
final class Page extends StackPane {
    private static final double MARGIN = 8;

    private final ScrollPane scroll;
    private final StackPane frame;
    private final Region bar;
    private final Node title;

    /// @param title the bar shows once this has scrolled away
    Page(Region content, Region bar, Node title) {
        this.bar = bar;
        this.title = title;
        frame = new StackPane(content);
        frame.getStyleClass().add(Styles.PAGE);
        scroll = new ScrollPane(frame);
        scroll.getStyleClass().add(Styles.PAGE_SCROLL);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        getChildren().addAll(scroll, bar);
        setAlignment(bar, Pos.TOP_LEFT);
        bar.setMaxHeight(USE_PREF_SIZE);
        bar.setVisible(false);
        scroll.vvalueProperty().addListener(_ -> showBar());
        scroll.viewportBoundsProperty().addListener(_ -> showBar());
    }

    ScrollPane scroll() {
        return scroll;
    }

    /// Scrolls as little as needed to have the node fully in view below the bar.
    void reveal(Node node) {
        var box = inView(node);
        var top = bar.prefHeight(-1) + MARGIN;
        var bottom = scroll.getViewportBounds().getHeight() - MARGIN;
        if (box.getMinY() < top) {
            scrollBy(box.getMinY() - top);
        } else if (box.getMaxY() > bottom) {
            scrollBy(Math.min(box.getMaxY() - bottom, box.getMinY() - top));
        }
    }

    /// Scrolls so that the node stands right below the bar.
    void toTop(Node node) {
        scrollBy(inView(node).getMinY() - bar.prefHeight(-1) - MARGIN);
    }

    /// @param pixels positive is down
    void scrollBy(double pixels) {
        if (hidden() > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden(), 0, 1));
        }
    }

    /// Where a node of the content stands on the screen once the next frame is drawn.
    Bounds onScreen(Node node) {
        var box = inView(node);
        var origin = scroll.localToScreen(0, 0);
        return new BoundingBox(
                origin.getX() + box.getMinX(), origin.getY() + box.getMinY(), box.getWidth(), box.getHeight());
    }

    double viewHeight() {
        return scroll.getViewportBounds().getHeight();
    }

    /// Where a node of the content is, measured from the top of what is seen. Reckoned from the scroll value, not from
    /// where things were drawn last: that lags one frame behind.
    private Bounds inView(Node node) {
        var box = frame.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return new BoundingBox(
                box.getMinX(), box.getMinY() - scroll.getVvalue() * hidden(), box.getWidth(), box.getHeight());
    }

    private double hidden() {
        return Math.max(0, frame.getHeight() - scroll.getViewportBounds().getHeight());
    }

    private void showBar() {
        bar.setVisible(hidden() > 0 && inView(title).getMaxY() < 0);
    }
}
