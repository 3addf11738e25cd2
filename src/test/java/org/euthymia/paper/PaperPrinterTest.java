package org.euthymia.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import org.euthymia.platform.Progress;
import org.junit.jupiter.api.Test;

/// Printing on printers that are made up; a real queue is [CupsPrintTest]'s.
class PaperPrinterTest {
    private final Pdf pdf = Papers.pdf(Papers.document(Papers.TWO_PAGES));
    private final FakePrinter desk = new FakePrinter("desk", MediaSizeName.NA_LETTER);
    private final FakePrinter hall = new FakePrinter("hall", MediaSizeName.NA_LETTER, MediaSizeName.ISO_A4);

    private record Queues(List<PrintService> all, Optional<PrintService> usual, boolean spoolerFound)
            implements PrintQueues {}

    private static PaperPrinter of(PrintService usual, PrintService... others) {
        var all = new ArrayList<PrintService>(List.of(others));
        all.add(usual);
        return new PaperPrinter(new Queues(all, Optional.of(usual), true));
    }

    private static String key(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Sent sent -> "sent " + sent.printer() + " " + sent.pages();
            case PrintOutcome.Cancelled _ -> "cancelled";
            case PrintOutcome.Failed failed -> failed.problem().key();
        };
    }

    @Test
    void theUsualPrinterGetsThatVeryFile() {
        var progress = new Recorded(false);
        assertThat(key(of(hall, desk).print(pdf, PaperSize.A4, progress))).isEqualTo("sent hall 2");
        assertThat(hall.printed).containsExactly(pdf.bytes());
        assertThat(desk.printed).isEmpty();
        assertThat(hall.asked.getFirst().get(Media.class)).isEqualTo(MediaSizeName.ISO_A4);
        assertThat(progress.done).containsExactly(0L, 2L);
    }

    @Test
    void theJobsNameTellsNothing() {
        of(hall).print(pdf, PaperSize.LETTER, Progress.NONE);
        assertThat(hall.asked.getFirst().get(JobName.class)).hasToString("Euthymia");
    }

    @Test
    void printersAreOfferedTheUsualOneFirst() {
        assertThat(of(hall, desk).printers())
                .containsExactly(
                        new Printer("hall", true, true, Set.of(PaperSize.LETTER, PaperSize.A4)),
                        new Printer("desk", false, true, Set.of(PaperSize.LETTER)));
    }

    @Test
    void whatGoesWrongIsAValue() {
        var none = new PaperPrinter(new Queues(List.of(), Optional.empty(), true));
        assertThat(none.printers()).isEmpty();
        assertThat(key(none.print(pdf, PaperSize.LETTER, Progress.NONE))).isEqualTo("paper.print.none");
        assertThat(key(none.print(pdf, PaperSize.LETTER, "hall", Progress.NONE)))
                .isEqualTo("paper.print.none");
        assertThat(key(of(hall).print(pdf, PaperSize.LETTER, "desk", Progress.NONE)))
                .isEqualTo("paper.print.gone");
        assertThat(key(of(desk).print(pdf, PaperSize.A4, Progress.NONE))).isEqualTo("paper.print.paper");
        assertThat(key(of(hall.refusing()).print(pdf, PaperSize.A4, Progress.NONE)))
                .isEqualTo("paper.print.refused");
        var broken = of(desk.failing(new PrintException("lpr: offline")));
        assertThat(key(broken.print(pdf, PaperSize.LETTER, Progress.NONE))).isEqualTo("paper.print.failed");
        assertThat(hall.printed).isEmpty();
        assertThat(desk.printed).isEmpty();
    }

    @Test
    void aMissingSpoolerIsNamedBeforeAnythingIsSent() {
        var printer = new PaperPrinter(new Queues(List.of(hall), Optional.of(hall), false));
        assertThat(key(printer.print(pdf, PaperSize.LETTER, Progress.NONE))).isEqualTo("paper.print.lpr");
        assertThat(hall.printed).isEmpty();
    }

    @Test
    void cancelledInTimeNothingIsSent() {
        assertThat(key(of(hall).print(pdf, PaperSize.LETTER, new Recorded(true))))
                .isEqualTo("cancelled");
        assertThat(hall.printed).isEmpty();
    }

    @Test
    void aQueueThatBreaksOffIsAProblemToo() {
        var broken = new PaperPrinter(new PrintQueues() {
            @Override
            public List<PrintService> all() {
                throw new IllegalStateException("the queue broke off");
            }

            @Override
            public Optional<PrintService> usual() {
                return Optional.empty();
            }

            @Override
            public boolean spoolerFound() {
                return true;
            }
        });
        assertThat(broken.printers()).isEmpty();
        assertThat(key(broken.print(pdf, PaperSize.LETTER, "hall", Progress.NONE)))
                .isEqualTo("paper.print.failed");
    }

    private static final class Recorded implements Progress {
        private final boolean cancelled;
        private final List<Long> done = new ArrayList<>();

        Recorded(boolean cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public void at(long now, long of) {
            done.add(now);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
