package org.euthymia.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.euthymia.problem.Problem;

/// Holds the settings and saves them a second after the last change, atomically. An unreadable file is put aside under
/// another
/// name and reported, never overwritten. A folder that cannot be written costs the memory of settings, nothing else.
///
/// Call from one thread (the interface's); saving happens in the background.
public final class SettingsStore implements AutoCloseable {
    private static final long QUIET_MILLIS = 1000;

    private final Path file;
    private final Background background;
    private final Consumer<Problem> report;
    private Settings current;
    private Settings saved;
    private Background.Handle pending = () -> {};
    private boolean reported;

    private SettingsStore(Path file, Background background, Consumer<Problem> report, Settings settings) {
        this.file = file;
        this.background = background;
        this.report = report;
        this.current = settings;
        this.saved = settings;
    }

    /// @param report told of an unreadable file or a failed save, the latter once
    public static SettingsStore open(Path file, Clock clock, Background background, Consumer<Problem> report) {
        return new SettingsStore(file, background, report, read(file, clock, report));
    }

    private static Settings read(Path file, Clock clock, Consumer<Problem> report) {
        try {
            if (!Files.exists(file)) {
                return Settings.DEFAULT;
            }
            return SettingsFile.parse(Files.readAllBytes(file)).orElseGet(() -> quarantine(file, clock, report));
        } catch (IOException | OutOfMemoryError _) {
            return quarantine(file, clock, report);
        }
    }

    private static Settings quarantine(Path file, Clock clock, Consumer<Problem> report) {
        var stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
                .withZone(ZoneOffset.UTC)
                .format(clock.instant());
        var aside = file.resolveSibling(file.getFileName() + ".unreadable-" + stamp);
        try {
            Files.move(file, aside);
            report.accept(Problem.error("platform.settings.unreadable", aside.toString()));
        } catch (IOException _) {
            report.accept(Problem.error("platform.settings.unreadable", file.toString()));
        }
        return Settings.DEFAULT;
    }

    public Settings get() {
        return current;
    }

    public void change(UnaryOperator<Settings> how) {
        current = how.apply(current);
        pending.cancel();
        pending = background.later(QUIET_MILLIS, this::saveSoon);
    }

    private void saveSoon() {
        var wanted = current;
        background.submit(
                _ -> {
                    write(wanted);
                    return wanted;
                },
                done -> saved = done,
                _ -> reportOnce());
    }

    private synchronized void write(Settings wanted) throws IOException {
        new AppHome(Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder")).create();
        AtomicFile.write(file, SettingsFile.format(wanted));
    }

    private void reportOnce() {
        if (!reported) {
            reported = true;
            report.accept(Problem.error("platform.settings.unsaved", file.toString()));
        }
    }

    /// Saves what is not saved yet, before returning.
    @Override
    public void close() {
        pending.cancel();
        if (current.equals(saved)) {
            return;
        }
        try {
            write(current);
            saved = current;
        } catch (IOException _) {
            reportOnce();
        }
    }
}
