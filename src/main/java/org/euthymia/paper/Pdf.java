package org.euthymia.paper;

import java.util.Locale;

/// A finished PDF in memory. Immutable; any thread.
public final class Pdf {
    private final byte[] content;
    private final int pages;
    private final String title;
    private final Locale language;

    Pdf(byte[] content, int pages, String title, Locale language) {
        this.content = content;
        this.pages = pages;
        this.title = title;
        this.language = language;
    }

    /// A copy of its bytes.
    public byte[] bytes() {
        return content.clone();
    }

    /// How many pages it has; 1 or more.
    public int pages() {
        return pages;
    }

    public String title() {
        return title;
    }

    public Locale language() {
        return language;
    }

    byte[] content() {
        return content;
    }
}
