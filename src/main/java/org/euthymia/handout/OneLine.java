package org.euthymia.handout;

import java.util.regex.Pattern;

/// Typed text as one tidy line.
final class OneLine {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

    private OneLine() {}

    static String of(String typed, int longest) {
        var tidy = SPACES.matcher(typed).replaceAll(" ").strip();
        return tidy.codePointCount(0, tidy.length()) <= longest
                ? tidy
                : tidy.substring(0, tidy.offsetByCodePoints(0, longest)).strip();
    }
}
