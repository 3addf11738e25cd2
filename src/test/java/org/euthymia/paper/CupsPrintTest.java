package org.euthymia.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.euthymia.platform.Progress;
import org.junit.jupiter.api.Test;

/// Prints on a real queue that writes PDF files (CUPS with cups-pdf) and compares them with the preview, page for page.
/// Skipped where there is no such queue; CONTRIBUTING.md says how to set one up.
class CupsPrintTest {
    private static final float DPI = 100;
    private static final String QUEUE = "PDF";
    private static final Path OUTPUT = Path.of(System.getProperty("user.home"), "PDF");
    private static final long PATIENCE_MILLIS = 20_000;

    private final PaperPrinter printer = PaperPrinter.ofThisMachine();

    private String queue() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/lpr")), "no CUPS here");
        var found = printer.printers().stream()
                .map(Printer::name)
                .filter(n -> n.toUpperCase(Locale.ROOT).contains(QUEUE))
                .findFirst();
        assumeTrue(found.isPresent(), "no queue of cups-pdf here");
        return found.orElseThrow();
    }

    @Test
    void whatIsPrintedIsThePreview() throws Exception {
        var queue = queue();
        for (var paper : PaperSize.values()) {
            var letter = Papers.document(Papers.TWO_PAGES);
            var pdf = Papers.pdf(
                    new PaperDocument(letter.title(), letter.language(), paper, letter.styles(), letter.body()));
            var before = FileTime.fromMillis(System.currentTimeMillis() - 1);
            assertThat(printer.print(pdf, paper, queue, Progress.NONE)).isEqualTo(new PrintOutcome.Sent(queue, 2));
            var printed = new Pdf(Files.readAllBytes(awaitFile(before)), 2, "", Locale.US);
            var pages = PdfPages.images(printed, DPI);
            var preview = PdfPages.images(pdf, DPI);
            assertThat(pages).hasSameSizeAs(preview);
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i).getWidth()).isEqualTo(preview.get(i).getWidth());
                assertThat(pages.get(i).getHeight()).isEqualTo(preview.get(i).getHeight());
                assertThat(different(pages.get(i), preview.get(i))).isLessThan(0.001);
            }
        }
    }

    @Test
    void aQueueThatRefusesIsNamed() throws Exception {
        var queue = queue();
        assumeTrue(run("cupsreject", queue), "only the queue's owner may close it");
        try {
            var pdf = Papers.pdf(Papers.document(Papers.TWO_PAGES));
            var outcome = printer.print(pdf, PaperSize.LETTER, queue, Progress.NONE);
            // The JDK may still hold what the queue said before; then the queue itself refuses.
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            PrintOutcome.Failed.class,
                            f -> assertThat(f.problem().key()).isIn("paper.print.refused", "paper.print.failed"));
        } finally {
            run("cupsaccept", queue);
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// The share of pixels that differ plainly.
    private static double different(BufferedImage one, BufferedImage other) {
        long different = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                different += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF)) > 128 ? 1 : 0;
            }
        }
        return (double) different / ((long) one.getWidth() * one.getHeight());
    }

    /// The file that appeared, once it is whole.
    private static Path awaitFile(FileTime since) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        long size = -1;
        while (System.currentTimeMillis() < end) {
            Thread.sleep(200);
            var found = newest(since);
            if (found.isPresent()) {
                long now = Files.size(found.get());
                if (now > 0 && now == size) {
                    return found.get();
                }
                size = now;
            }
        }
        throw new AssertionError("nothing came out of the queue");
    }

    private static Optional<Path> newest(FileTime since) throws IOException {
        if (!Files.isDirectory(OUTPUT)) {
            return Optional.empty();
        }
        try (var files = Files.list(OUTPUT)) {
            for (var file : files.filter(f -> f.toString().endsWith(".pdf")).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(since) > 0) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        }
    }
}
