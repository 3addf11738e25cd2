package org.euthymia.desktop.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.euthymia.desktop.theme.Styles;

/// The number of a source: a small box in the text that opens the source. The box is 17 px high at 100 % and its target
/// 24 px; in running text put it into an [InlineTarget].
public final class CitationButton extends Button {
    private static final PseudoClass CORRECTED = PseudoClass.getPseudoClass("corrected");
    private static final PseudoClass RETRACTED = PseudoClass.getPseudoClass("retracted");

    private final int number;

    /// What is recorded about the source's standing.
    public enum State {
        SOUND,
        /// Amber, with "!".
        CORRECTED,
        /// Red, struck through.
        RETRACTED
    }

    /// @param number of the source in this card, from 1
    /// @param spoken accessible name, e.g. `Source 3: Salas 2017`
    public CitationButton(int number, State state, String spoken) {
        super(state == State.CORRECTED ? number + "!" : Integer.toString(number));
        this.number = number;
        getStyleClass().add(Styles.CITATION);
        pseudoClassStateChanged(CORRECTED, state == State.CORRECTED);
        pseudoClassStateChanged(RETRACTED, state == State.RETRACTED);
        setAccessibleText(spoken);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // On macOS a focused button does not answer to Enter by itself.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
                fire();
                e.consume();
            }
        });
    }

    public int number() {
        return number;
    }
}
