package org.euthymia.desktop.handout;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.desktop.MemoryState;
import org.euthymia.desktop.printing.PrintDesk;
import org.euthymia.desktop.printing.TestPrinters;
import org.euthymia.desktop.settings.CurrentSettings;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.HandoutPress;
import org.euthymia.library.BuiltInLibrary;
import org.euthymia.library.Library;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.library.Reference;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperFonts;
import org.euthymia.paper.PaperSize;
import org.euthymia.platform.InlineBackground;
import org.euthymia.platform.Progress;
import org.euthymia.platform.Settings;
import org.euthymia.text.Texts;

/// Opens the shipped handouts without the rest of the program.
final class HandoutDesk {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final HandoutPress PRESS = new HandoutPress(new PaperEngine(PaperFonts.roboto()));

    private final Library library = shipped();
    private final MemoryState state = new MemoryState(Settings.DEFAULT);
    private final CurrentSettings settings = new CurrentSettings(state);
    private final RememberedChoices choices =
            new RememberedChoices(settings, PaperSize.LETTER, HandoutLanguage.ENGLISH);
    private final InlineBackground background = new InlineBackground();
    private final TestPrinters printers = new TestPrinters("Desk");
    private final Tray tray = new Tray();
    private final List<String> opened = new ArrayList<>();
    private final CurrentVisit visit =
            new CurrentVisit(Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private Optional<Path> target = Optional.empty();

    private static Library shipped() {
        try (var builtIn = BuiltInLibrary.open()) {
            return new LibraryReader().read(builtIn.root(), Origin.BUILT_IN, Progress.NONE);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    HandoutContext context() {
        return new HandoutContext(
                library.handouts(),
                id -> library.source(id).map(Reference::briefForm),
                () -> PRESS,
                tray,
                choices,
                Optional.empty(),
                new PrintDesk(printers, background, choices),
                visit,
                background,
                DAY,
                Texts.of("desktop", Locale.ENGLISH),
                _ -> target,
                opened::add);
    }

    HandoutViewModel open(String id) {
        return new HandoutViewModel(
                context(), library.handouts().best(choices.language(), id).orElseThrow());
    }

    void saveTo(Path file) {
        target = Optional.of(file);
    }

    /// The pause after typing is over.
    void settle() {
        background.runLater();
    }

    Settings settings() {
        return state.load();
    }

    CurrentVisit visit() {
        return visit;
    }

    TestPrinters printers() {
        return printers;
    }

    Tray tray() {
        return tray;
    }

    List<String> opened() {
        return opened;
    }
}
