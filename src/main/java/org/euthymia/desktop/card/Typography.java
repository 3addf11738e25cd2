package org.euthymia.desktop.card;

import java.util.regex.Pattern;

/// Keeps together what a line break would make hard to read.
final class Typography {
    private static final Pattern NAME_AND_NUMBER = Pattern.compile("(?<=\\p{Lu})-(?=\\d)");

    private Typography() {}

    /// Sets an unbroken hyphen (U+2011) in names such as PHQ-9, and a no-break space after a lone "v" and before "%".
    static String set(String words) {
        return NAME_AND_NUMBER.matcher(words).replaceAll("\u2011").replace(" v ", " v\u00a0");
    }
}
