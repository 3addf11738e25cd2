package org.euthymia.desktop.printing;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.Pdf;
import org.euthymia.paper.PrintOutcome;
import org.euthymia.paper.Printer;
import org.euthymia.platform.Background;
import org.euthymia.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Asks for a printer, with the one used last proposed, and sends a PDF to it. FX thread only.
public final class PrintDesk {
    private final Printing printing;
    private final Background background;
    private final PrinterMemory memory;
    private final ReadOnlyObjectWrapper<PrintState> state = new ReadOnlyObjectWrapper<>(new PrintState.Idle());
    private Background.@Nullable Handle job;

    public PrintDesk(Printing printing, Background background, PrinterMemory memory) {
        this.printing = printing;
        this.background = background;
        this.memory = memory;
    }

    public ReadOnlyObjectProperty<PrintState> state() {
        return state.getReadOnlyProperty();
    }

    /// Looks for printers, then lets the reader choose.
    public void begin() {
        cancelJob();
        state.set(new PrintState.Looking());
        job = background.submit(_ -> printing.printers(), this::found, this::failed);
    }

    private void found(List<Printer> printers) {
        if (printers.isEmpty()) {
            failed(Problem.error("paper.print.none"));
            return;
        }
        var last = memory.printer();
        var chosen = printers.stream()
                .map(Printer::name)
                .filter(last::equals)
                .findFirst()
                .orElse(printers.getFirst().name());
        state.set(new PrintState.Choosing(printers, chosen));
    }

    private void failed(Problem problem) {
        state.set(new PrintState.Failed(problem));
    }

    public void choose(String printer) {
        if (state.get() instanceof PrintState.Choosing(var printers, var _)) {
            state.set(new PrintState.Choosing(printers, printer));
        }
    }

    /// Sends the PDF to the printer chosen; does nothing unless one is being chosen.
    public void send(Pdf pdf, PaperSize paper) {
        if (state.get() instanceof PrintState.Choosing(var _, var printer)) {
            memory.printer(printer);
            state.set(new PrintState.Sending(printer));
            job = background.submit(p -> printing.print(pdf, paper, printer, p), this::ended, this::failed);
        }
    }

    private void ended(PrintOutcome outcome) {
        state.set(
                switch (outcome) {
                    case PrintOutcome.Sent(var printer, var pages) -> new PrintState.Sent(printer, pages);
                    case PrintOutcome.Cancelled _ -> new PrintState.Idle();
                    case PrintOutcome.Failed(var problem) -> new PrintState.Failed(problem);
                });
    }

    /// Gives up whatever is under way.
    public void cancel() {
        cancelJob();
        state.set(new PrintState.Idle());
    }

    private void cancelJob() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
