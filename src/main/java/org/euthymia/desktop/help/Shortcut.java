package org.euthymia.desktop.help;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work everywhere in the window. The window acts on these and help lists them, so the two agree.
/// `Ctrl` is `Cmd` on macOS.
public enum Shortcut {
    SEARCH("Ctrl K"),
    START("Ctrl 1"),
    CHECK("Ctrl 2"),
    MEDICINES("Ctrl 3"),
    HANDOUTS("Ctrl 5"),
    NEXT("Ctrl Enter"),
    SAFETY("F8"),
    VISIT("F9"),
    COPY_NOTE("Ctrl Shift C"),
    PRINT("Ctrl P"),
    SAVE("Ctrl S"),
    BACK("Alt ←"),
    FORWARD("Alt →"),
    BOOKMARK("Ctrl D"),
    LARGER("Ctrl +"),
    SMALLER("Ctrl -"),
    NORMAL_SIZE("Ctrl 0"),
    NEXT_REGION("F6"),
    PREVIOUS_REGION("Shift F6"),
    HELP("F1");

    private final String caps;

    Shortcut(String caps) {
        this.caps = caps;
    }

    private List<KeyCombination> combinations() {
        return switch (this) {
            case SEARCH -> List.of(new KeyCodeCombination(KeyCode.K, SHORTCUT_DOWN));
            case START -> List.of(ctrl(KeyCode.DIGIT1), ctrl(KeyCode.NUMPAD1));
            case CHECK -> List.of(ctrl(KeyCode.DIGIT2), ctrl(KeyCode.NUMPAD2));
            case HANDOUTS -> List.of(ctrl(KeyCode.DIGIT5), ctrl(KeyCode.NUMPAD5));
            case NEXT -> List.of(new KeyCodeCombination(KeyCode.ENTER, SHORTCUT_DOWN));
            case SAFETY -> List.of(new KeyCodeCombination(KeyCode.F8));
            case VISIT -> List.of(new KeyCodeCombination(KeyCode.F9));
            case COPY_NOTE -> List.of(new KeyCodeCombination(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN));
            case PRINT -> List.of(new KeyCodeCombination(KeyCode.P, SHORTCUT_DOWN));
            case SAVE -> List.of(new KeyCodeCombination(KeyCode.S, SHORTCUT_DOWN));
            case MEDICINES -> List.of(ctrl(KeyCode.DIGIT3), ctrl(KeyCode.NUMPAD3));
            case BACK -> List.of(new KeyCodeCombination(KeyCode.LEFT, ALT_DOWN));
            case FORWARD -> List.of(new KeyCodeCombination(KeyCode.RIGHT, ALT_DOWN));
            case BOOKMARK -> List.of(new KeyCodeCombination(KeyCode.D, SHORTCUT_DOWN));
            case LARGER -> List.of(ctrl(KeyCode.PLUS), ctrl(KeyCode.EQUALS), ctrl(KeyCode.ADD));
            case SMALLER -> List.of(ctrl(KeyCode.MINUS), ctrl(KeyCode.SUBTRACT));
            case NORMAL_SIZE -> List.of(ctrl(KeyCode.DIGIT0), ctrl(KeyCode.NUMPAD0));
            case NEXT_REGION -> List.of(new KeyCodeCombination(KeyCode.F6));
            case PREVIOUS_REGION -> List.of(new KeyCodeCombination(KeyCode.F6, SHIFT_DOWN));
            case HELP -> List.of(new KeyCodeCombination(KeyCode.F1));
        };
    }

    /// The key caps as shown, divided by spaces.
    ///
    /// @param mac true on macOS, where `Ctrl` is `Cmd`
    public String caps(boolean mac) {
        return caps(caps, mac);
    }

    /// Key caps written for other systems, as macOS names them.
    public static String caps(String caps, boolean mac) {
        return mac ? caps.replace("Ctrl", "Cmd").replace("Alt", "Option") : caps;
    }

    public static Optional<Shortcut> of(KeyEvent event) {
        return Stream.of(values())
                .filter(s -> s.combinations().stream().anyMatch(c -> c.match(event)))
                .findFirst();
    }

    // Shift is free: on many keyboards "+" stands above another sign.
    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, SHORTCUT_DOWN, SHIFT_ANY);
    }
}
