package org.euthymia.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.List;
import org.euthymia.platform.ErrorCode;
import org.euthymia.problem.Problem;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Lays a document out and writes it as a tagged PDF (PDF/UA-1) with embedded fonts, bookmarks, title and language. The
/// same document gives the same bytes. Fetches nothing from a network or a disk. Any thread; several at once.
public final class PaperEngine {
    private final PaperFonts fonts;

    public PaperEngine(PaperFonts fonts) {
        this.fonts = fonts;
        XRLog.setLoggerImpl(new QuietLog());
    }

    /// What the pages can be written in.
    public PaperFonts fonts() {
        return fonts;
    }

    /// The document as a PDF.
    public PaperResult pdf(PaperDocument document) {
        try {
            var page = PageSource.read(document);
            try (var renderer = renderer(page, document.size())) {
                renderer.layout();
                try (var pdf = renderer.createPDFKeepOpen()) {
                    return new PaperResult.Made(Finish.finished(pdf, document.title(), document.language()));
                }
            }
        } catch (SAXException e) {
            return new PaperResult.Failed(broken(document, e));
        } catch (IOException | RuntimeException e) {
            return new PaperResult.Failed(Problem.error("paper.failed", document.title(), ErrorCode.of(e)));
        }
    }

    /// Where everything with an `id` would stand, without writing a PDF: for a second, better layout.
    ///
    /// @return no pages if it cannot be laid out; [#pdf] tells why
    public PaperLayout layout(PaperDocument document) {
        try {
            var page = PageSource.read(document);
            try (var renderer = renderer(page, document.size())) {
                renderer.layout();
                var pages = renderer.getRootBox().getLayer().getPages();
                return PaperLayout.of(renderer.getSharedContext(), pages, renderer.getDotsPerPoint());
            }
        } catch (SAXException | IOException | RuntimeException _) {
            return PaperLayout.NONE;
        }
    }

    private static Problem broken(PaperDocument document, SAXException e) {
        int line = e instanceof SAXParseException p ? p.getLineNumber() : 0;
        return Problem.error("paper.page.broken", document.title(), line);
    }

    private PdfBoxRenderer renderer(Document page, PaperSize size) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Euthymia");
        // "serif" is what a page has that names no family.
        for (var family : List.of(PaperFonts.FAMILY, "serif", "sans-serif")) {
            builder.useFont(fonts::regular, family, 400, FontStyle.NORMAL, true);
            builder.useFont(fonts::bold, family, 700, FontStyle.NORMAL, true);
        }
        builder.useDefaultPageSize(
                (float) (size.width() / 72), (float) (size.height() / 72), PdfRendererBuilder.PageSizeUnits.INCHES);
        builder.useUriResolver((_, uri) -> uri.startsWith("#") ? uri : null);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, when);
        }
        return builder.buildPdfRenderer();
    }
}
