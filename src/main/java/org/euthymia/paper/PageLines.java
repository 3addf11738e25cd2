package org.euthymia.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The lines of text of one page, as they are drawn.
///
/// @param width of the page in points
/// @param height of the page in points
public record PageLines(double width, double height, List<Line> lines) {
    public PageLines {
        lines = List.copyOf(lines);
    }

    /// @param top of its capitals, points from the top of the page
    /// @param bottom its baseline
    /// @param size of its largest type
    public record Line(String text, double left, double right, double top, double bottom, double size) {}

    /// The lines of every page.
    public static List<PageLines> of(Pdf pdf) {
        try (var document = PdfPages.open(pdf)) {
            var pages = new ArrayList<PageLines>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var box = document.getPage(page - 1).getMediaBox();
                var glyphs = new Glyphs();
                glyphs.setStartPage(page);
                glyphs.setEndPage(page);
                glyphs.getText(document);
                pages.add(new PageLines(box.getWidth(), box.getHeight(), lines(glyphs.found)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF of our own making", e);
        }
    }

    /// Glyphs on one baseline, cut where a wide gap is.
    private static List<Line> lines(List<TextPosition> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt((TextPosition g) -> Math.round(g.getYDirAdj() * 2))
                .thenComparingDouble(TextPosition::getXDirAdj));
        var lines = new ArrayList<Line>();
        var run = new ArrayList<TextPosition>();
        for (var glyph : sorted) {
            if (!run.isEmpty() && !continues(run.getLast(), glyph)) {
                lines.add(line(run));
                run.clear();
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            lines.add(line(run));
        }
        return lines.stream().filter(l -> !l.text().isBlank()).toList();
    }

    private static boolean continues(TextPosition last, TextPosition next) {
        double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        return Math.abs(next.getYDirAdj() - last.getYDirAdj()) < 0.6
                && gap > -last.getFontSizeInPt()
                && gap < 3 * last.getFontSizeInPt();
    }

    private static Line line(List<TextPosition> glyphs) {
        var text = new StringBuilder();
        double left = Double.MAX_VALUE;
        double right = 0;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        double size = 0;
        for (var g : glyphs) {
            text.append(g.getUnicode());
            left = Math.min(left, g.getXDirAdj());
            right = Math.max(right, g.getXDirAdj() + g.getWidthDirAdj());
            top = Math.min(top, g.getYDirAdj() - 0.72 * g.getFontSizeInPt());
            bottom = Math.max(bottom, g.getYDirAdj());
            size = Math.max(size, g.getFontSizeInPt());
        }
        return new Line(text.toString(), left, right, top, bottom, size);
    }

    private static final class Glyphs extends PDFTextStripper {
        private final List<TextPosition> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            found.add(text);
        }
    }
}
