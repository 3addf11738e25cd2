package org.euthymia.library;

import java.util.Optional;
import java.util.regex.Pattern;

/// A card's file cut into its header and its body.
///
/// @param yaml between the two `---` lines; begins at line 2
/// @param body after the second one
/// @param bodyLine line of the file at which the body begins
record FrontMatter(String yaml, String body, int bodyLine) {
    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*(?:\\n|\\z)");
    private static final Pattern CLOSING = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);

    /// @return empty if there is no header or it has no end, which `findings` then tells
    static Optional<FrontMatter> split(String text, Findings findings) {
        var opening = OPENING.matcher(text);
        if (!opening.find()) {
            findings.error(Spot.line(1), "library.header.missing");
            return Optional.empty();
        }
        var closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            findings.error(Spot.line(1), "library.header.unclosed");
            return Optional.empty();
        }
        var yaml = text.substring(opening.end(), closing.start());
        var body = text.substring(Math.min(text.length(), closing.end() + 1));
        var lines = (int) yaml.chars().filter(c -> c == '\n').count();
        return Optional.of(new FrontMatter(yaml, body, lines + 3));
    }
}
