package org.euthymia;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import org.euthymia.desktop.DesktopApp;
import org.euthymia.desktop.DesktopParts;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.printing.Printing;
import org.euthymia.desktop.problems.Notices;
import org.euthymia.paper.PaperPrinter;
import org.euthymia.platform.AppHome;
import org.euthymia.platform.BackgroundPool;
import org.euthymia.platform.LogFile;
import org.euthymia.platform.SettingsStore;
import org.euthymia.platform.SingleInstance;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Problem;
import org.euthymia.text.Texts;

/// The composition root of the window: builds everything with `new`, runs it, closes it in reverse.
final class WindowRun {
    private final StartOptions options;
    private final AppHome home;
    private final Clock clock;
    private final Locale machineLocale;
    private final Notices notices = new Notices();

    WindowRun(StartOptions options, AppHome home, Clock clock, Locale machineLocale) {
        this.options = options;
        this.home = home;
        this.clock = clock;
        this.machineLocale = machineLocale;
    }

    /// Opens the window and returns when it is closed.
    ///
    /// @return exit code
    int run(PrintStream out, PrintStream err) {
        createHome();
        LogFile.start(home.logs());
        return switch (SingleInstance.claim(home.folder(), clock)) {
            case SingleInstance.Claim.Second _ -> {
                out.println(Texts.of("desktop", locale(Optional.empty())).get("shell.start.second"));
                yield 0;
            }
            case SingleInstance.Claim.First first -> {
                try (var instance = first.instance();
                        var background = new BackgroundPool(Platform::runLater)) {
                    yield open(instance, background, err);
                }
            }
        };
    }

    private void createHome() {
        try {
            home.create();
        } catch (IOException _) {
            notices.report(
                    Problem.error("platform.home.unwritable", home.folder().toString()));
        }
    }

    private int open(SingleInstance instance, BackgroundPool background, PrintStream err) {
        try (var store = SettingsStore.open(home.settings(), clock, background, notices::report)) {
            var parts = new DesktopParts(
                    new StoredSettings(store),
                    new DesktopLibraries(new Libraries(options, home), options),
                    MedicineNames::new,
                    Printing.of(PaperPrinter.ofThisMachine()),
                    background,
                    clock,
                    locale(store.get().language()),
                    new About(version(), home.folder(), mac()),
                    notices);
            var app = new DesktopApp(parts);
            app.whenShown(() -> instance.onRaise(background, app::toFront));
            return app.run(err);
        }
    }

    private Locale locale(Optional<String> chosen) {
        return options.language().or(() -> chosen.map(Locale::forLanguageTag)).orElse(machineLocale);
    }

    static String version() {
        return Objects.requireNonNullElse(WindowRun.class.getPackage().getImplementationVersion(), "development");
    }

    static boolean mac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    }
}
