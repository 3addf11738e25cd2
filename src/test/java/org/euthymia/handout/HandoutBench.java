package org.euthymia.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.library.Reference;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperFonts;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.PdfPages;
import org.euthymia.platform.Progress;

/// Measures how long a preview takes: the sheet as PDF with its checks, and its pages as pictures. Run by hand over the
/// handouts in `data`; the first line is a cold start.
final class HandoutBench {
    private static final int ROUNDS = 6;
    private static final float DPI = 96;

    private HandoutBench() {}

    static void main() {
        var library = new LibraryReader().read(Path.of("data"), Origin.BUILT_IN, Progress.NONE);
        long start = System.nanoTime();
        boolean cold = true;
        var press = new HandoutPress(new PaperEngine(PaperFonts.roboto()));
        var pdf = new ArrayList<Long>();
        var pictures = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var handout : library.handouts().all()) {
                for (var size : PrintSize.values()) {
                    var request = new PrintRequest(
                            size,
                            PaperSize.LETTER,
                            SampleHandouts.TODAY,
                            id -> library.source(id).map(Reference::briefForm),
                            Optional.empty());
                    long before = System.nanoTime();
                    var result = press.sheet(SampleHandouts.edit(handout), request);
                    long between = System.nanoTime();
                    if (result instanceof SheetResult.Made made) {
                        PdfPages.images(made.sheet().pdf(), DPI);
                    }
                    if (cold) {
                        IO.println("cold: %d ms".formatted((System.nanoTime() - start) / 1_000_000));
                        cold = false;
                    }
                    // The first rounds warm up.
                    if (round >= ROUNDS / 3) {
                        pdf.add(between - before);
                        pictures.add(System.nanoTime() - between);
                    }
                }
            }
        }
        IO.println("PDF with checks: " + figures(pdf));
        IO.println("pictures at 96 dpi: " + figures(pictures));
    }

    private static String figures(List<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return "%d sheets, p50 %s, p95 %s, longest %s"
                .formatted(sorted.length, millis(sorted, 0.5), millis(sorted, 0.95), millis(sorted, 1));
    }

    private static String millis(long[] sorted, double part) {
        long nanos = sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
        return "%.0f ms".formatted(nanos / 1e6);
    }
}
