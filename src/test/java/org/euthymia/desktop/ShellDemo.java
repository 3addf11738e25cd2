package org.euthymia.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import org.euthymia.MedicineNames;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.problems.Notices;
import org.euthymia.platform.BackgroundPool;
import org.euthymia.platform.Settings;

/// Opens the window with a library folder, to be looked at: `ShellDemo DATA HOME THEME PERCENT LANG [RECENT...]`.
public final class ShellDemo {
    private ShellDemo() {}

    public static void main(String[] args) {
        var clock = Clock.fixed(LocalDate.of(2026, 11, 22).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var home = Path.of(args[1]);
        var recent = List.of(args).subList(5, args.length);
        var settings = new Settings(
                args[2], Integer.parseInt(args[3]), Optional.of(args[4]), false, Optional.empty(), recent, recent);
        try (var background = new BackgroundPool(Platform::runLater)) {
            var parts = new DesktopParts(
                    new MemoryState(settings),
                    new FolderSource(Path.of(args[0]), home),
                    MedicineNames::new,
                    new NoPrinters(),
                    background,
                    clock,
                    Locale.forLanguageTag(args[4]),
                    new About("0.1.0", home, false),
                    new Notices());
            var code = new DesktopApp(parts).run(System.err);
            IO.println("exit " + code);
        }
    }
}
