package org.euthymia.paper;

import java.util.Locale;

/// Small documents to print.
final class Papers {
    static final String CSS = """
            @page {
              margin: 28mm 19mm 24mm 19mm;
              @top-left { content: "For: ____________"; font: 11pt Roboto; }
              @top-right { content: "Page " counter(page) " of " counter(pages); font: 11pt Roboto; }
            }
            body { font: 14pt/1.45 Roboto; margin: 0; }
            """;
    static final String TWO_PAGES = """
            <h1 id="title">Opioids &amp; mood</h1>
            <div id="first"><h2 id="main">Main points</h2>
            <ul><li>Call <b>988</b> at any hour.</li><li>Second</li></ul></div>
            <div id="second" style="page-break-before: always"><h2 id="more">More: mañana</h2><p>Last words</p></div>
            """;

    private Papers() {}

    static PaperDocument document(String body) {
        return new PaperDocument("A & B", Locale.of("es"), PaperSize.LETTER, CSS, body);
    }

    static Pdf pdf(PaperDocument document) {
        return made(new PaperEngine(PaperFonts.roboto()).pdf(document));
    }

    static Pdf made(PaperResult result) {
        return switch (result) {
            case PaperResult.Made made -> made.pdf();
            case PaperResult.Failed failed -> throw new AssertionError(failed.problem());
        };
    }
}
