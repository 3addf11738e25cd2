package org.euthymia.library;

/// Small typographic mends of running text.
final class Typography {
    private static final char UNBROKEN_HYPHEN = '\u2011';

    private Typography() {}

    /// Names such as `PHQ-9` are not torn apart at the end of a line.
    static String of(String text) {
        return text.contains("PHQ-") ? text.replaceAll("\\bPHQ-(?=\\d)", "PHQ" + UNBROKEN_HYPHEN) : text;
    }

    /// The same text with ordinary hyphens, for terminals, clipboards and search.
    static String plain(String text) {
        return text.replace(UNBROKEN_HYPHEN, '-');
    }
}
