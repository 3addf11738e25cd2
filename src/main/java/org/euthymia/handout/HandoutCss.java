package org.euthymia.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.euthymia.text.Texts;

/// The style of a sheet: the page with its head line, our theme, the clinic's own after it, and last what no theme may
/// change.
final class HandoutCss {
    /// The safety lines are printed whatever a clinic's theme says.
    private static final String LOCKED = """
            .safety, .call { display: block !important; visibility: visible !important; position: static !important;
              float: none !important; width: auto !important; height: auto !important; max-height: none !important;
              overflow: visible !important; text-indent: 0 !important; transform: none !important;
              clip: auto !important; opacity: 1 !important; }
            .safety h2, .safety p, .call h2, .call ul { display: block !important; visibility: visible !important;
              position: static !important; color: #000000 !important; text-indent: 0 !important; }
            .safety p { font-size: SIZEpt !important; }
            .call li { display: list-item !important; visibility: visible !important; color: #000000 !important;
              font-size: SIZEpt !important; position: static !important; }
            .safety b, .call b { display: inline !important; visibility: visible !important;
              color: #000000 !important; font-size: inherit !important; }
            .safety { border: 3pt solid #000000 !important; background: none !important; }
            """;

    private final PrintSize size;
    private final Optional<String> own;
    private final Texts texts;

    /// @param own a clinic's theme
    HandoutCss(PrintSize size, Optional<String> own, Texts texts) {
        this.size = size;
        this.own = own;
        this.texts = texts;
    }

    /// Our theme alone, for a page that is no handout.
    static String plain(PrintSize size, Texts texts) {
        var css = new HandoutCss(size, Optional.empty(), texts);
        return css.head() + theme();
    }

    static String sheet(int page) {
        return "sheet" + page;
    }

    String of(SheetPlan plan) {
        var css = new StringBuilder();
        css.append(head());
        for (int page = 1; page < plan.pages(); page++) {
            css.append("@page ")
                    .append(sheet(page))
                    .append(" { @bottom-left { content: ")
                    .append(quoted(texts.get("page.continues", page + 1)))
                    .append("; width: 100%; vertical-align: top; font: ")
                    .append(small())
                    .append("pt Roboto; } }\n");
        }
        css.append(theme());
        css.append(String.format(Locale.ROOT, ".rule { height: %.1fpt; }%n", size.ruledLine()));
        own.ifPresent(css::append);
        css.append('\n').append(LOCKED.replace("SIZE", Integer.toString(size.points())));
        return css.toString();
    }

    private String head() {
        var font = "font: " + small() + "pt Roboto; color: black; vertical-align: bottom; padding-bottom: 3pt;";
        return """
                @page {
                  margin: 22mm 19mm 16mm 19mm;
                  @top-left { content: %1$s; width: 60%%; border-bottom: 0.75pt solid black; %4$s }
                  @top-right { content: %2$s counter(page) %3$s counter(pages); width: 40%%;
                    border-bottom: 0.75pt solid black; %4$s }
                }
                """.formatted(
                        quoted(texts.get("page.for") + " " + "_".repeat(30)),
                        quoted(texts.get("page.page") + " "),
                        quoted(" " + texts.get("page.of") + " "),
                        font);
    }

    /// Points of head and foot lines.
    private int small() {
        return switch (size) {
            case NORMAL -> 11;
            case LARGE -> 14;
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String theme() {
        try (var in = Objects.requireNonNull(HandoutCss.class.getResourceAsStream("handout.css"), "our own theme")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
