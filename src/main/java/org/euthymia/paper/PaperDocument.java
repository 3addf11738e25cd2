package org.euthymia.paper;

import java.util.Locale;

/// What is to be put on paper.
///
/// Headings `h1` to `h3` with an `id` become bookmarks. Pictures, fonts and style sheets from elsewhere are never
/// fetched: what is drawn stands in `body` and `css`, and the only fonts are those of the engine, under the family name
/// `Roboto` in weights 400 and 700.
///
/// @param title of the PDF, shown in the reader's title bar
/// @param language of the text
/// @param size written as `size` of `@page` before `css`; margins, head and foot lines are `css`'s
/// @param css one style sheet
/// @param body well-formed XHTML without the `body` element itself; no named entities but XML's five
public record PaperDocument(String title, Locale language, PaperSize size, String css, String body) {
    /// The whole page as XHTML, which a browser shows too.
    public String html() {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
                <head>
                <meta charset="UTF-8"/>
                <title>%2$s</title>
                <style>
                @page { size: %3$s; }
                %4$s
                </style>
                </head>
                <body>
                %5$s
                </body>
                </html>
                """.formatted(language.toLanguageTag(), escaped(title), size.word(), styles(), body);
    }

    /// A style sheet cannot close its own element.
    private String styles() {
        return css.replace("&", "&amp;").replace("<", "&lt;");
    }

    /// `text` as it may stand between tags and in quoted attributes. Characters that XML forbids are left out.
    public static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(PaperDocument::allowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean allowed(int c) {
        var control = Character.isISOControl(c) && c != '\t' && c != '\n';
        var surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        var noCharacter = (c & 0xFFFE) == 0xFFFE;
        return !control && !surrogate && !noCharacter;
    }
}
