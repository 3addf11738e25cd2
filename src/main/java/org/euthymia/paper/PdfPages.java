package org.euthymia.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF's pages as pictures and as plain text: what a preview shows is what is printed and saved. Any thread.
public final class PdfPages {
    private PdfPages() {}

    /// One picture a page, on white.
    ///
    /// @param dpi pixels an inch, e.g. 96
    public static List<BufferedImage> images(Pdf pdf, float dpi) {
        try (var document = open(pdf)) {
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<BufferedImage>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(renderer.renderImageWithDPI(page, dpi, ImageType.RGB));
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF of our own making", e);
        }
    }

    /// The words of each page from top to bottom.
    public static List<String> texts(Pdf pdf) {
        try (var document = open(pdf)) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF of our own making", e);
        }
    }

    static PDDocument open(Pdf pdf) throws IOException {
        return Loader.loadPDF(pdf.content());
    }
}
