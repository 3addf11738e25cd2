package org.euthymia.desktop.printing;

import java.util.List;
import org.euthymia.paper.PaperPrinter;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.Pdf;
import org.euthymia.paper.PrintOutcome;
import org.euthymia.paper.Printer;
import org.euthymia.platform.Progress;

/// The printers of this machine. Slow: called away from the FX thread.
public interface Printing {
    /// The usual one first; empty if there is none.
    List<Printer> printers();

    PrintOutcome print(Pdf pdf, PaperSize paper, String printer, Progress progress);

    static Printing of(PaperPrinter machine) {
        return new Printing() {
            @Override
            public List<Printer> printers() {
                return machine.printers();
            }

            @Override
            public PrintOutcome print(Pdf pdf, PaperSize paper, String printer, Progress progress) {
                return machine.print(pdf, paper, printer, progress);
            }
        };
    }
}
