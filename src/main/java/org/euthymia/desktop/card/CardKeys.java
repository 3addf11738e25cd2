package org.euthymia.desktop.card;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.euthymia.desktop.control.CitationButton;
import org.jspecify.annotations.Nullable;

/// The keys of a card's page: `[` and `]` walk the citations; arrows, page keys, `Home` and `End` scroll wherever the
/// focus
/// is. What takes the focus is scrolled into view. FX thread only.
final class CardKeys {
    private static final double LINE = 48;

    private final Page page;
    private final List<CitationButton> citations;
    private final ChangeListener<@Nullable Node> focusMoved = (_, _, now) -> follow(now);
    private final ChangeListener<@Nullable Scene> sceneMoved = (_, before, now) -> sceneChanged(before, now);
    private @Nullable Node last;

    /// @param citations in reading order
    CardKeys(Page page, List<CitationButton> citations) {
        this.page = page;
        this.citations = citations;
        page.sceneProperty().addListener(sceneMoved);
    }

    void install(Node surface) {
        surface.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (!e.isShiftDown() && !e.isShortcutDown() && !e.isAltDown() && scroll(e)) {
                e.consume();
            }
        });
        // "[" and "]" need AltGr on many keyboards: the character counts, not the key.
        surface.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (e.getCharacter().equals("]") || e.getCharacter().equals("[")) {
                step(e.getCharacter().equals("]") ? 1 : -1);
                e.consume();
            }
        });
    }

    /// Puts the focus where the reader left it, else on the page itself, so that it scrolls by key.
    void restoreFocus() {
        var to = last;
        (to != null && Objects.equals(to.getScene(), page.getScene()) ? to : page.scroll()).requestFocus();
    }

    void dispose() {
        page.sceneProperty().removeListener(sceneMoved);
        if (page.getScene() != null) {
            sceneChanged(page.getScene(), null);
        }
    }

    private boolean scroll(KeyEvent e) {
        var screen = Math.max(page.viewHeight() - 2 * LINE, LINE);
        switch (e.getCode()) {
            case DOWN -> page.scrollBy(LINE);
            case UP -> page.scrollBy(-LINE);
            case PAGE_DOWN -> page.scrollBy(screen);
            case PAGE_UP -> page.scrollBy(-screen);
            case HOME -> page.scroll().setVvalue(0);
            case END -> page.scroll().setVvalue(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int by) {
        if (citations.isEmpty()) {
            return;
        }
        var scene = page.getScene();
        var focused = scene == null ? null : scene.getFocusOwner();
        var at = focused instanceof Button b ? citations.indexOf(b) : -1;
        var next = at < 0 ? (by > 0 ? firstInView() : citations.size() - 1) : at + by;
        citations.get(Math.clamp(next, 0, citations.size() - 1)).requestFocus();
    }

    private int firstInView() {
        var top = page.localToScene(page.getLayoutBounds()).getMinY();
        for (var i = 0; i < citations.size(); i++) {
            var button = citations.get(i);
            if (button.localToScene(button.getLayoutBounds()).getMinY() >= top) {
                return i;
            }
        }
        return citations.size() - 1;
    }

    private void sceneChanged(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(focusMoved);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(focusMoved);
        }
    }

    private void follow(@Nullable Node focused) {
        if (focused != null && !focused.equals(page.scroll()) && isInside(focused)) {
            last = focused;
            page.reveal(focused);
        }
    }

    private boolean isInside(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(page.scroll())) {
                return true;
            }
        }
        return false;
    }
}
