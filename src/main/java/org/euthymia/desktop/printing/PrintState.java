package org.euthymia.desktop.printing;

import java.util.List;
import org.euthymia.paper.Printer;
import org.euthymia.problem.Problem;

/// How far printing is.
public sealed interface PrintState {
    record Idle() implements PrintState {}

    /// The machine is being asked for its printers.
    record Looking() implements PrintState {}

    /// @param chosen name of the one that Enter prints on
    record Choosing(List<Printer> printers, String chosen) implements PrintState {
        public Choosing {
            printers = List.copyOf(printers);
        }
    }

    record Sending(String printer) implements PrintState {}

    /// The printer's queue has it.
    record Sent(String printer, int pages) implements PrintState {}

    /// Nothing was printed; the PDF can still be saved.
    record Failed(Problem problem) implements PrintState {}
}
