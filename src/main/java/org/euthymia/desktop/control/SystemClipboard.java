package org.euthymia.desktop.control;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The computer's clipboard. FX thread only.
public final class SystemClipboard {
    private SystemClipboard() {}

    public static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The same as something that can be read and cleared.
    public static TimedClipboard.Board board() {
        return new TimedClipboard.Board() {
            @Override
            public void write(String words) {
                copy(words);
            }

            @Override
            public String read() {
                return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
            }

            @Override
            public void clear() {
                Clipboard.getSystemClipboard().clear();
            }
        };
    }
}
