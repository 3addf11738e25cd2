package org.euthymia;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.euthymia.cli.Cli;
import org.euthymia.cli.Core;
import org.euthymia.platform.AppHome;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.ProblemText;

/// The program's entry. Does not extend `Application`, so that JavaFX may lie on the class path.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        int code = new Launcher.Start(out, err, Clock.system(ZoneId.systemDefault()), Locale.getDefault()).run(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /// JSON and Spanish are UTF-8 whatever the machine's own encoding is.
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /// One run of the program.
    record Start(PrintStream out, PrintStream err, Clock clock, Locale locale) {
        int run(String[] args) {
            var outside = new Core.Outside(System.in, out, err, Display.present(), this::window, this::tour, locale);
            return Cli.run(args, this::core, outside);
        }

        private Core core(StartOptions options) {
            var words = new ProblemText(options.language().orElse(locale));
            return new CommandCore(new Libraries(options, home(options)), clock, p -> err.println(words.line(p)));
        }

        private int window(StartOptions options) {
            return new WindowRun(options, home(options), clock, locale).run(out, err);
        }

        private int tour(StartOptions options, Path into, PrintStream print) {
            return new TourRun(options, home(options), clock, locale).run(into, print, err);
        }

        private static AppHome home(StartOptions options) {
            return AppHome.of(
                    options.home(),
                    System.getenv(),
                    System.getProperty("os.name", ""),
                    Path.of(System.getProperty("user.home", ".")));
        }
    }
}
