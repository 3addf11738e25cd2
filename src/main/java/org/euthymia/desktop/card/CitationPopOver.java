package org.euthymia.desktop.card;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.control.CitationButton;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.StatementRow;
import org.euthymia.desktop.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/// Shows one source beside the statement that cites it, never over it. The focus stays on the number, so closing needs
/// to
/// give nothing back. FX thread only.
final class CitationPopOver implements SourcePanel.Commands {
    private static final double GAP = 6;
    private static final double EDGE = 12;
    private static final double WIDTH_EM = 40;
    private static final double RADIUS = 6;
    /// Type size of a citation number in em of the root.
    private static final double CITATION_EM = 12.0 / 14;

    private final SourceShelf model;
    private final InvalidationListener closer = _ -> close();
    private final InvalidationListener refresher = _ -> refresh();
    private @Nullable PopOver popOver;
    private @Nullable CitationButton opener;
    private Optional<Page> page = Optional.empty();
    private Optional<Cited> where = Optional.empty();
    private int shown;

    CitationPopOver(SourceShelf model) {
        this.model = model;
    }

    /// @param where the statement the number stands in; empty for the list of sources
    /// @param page scrolled if there is no room; empty if it does not scroll
    void open(CitationButton button, Optional<Cited> where, Optional<Page> page) {
        close();
        this.opener = button;
        this.where = where;
        this.page = page;
        shown = button.number();
        var now = new PopOver();
        popOver = now;
        now.setAnimated(false);
        now.setFadeInDuration(Duration.ZERO);
        now.setArrowSize(0);
        now.setArrowIndent(0);
        now.setCornerRadius(RADIUS);
        now.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        now.setDetachable(false);
        now.setAutoFix(false);
        // Its own sheet lies nearer than the scene's and would win over the theme.
        now.getRoot().getStylesheets().clear();
        Stylesheets.dressLike(now.getScene(), button.getScene());
        now.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        now.setOnHidden(_ -> forget());
        button.getScene().focusOwnerProperty().addListener(closer);
        button.getScene().getWindow().widthProperty().addListener(closer);
        model.claimsProperty().addListener(refresher);
        fill();
        show(now, button, page);
    }

    @Override
    public void close() {
        if (popOver != null) {
            popOver.hide();
        }
        forget();
    }

    @Override
    public void step(int by) {
        var count = model.citations().sourceIds().size();
        shown = Math.floorMod(shown - 1 + by, count) + 1;
        where = Optional.empty();
        refresh();
    }

    @Override
    public void openCard(String cardId) {
        close();
        model.open(cardId);
    }

    private void refresh() {
        if (popOver != null && opener != null) {
            fill();
            show(popOver, opener, page);
        }
    }

    private void fill() {
        if (popOver != null) {
            var id = model.citations().sourceIds().get(shown - 1);
            popOver.setContentNode(new SourcePanel(model.details(id, where), model, this));
        }
    }

    private void show(PopOver now, CitationButton button, Optional<Page> page) {
        var em = button.getFont().getSize() / CITATION_EM;
        var window = button.getScene().getWindow();
        var panel = (SourcePanel) now.getContentNode();
        if (!now.isShowing()) {
            // Owned by the root, not by the number: a popup inherits its owner's type size.
            now.show(button.getScene().getRoot(), window.getX(), window.getY());
        }
        var width = Math.min(WIDTH_EM * em, window.getWidth() - 2 * EDGE);
        var wanted = panel.fit(width);
        var statement = statement(button);
        if (Math.max(below(page, statement), above(page, statement)) < wanted) {
            page.ifPresent(p -> p.toTop(statement));
        }
        var goesBelow = wanted <= below(page, statement) || below(page, statement) >= above(page, statement);
        var height = Math.min(wanted, goesBelow ? below(page, statement) : above(page, statement));
        panel.setHeight(width, height);
        var box = onScreen(page, statement);
        place(now, left(button, page, width), goesBelow ? box.getMaxY() + GAP : box.getMinY() - GAP - height);
        panel.requestFocus();
    }

    /// Moves the popup so that the panel in it, not its shadow, stands at the given place on the screen.
    private static void place(PopOver now, double x, double y) {
        now.sizeToScene();
        now.getRoot().layout();
        var panel = screen(now.getContentNode());
        now.setAnchorX(now.getAnchorX() + Math.rint(x - panel.getMinX()));
        now.setAnchorY(now.getAnchorY() + Math.rint(y - panel.getMinY()));
        // The popover redraws its frame while it moves, which puts it back to the anchor it had; now it has the new
        // one.
        now.setAnchorY(now.getAnchorY());
    }

    /// Around the number, inside the page if the panel is no wider.
    private static double left(Node button, Optional<Page> page, double width) {
        var window = button.getScene().getWindow();
        var from = page.map(p -> screen(p).getMinX()).orElse(window.getX());
        var to = page.map(p -> screen(p).getMaxX()).orElse(window.getX() + window.getWidth());
        var least = Math.min(from + EDGE, window.getX() + window.getWidth() - EDGE - width);
        var most = Math.max(least, to - EDGE - width);
        return Math.clamp(screen(button).getCenterX() - width / 2, least, most);
    }

    private static double below(Optional<Page> page, Node statement) {
        var window = statement.getScene().getWindow();
        return window.getY()
                + window.getHeight()
                - EDGE
                - onScreen(page, statement).getMaxY()
                - GAP;
    }

    private static double above(Optional<Page> page, Node statement) {
        return onScreen(page, statement).getMinY()
                - GAP
                - statement.getScene().getWindow().getY()
                - EDGE;
    }

    private static Node statement(Node button) {
        Node text = button;
        for (Node n = button; n != null; n = n.getParent()) {
            if (n instanceof StatementRow) {
                return n;
            }
            if (n instanceof Prose) {
                text = n;
            }
        }
        return text;
    }

    private static Bounds onScreen(Optional<Page> page, Node node) {
        return page.map(p -> p.onScreen(node)).orElseGet(() -> screen(node));
    }

    private static Bounds screen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case ESCAPE -> close();
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case C -> current().ifPresent(model::copyReference);
            case D -> current().ifPresent(model::copyDoi);
            case DOWN -> scroll(1);
            case UP -> scroll(-1);
            default -> {}
        }
        // Nothing typed here may act on the page below.
        e.consume();
    }

    private void scroll(int by) {
        if (popOver != null && popOver.getContentNode() instanceof SourcePanel panel) {
            panel.scroll(by);
        }
    }

    private Optional<SourceDetails> current() {
        return popOver != null && popOver.getContentNode() instanceof SourcePanel panel
                ? Optional.of(panel.details())
                : Optional.empty();
    }

    private void forget() {
        if (opener != null) {
            if (opener.getScene() != null) {
                opener.getScene().focusOwnerProperty().removeListener(closer);
                opener.getScene().getWindow().widthProperty().removeListener(closer);
            }
            model.claimsProperty().removeListener(refresher);
        }
        popOver = null;
        opener = null;
    }
}
