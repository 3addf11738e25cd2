package org.euthymia.desktop.result;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.MedicineNames;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Samples;
import org.euthymia.desktop.NoPrinters;
import org.euthymia.desktop.control.MemoryBoard;
import org.euthymia.desktop.control.TimedClipboard;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.desktop.printing.PrintDesk;
import org.euthymia.desktop.printing.PrinterMemory;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.desktop.visit.NoteCopy;
import org.euthymia.library.DrugTables;
import org.euthymia.library.Library;
import org.euthymia.paper.PaperSize;
import org.euthymia.platform.InlineBackground;
import org.euthymia.text.Texts;
import org.euthymia.visit.Visit;
import org.jspecify.annotations.Nullable;

/// The real library, a visit, and everything that goes out of it held in memory.
final class ResultDesk implements Navigator {
    static final Library LIBRARY = DrugTables.shipped();

    final InlineBackground background = new InlineBackground();
    final MemoryBoard board = new MemoryBoard();
    final CurrentVisit visit =
            new CurrentVisit(Clock.fixed(Samples.TODAY.atTime(10, 40).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    final List<String> asked = new ArrayList<>();
    final List<Destination> opened = new ArrayList<>();
    private final Texts texts;
    private final Library library;
    private @Nullable Path target;

    ResultDesk() {
        this(LIBRARY, Locale.ENGLISH);
    }

    ResultDesk(Library library, Locale locale) {
        this.library = library;
        texts = Texts.of("desktop", locale);
        visit.understand(new MedicineNames(LIBRARY.medicines()));
    }

    /// The answers of the worked case with these lines instead.
    ResultDesk answered(String... lines) {
        return answered(Samples.full(lines).without("asOf"));
    }

    ResultDesk answered(Answers answers) {
        visit.note(_ -> Visit.on(Samples.TODAY).withAnswers(answers));
        return this;
    }

    /// The next file goes here; without it the dialog is given up.
    void saveTo(Path file) {
        target = file;
    }

    ResultContext context() {
        var memory = new PrinterMemory() {
            @Override
            public String printer() {
                return "";
            }

            @Override
            public void printer(String name) {
                asked.add(name);
            }
        };
        return new ResultContext(
                visit,
                library,
                Optional.of(LocalDate.of(2026, 5, 30)),
                texts,
                this,
                background,
                asked::add,
                new NoteCopy(
                        visit,
                        texts,
                        () -> Optional.of(LocalDate.of(2026, 5, 30)),
                        new TimedClipboard(background, () -> 60, board)),
                new PrintDesk(new NoPrinters(), background, memory),
                () -> PaperSize.LETTER,
                (_, name) -> {
                    asked.add(name);
                    return Optional.ofNullable(target);
                },
                new ResultContext.Caps("Alt ←", "Ctrl Shift C", "Ctrl P", "Ctrl S"));
    }

    @Override
    public void open(Destination destination) {
        opened.add(destination);
    }

    @Override
    public void back() {}

    @Override
    public void forward() {}
}
