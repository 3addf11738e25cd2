package org.euthymia.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.euthymia.platform.ErrorCode;
import org.euthymia.platform.StartOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/// The command line. Without a command it opens the window; without a display it says so and plays the tour instead.
@Command(
        name = "euthymia",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        description =
                "Offline reference on opioids, mood and sleep for clinicians. Without a command: opens the window.",
        footer = {
            "",
            "Exit codes: 0 fine, 1 problems found or nothing found, 2 usage or environment, 3 unreadable input, 4 locked."
        })
public final class Cli implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final GlobalOptions global = new GlobalOptions();

    private Cli(Session session) {
        this.session = session;
    }

    /// Runs one call.
    ///
    /// @return the exit code
    public static int run(String[] args, Core.Factory factory, Core.Outside outside) {
        var session = new Session(factory, outside);
        var root = new Cli(session);
        var line = new CommandLine(root);
        line.addSubcommand(new SearchCommand(session, root.global));
        line.addSubcommand(new TopicCommand(session, root.global));
        line.addSubcommand(new HandoutCommand(session, root.global));
        line.addSubcommand(new AssessCommand(session, root.global));
        line.addSubcommand(new MmeCommand(session, root.global));
        line.addSubcommand(new InteractionsCommand(session, root.global));
        line.addSubcommand(LibraryCommand.with(session, root.global));
        line.addSubcommand(new TourCommand(session, root.global));
        line.setOut(new PrintWriter(outside.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(outside.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, _) -> usage(e));
        line.setExecutionExceptionHandler((e, _, _) -> {
            session.problem(ErrorCode.problem(e), root.global.start());
            return ExitCode.USAGE;
        });
        return line.execute(args);
    }

    private static int usage(ParameterException e) {
        var line = e.getCommandLine();
        line.getErr().println(Objects.requireNonNullElse(e.getMessage(), "?"));
        line.getErr().println(CommandLine.Help.Ansi.OFF.string("Try 'euthymia --help'."));
        return ExitCode.USAGE;
    }

    @Override
    public Integer call() {
        return open(session, global.start());
    }

    static int open(Session session, StartOptions options) {
        var outside = session.outside();
        if (outside.display()) {
            return outside.window().open(options);
        }
        outside.out().println(session.texts(options).get("window.noDisplay"));
        return TourCommand.play(session, options, TourCommand.DEFAULT_FOLDER);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {"Euthymia " + Objects.requireNonNullElse(version, "(development)")};
        }
    }
}
