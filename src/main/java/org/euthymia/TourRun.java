package org.euthymia;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.euthymia.desktop.DesktopParts;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.printing.Printing;
import org.euthymia.desktop.problems.Notices;
import org.euthymia.desktop.settings.UserState;
import org.euthymia.desktop.tour.Tour;
import org.euthymia.paper.PaperPrinter;
import org.euthymia.platform.AppHome;
import org.euthymia.platform.BackgroundPool;
import org.euthymia.platform.LogFile;
import org.euthymia.platform.Settings;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;

/// The composition root of the tour: the window's parts, with settings that are forgotten afterwards.
final class TourRun {
    private final StartOptions options;
    private final AppHome home;
    private final Clock clock;
    private final Locale locale;

    TourRun(StartOptions options, AppHome home, Clock clock, Locale machineLocale) {
        this.options = options;
        this.home = home;
        this.clock = clock;
        this.locale = options.language().orElse(machineLocale);
    }

    /// @return exit code
    int run(Path into, PrintStream out, PrintStream err) {
        LogFile.silence();
        try (var background = new BackgroundPool(Platform::runLater)) {
            var parts = new DesktopParts(
                    forgetful(),
                    new DesktopLibraries(new Libraries(options, home), options),
                    MedicineNames::new,
                    Printing.of(PaperPrinter.ofThisMachine()),
                    background,
                    clock,
                    locale,
                    new About(WindowRun.version(), home.folder(), WindowRun.mac()),
                    new Notices());
            new Tour(parts, into, out, System::nanoTime).play();
            return 0;
        } catch (IOException | RuntimeException e) {
            var why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            err.println(new ProblemText(locale).line(Problem.error("cli.tour.failed", why)));
            return 2;
        }
    }

    private static UserState forgetful() {
        var settings = new AtomicReference<>(Settings.DEFAULT.withTheme("light"));
        return new UserState() {
            @Override
            public Settings load() {
                return settings.get();
            }

            @Override
            public void save(Settings value) {
                settings.set(value);
            }
        };
    }
}
