package org.euthymia.desktop.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.kordamp.ikonli.Ikon;

/// A row that opens something: icon, what it is, and a line about it. Its words wrap, never cut. Works as a button for
/// mouse, keyboard and screen reader.
public final class ActionRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Runnable action;

    /// @param about second line; none if empty
    /// @param trailing stands at the right end, e.g. a key cap or a count
    public ActionRow(Ikon icon, String title, String about, Runnable action, Node... trailing) {
        this.action = action;
        getStyleClass().add(ShellStyles.ACTION_ROW);
        var words = new VBox(line(title, Styles.STRONG));
        if (!about.isEmpty()) {
            words.getChildren().add(line(about, Styles.META));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new Icon(icon), words);
        getChildren().addAll(trailing);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(about.isEmpty() ? title : title + ". " + about);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            action.run();
        }
    }

    /// Marks the row that Enter opens while the caret stays elsewhere.
    public void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
