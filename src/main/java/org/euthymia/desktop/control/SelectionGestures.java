package org.euthymia.desktop.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Selecting text with mouse and keys: drag, double click for a word, triple for a statement, `Shift` click to extend;
/// `Ctrl A` for everything, `Shift ↓ ↑` by statement, `Shift ← →` by character, with `Ctrl` by word, `Ctrl C` to copy,
/// `Esc` to let go. FX thread only.
public final class SelectionGestures {
    private final TextSelection selection;
    private final Consumer<String> clipboard;
    private final Consumer<Node> reveal;

    /// @param clipboard takes copied text
    /// @param reveal scrolls a node into view
    public SelectionGestures(TextSelection selection, Consumer<String> clipboard, Consumer<Node> reveal) {
        this.selection = selection;
        this.clipboard = clipboard;
        this.reveal = reveal;
    }

    /// Listens for the mouse on `content`, which lies inside a scroll pane, since the pane keeps presses for itself,
    /// and for keys
    /// on `surface`. A press takes the focus to `focus`, so that `Ctrl C` reaches us and no text field.
    public void install(Node content, Node surface, Node focus) {
        content.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> pressed(e, focus));
        content.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (key(e)) {
                e.consume();
            }
        });
    }

    private void pressed(MouseEvent e, Node focus) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        focus.requestFocus();
        selection.near(e.getSceneX(), e.getSceneY()).ifPresent(at -> {
            if (e.isShiftDown()) {
                selection.extendTo(at);
            } else if (e.getClickCount() == 2) {
                selection.selectWord(at);
            } else if (e.getClickCount() > 2) {
                selection.selectBlock(at);
            } else {
                selection.clear();
                selection.start(at);
            }
        });
    }

    private void dragged(MouseEvent e) {
        if (e.isPrimaryButtonDown()) {
            selection.near(e.getSceneX(), e.getSceneY()).ifPresent(selection::extendTo);
        }
    }

    private boolean key(KeyEvent e) {
        if (e.isShiftDown()) {
            return extend(e);
        }
        if (e.isShortcutDown() && e.getCode() == KeyCode.A) {
            selection.selectAll();
            return true;
        }
        if (e.isShortcutDown() && e.getCode() == KeyCode.C && !selection.isEmpty()) {
            clipboard.accept(selection.text());
            return true;
        }
        if (e.getCode() == KeyCode.ESCAPE && !selection.isEmpty()) {
            selection.clear();
            return true;
        }
        return false;
    }

    private boolean extend(KeyEvent e) {
        var moved = switch (e.getCode()) {
            case DOWN -> start(e).flatMap(p -> selection.moveByBlock(1, p));
            case UP -> start(e).flatMap(p -> selection.moveByBlock(-1, p));
            case RIGHT -> selection.moveByCharacter(true, e.isShortcutDown());
            case LEFT -> selection.moveByCharacter(false, e.isShortcutDown());
            default -> Optional.<Prose>empty();
        };
        moved.ifPresent(reveal);
        return moved.isPresent();
    }

    /// Where selecting by keys begins: at the focused citation, else at the top of what is seen.
    private Optional<Prose> start(KeyEvent e) {
        if (!(e.getTarget() instanceof Node target) || !(e.getSource() instanceof Node surface)) {
            return Optional.empty();
        }
        var top = surface.localToScene(surface.getLayoutBounds()).getMinY();
        return selection.holding(target).or(() -> selection.firstBelow(top));
    }
}
