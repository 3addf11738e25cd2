package org.euthymia.paper;

/// A finished PDF in memory. Immutable; any thread.
public final class Pdf {
    private final byte[] content;
    private final int pages;

    Pdf(byte[] content, int pages) {
        this.content = content;
        this.pages = pages;
    }

    /// A copy of its bytes.
    public byte[] bytes() {
        return content.clone();
    }

    /// How many pages it has; 1 or more.
    public int pages() {
        return pages;
    }

    byte[] content() {
        return content;
    }
}
