package org.euthymia.desktop.search;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.euthymia.platform.Background;

/// Lets a screen reader keep up with typing: of the messages that come, it passes on the newest, at most one every 500
/// ms. FX thread only.
public final class Announcer {
    private static final long PAUSE_MILLIS = 500;

    private final Background background;
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private String newest = "";
    private boolean waiting;

    public Announcer(Background background) {
        this.background = background;
    }

    /// What is to be spoken.
    public ReadOnlyStringProperty spoken() {
        return spoken.getReadOnlyProperty();
    }

    public void say(String message) {
        newest = message;
        if (!waiting) {
            waiting = true;
            background.later(PAUSE_MILLIS, this::pass);
        }
    }

    private void pass() {
        waiting = false;
        spoken.set(newest);
    }
}
