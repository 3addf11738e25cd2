package org.euthymia.desktop.printing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.Pdf;
import org.euthymia.paper.PrintOutcome;
import org.euthymia.paper.Printer;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;

/// Printers of a test, with what they were sent.
public final class TestPrinters implements Printing {
    private final List<Printer> all;
    private final List<Pdf> sent = new ArrayList<>();
    private Optional<Problem> fault = Optional.empty();

    public TestPrinters(String... names) {
        all = Stream.of(names)
                .map(n -> new Printer(n, false, true, EnumSet.allOf(PaperSize.class)))
                .toList();
    }

    /// From now on nothing is printed.
    public void fail(Problem problem) {
        fault = Optional.of(problem);
    }

    public List<Pdf> sent() {
        return sent;
    }

    @Override
    public List<Printer> printers() {
        return all;
    }

    @Override
    public PrintOutcome print(Pdf pdf, PaperSize paper, String printer, Progress progress) {
        if (fault.isPresent()) {
            return new PrintOutcome.Failed(fault.get());
        }
        sent.add(pdf);
        return new PrintOutcome.Sent(printer, pdf.pages());
    }
}
