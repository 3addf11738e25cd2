package org.euthymia.desktop.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.euthymia.desktop.theme.CheckStyles;

/// One answer to a question, as a box that names its key: pressed by the key, the mouse, or a screen reader. The
/// question
/// holds
/// the focus, so the box takes none unless it stands alone. FX thread only.
public final class AnswerKey extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final String spoken;

    /// Whether it is the answer given, and what that means.
    public enum State {
        REST,
        CHOSEN,
        /// Chosen, and it speaks for danger.
        DANGER,
        /// Chosen, and nothing is known by it: left blank, or unknown.
        BLANK
    }

    /// @param words what is written in it
    /// @param spoken its name, e.g. `1, several days`
    public AnswerKey(String words, String spoken, Runnable pressed) {
        super(words);
        this.spoken = spoken;
        getStyleClass().add(CheckStyles.ANSWER_KEY);
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        setFocusTraversable(false);
        setAccessibleText(spoken);
        setOnAction(_ -> pressed.run());
    }

    /// @param chosenWord how a screen reader says that it is the answer given
    public void show(State state, String chosenWord) {
        pseudoClassStateChanged(CHOSEN, state == State.CHOSEN);
        pseudoClassStateChanged(DANGER, state == State.DANGER);
        pseudoClassStateChanged(BLANK, state == State.BLANK);
        setAccessibleText(state == State.REST ? spoken : spoken + ", " + chosenWord);
    }
}
