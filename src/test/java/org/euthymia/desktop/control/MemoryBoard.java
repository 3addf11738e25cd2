package org.euthymia.desktop.control;

/// A clipboard that only a test sees.
public final class MemoryBoard implements TimedClipboard.Board {
    private String held = "";

    @Override
    public void write(String words) {
        held = words;
    }

    @Override
    public String read() {
        return held;
    }

    @Override
    public void clear() {
        held = "";
    }
}
