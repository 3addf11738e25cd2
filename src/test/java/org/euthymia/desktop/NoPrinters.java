package org.euthymia.desktop;

import java.util.List;
import org.euthymia.desktop.printing.Printing;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.Pdf;
import org.euthymia.paper.PrintOutcome;
import org.euthymia.paper.Printer;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;

/// A machine without a printer.
public final class NoPrinters implements Printing {
    @Override
    public List<Printer> printers() {
        return List.of();
    }

    @Override
    public PrintOutcome print(Pdf pdf, PaperSize paper, String printer, Progress progress) {
        return new PrintOutcome.Failed(Problem.error("paper.print.none"));
    }
}
