package org.euthymia.desktop.check;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Turns keys into what the check does. Single signs mean something only where no text is typed. FX thread only.
final class CheckKeys {
    private final Actions actions;

    /// What keys ask for.
    interface Actions {
        void undo();

        /// @return false if there is nothing to record
        boolean record();

        /// @param by 1 for the next question, -1 for the one before
        void move(int by);

        /// @return true if this holds the focus for a question's keys
        boolean isQuestion(Node target);

        /// @return false if the sign means nothing there
        boolean press(Node target, String sign);
    }

    /// @param questions where questions are answered
    /// @param others where only the keys with Ctrl work
    CheckKeys(Region questions, List<? extends Region> others, Actions actions) {
        this.actions = actions;
        questions.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        others.forEach(o -> o.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut));
        questions.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        questions.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void shortcut(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.Z && !typesUndoable(event)) {
            actions.undo();
            event.consume();
        } else if (event.getCode() == KeyCode.R && actions.record()) {
            event.consume();
        }
    }

    private static boolean typesUndoable(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl t && t.isUndoable();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextArea) {
            return;
        }
        switch (event.getCode()) {
            case UP -> move(event, -1);
            case DOWN -> move(event, 1);
            case BACK_SPACE -> {
                if (!(event.getTarget() instanceof TextInputControl)) {
                    actions.undo();
                    event.consume();
                }
            }
            case ENTER -> {
                if (event.getTarget() instanceof Node n && actions.isQuestion(n)) {
                    move(event, 1);
                }
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        actions.move(by);
    }

    private void typed(KeyEvent event) {
        var plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && event.getTarget() instanceof Node n && actions.press(n, event.getCharacter())) {
            event.consume();
        }
    }
}
