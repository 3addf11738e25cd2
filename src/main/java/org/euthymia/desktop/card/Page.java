package org.euthymia.desktop.card;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.euthymia.desktop.theme.Styles;

/// The scrolling column of a card, with the bar that stays at its top once the title has gone. FX thread only.
final class Page extends StackPane {
    private static final double MARGIN = 8;

    private final ScrollPane scroll;
    private final Region content;
    private final Region bar;
    private final Node title;

    /// @param title the bar shows once this has scrolled away
    Page(Region content, Region bar, Node title) {
        this.content = content;
        this.bar = bar;
        this.title = title;
        var frame = new StackPane(content);
        frame.getStyleClass().add(Styles.PAGE);
        scroll = new ScrollPane(frame);
        scroll.getStyleClass().add(Styles.PAGE_SCROLL);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        getChildren().addAll(scroll, bar);
        setAlignment(bar, javafx.geometry.Pos.TOP_LEFT);
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
        var hidden = content.getParent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    double viewHeight() {
        return scroll.getViewportBounds().getHeight();
    }

    /// Where a node of the content is, measured from the top left of what is seen.
    private Bounds inView(Node node) {
        return scroll.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private void showBar() {
        bar.setVisible(scroll.getVvalue() > 0 && inView(title).getMaxY() < 0);
    }
}
