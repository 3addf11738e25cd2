package org.euthymia.desktop.shell;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.euthymia.desktop.help.Shortcut;

/// Turns keys, and the mouse's back and forward buttons, into what the window does. Listens before the controls do, so
/// that a key means the same wherever the focus is; a single sign means nothing in a text field.
final class ShellKeys {
    /// What was asked for.
    sealed interface Action {
        record Press(Shortcut shortcut) implements Action {}

        /// `Alt 1` to `Alt 7`.
        record Kind(int number) implements Action {}

        record Escape() implements Action {}
    }

    /// Does what was asked for.
    interface Handler {
        /// @return true if the key was used
        boolean handle(Action action);
    }

    private static final int KINDS = 7;

    private final Scene scene;
    private final boolean mac;
    private final Handler handler;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> left = this::left;
    private final EventHandler<KeyEvent> typed = this::typed;
    private final EventHandler<MouseEvent> mouse = this::mouse;
    private boolean swallowTyped;

    ShellKeys(Scene scene, boolean mac, Handler handler) {
        this.scene = scene;
        this.mac = mac;
        this.handler = handler;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, left);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
    }

    void dispose() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, left);
        scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
    }

    private void pressed(KeyEvent event) {
        swallowTyped = false;
        if (leavesToText(event)) {
            return;
        }
        var used = action(event).map(handler::handle).orElse(false);
        if (used) {
            event.consume();
            // The sign that belongs to the same key must not arrive in the field that now has the focus.
            swallowTyped = true;
        }
    }

    /// `Esc` is for what is open on top, then for the screen, and only then for the window.
    private void left(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && handler.handle(new Action.Escape())) {
            event.consume();
        }
    }

    /// On macOS Option with an arrow moves the caret by a word.
    private boolean leavesToText(KeyEvent event) {
        return mac
                && event.isAltDown()
                && event.getCode().isArrowKey()
                && scene.getFocusOwner() instanceof TextInputControl;
    }

    private static Optional<Action> action(KeyEvent event) {
        var number = event.isAltDown() && !event.isControlDown() && !event.isMetaDown() ? digit(event.getCode()) : 0;
        if (number >= 1 && number <= KINDS) {
            return Optional.of(new Action.Kind(number));
        }
        return Shortcut.of(event).map(Action.Press::new);
    }

    private static int digit(KeyCode code) {
        return code.isDigitKey()
                ? Character.digit(code.name().charAt(code.name().length() - 1), 10)
                : 0;
    }

    private void typed(KeyEvent event) {
        if (swallowTyped) {
            swallowTyped = false;
            event.consume();
        } else if (event.getCharacter().equals("/") && !(scene.getFocusOwner() instanceof TextInputControl)) {
            event.consume();
            handler.handle(new Action.Press(Shortcut.SEARCH));
        }
    }

    private void mouse(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) {
            handler.handle(new Action.Press(Shortcut.BACK));
            event.consume();
        } else if (event.getButton() == MouseButton.FORWARD) {
            handler.handle(new Action.Press(Shortcut.FORWARD));
            event.consume();
        }
    }
}
