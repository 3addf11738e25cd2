package org.euthymia.desktop.control;

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
}
