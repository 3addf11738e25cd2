package org.euthymia.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.euthymia.platform.ErrorCode;
import org.euthymia.problem.Problem;

/// Makes one PDF of several, tags and bookmarks included. Any thread.
public final class PdfBinder {
    private PdfBinder() {}

    /// @param parts in order, at least one; title and language of the whole are those of the first, and each part keeps
    /// its own language
    public static PaperResult bind(List<Pdf> parts) {
        var cover = parts.getFirst();
        var out = new ByteArrayOutputStream(256 * 1024);
        try {
            var merger = new PDFMergerUtility();
            parts.forEach(p -> merger.addSource(new RandomAccessReadBuffer(p.content())));
            merger.setDestinationStream(out);
            merger.mergeDocuments(null);
            try (var bound = Loader.loadPDF(out.toByteArray())) {
                return new PaperResult.Made(Finish.finished(bound, cover.title(), cover.language()));
            }
        } catch (IOException | RuntimeException e) {
            return new PaperResult.Failed(Problem.error("paper.failed", cover.title(), ErrorCode.of(e)));
        }
    }
}
