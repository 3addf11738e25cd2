package org.euthymia.desktop.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.euthymia.paper.PaperDocument;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperFonts;
import org.euthymia.paper.PaperResult;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.Pdf;
import org.euthymia.platform.InlineBackground;
import org.euthymia.problem.Problem;
import org.junit.jupiter.api.Test;

class PrintDeskTest {
    private final Memory memory = new Memory();
    private final TestPrinters printers = new TestPrinters("Desk", "Hall");
    private final PrintDesk desk = new PrintDesk(printers, new InlineBackground(), memory);

    private static final class Memory implements PrinterMemory {
        private String name = "";

        @Override
        public String printer() {
            return name;
        }

        @Override
        public void printer(String value) {
            name = value;
        }
    }

    private static Pdf page() {
        var engine = new PaperEngine(PaperFonts.roboto());
        var made = engine.pdf(new PaperDocument("T", Locale.ENGLISH, PaperSize.LETTER, "", "<p>Words</p>"));
        return ((PaperResult.Made) made).pdf();
    }

    @Test
    void proposesTheUsualPrinterThenTheOneUsedLast() {
        desk.begin();
        assertThat(desk.state().get())
                .isInstanceOfSatisfying(
                        PrintState.Choosing.class, c -> assertThat(c.chosen()).isEqualTo("Desk"));
        desk.choose("Hall");
        desk.send(page(), PaperSize.LETTER);
        assertThat(desk.state().get()).isEqualTo(new PrintState.Sent("Hall", 1));
        assertThat(memory.printer()).isEqualTo("Hall");
        desk.begin();
        assertThat(desk.state().get())
                .isInstanceOfSatisfying(
                        PrintState.Choosing.class, c -> assertThat(c.chosen()).isEqualTo("Hall"));
    }

    @Test
    void aPrinterThatIsGoneIsNotProposed() {
        memory.printer("Attic");
        desk.begin();
        assertThat(desk.state().get())
                .isInstanceOfSatisfying(
                        PrintState.Choosing.class, c -> assertThat(c.chosen()).isEqualTo("Desk"));
    }

    @Test
    void nothingIsSentThatWasNotAskedFor() {
        desk.send(page(), PaperSize.LETTER);
        desk.begin();
        desk.cancel();
        desk.send(page(), PaperSize.LETTER);
        assertThat(printers.sent()).isEmpty();
        assertThat(desk.state().get()).isEqualTo(new PrintState.Idle());
    }

    @Test
    void noPrinterAndAFaultAreToldInWords() {
        var none = new PrintDesk(new TestPrinters(), new InlineBackground(), memory);
        none.begin();
        assertThat(none.state().get()).isEqualTo(new PrintState.Failed(Problem.error("paper.print.none")));
        var fault = Problem.error("paper.print.refused", "Desk");
        printers.fail(fault);
        desk.begin();
        desk.send(page(), PaperSize.LETTER);
        assertThat(desk.state().get()).isEqualTo(new PrintState.Failed(fault));
    }
}
