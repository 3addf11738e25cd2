package org.euthymia.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.euthymia.library.Library;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `library list [--json]` and `library check [--strict] [DIR]`
@Command(name = "library", mixinStandardHelpOptions = true, description = "Lists or checks a library.")
final class LibraryCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    static CommandLine with(Session session, GlobalOptions global) {
        var line = new CommandLine(new LibraryCommand());
        line.addSubcommand(new ListCommand(session, global));
        line.addSubcommand(new CheckCommand(session, global));
        return line;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            return ExitCode.USAGE;
        }
        throw new ParameterException(spec.commandLine(), "library: list or check?");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the cards.")
    static final class ListCommand implements Callable<Integer> {
        private final Session session;
        private final GlobalOptions global;

        @Option(names = "--json", description = "one JSON object")
        private boolean json;

        ListCommand(Session session, GlobalOptions global) {
            this.session = session;
            this.global = global;
        }

        @Override
        public Integer call() {
            var options = global.start();
            return session.withCards(options, core -> list(core.library(), options));
        }

        private int list(Library library, StartOptions options) {
            if (json) {
                session.out(Json.library(library).toString());
            } else {
                library.cards()
                        .values()
                        .forEach(c -> session.out(String.format("%-20s %-44s %s", c.area(), c.id(), c.title())));
            }
            library.problems().forEach(p -> session.problem(p, options));
            return ExitCode.FINE;
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Names every problem with file, line and mend. Exit 1 when there is an error.")
    static final class CheckCommand implements Callable<Integer> {
        private final Session session;
        private final GlobalOptions global;

        @Option(names = "--strict", description = "with the house rules of the built-in library")
        private boolean strict;

        @Option(names = "--json", description = "one JSON object a problem")
        private boolean json;

        @Parameters(arity = "0..1", paramLabel = "DIR", description = "the library folder; without it the open one")
        private @Nullable Path folder;

        CheckCommand(Session session, GlobalOptions global) {
            this.session = session;
            this.global = global;
        }

        @Override
        public Integer call() {
            var options = global.start();
            try (var core = session.core(options)) {
                var problems = core.check(Optional.ofNullable(folder).or(options::library), strict);
                var words = new ProblemText(session.locale(options));
                problems.forEach(p -> session.out(json ? Json.problem(p, words).toString() : line(p, words)));
                if (!json) {
                    session.out(session.texts(options).get("check.sum", errors(problems), warnings(problems)));
                }
                return errors(problems) > 0 ? ExitCode.FOUND : ExitCode.FINE;
            }
        }

        private static String line(Problem problem, ProblemText words) {
            return (problem.isError() ? "error   " : "warning ") + words.line(problem);
        }

        private static long errors(List<Problem> problems) {
            return problems.stream().filter(Problem::isError).count();
        }

        private static long warnings(List<Problem> problems) {
            return problems.size() - errors(problems);
        }
    }
}
