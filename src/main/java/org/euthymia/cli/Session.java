package org.euthymia.cli;

import java.util.Locale;
import java.util.Optional;
import org.euthymia.library.Library;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;
import org.euthymia.text.Texts;

/// What one call of the command line works with: the streams, the words, and a way to the core.
final class Session {
    private final Core.Factory factory;
    private final Core.Outside outside;

    Session(Core.Factory factory, Core.Outside outside) {
        this.factory = factory;
        this.outside = outside;
    }

    Core core(StartOptions options) {
        return factory.create(options);
    }

    Core.Outside outside() {
        return outside;
    }

    Locale locale(StartOptions options) {
        return options.language().orElse(outside.locale());
    }

    Texts texts(StartOptions options) {
        return Texts.of("cli", locale(options));
    }

    void out(String line) {
        outside.out().println(line);
    }

    void problem(Problem problem, StartOptions options) {
        outside.err().println(new ProblemText(locale(options)).line(problem));
    }

    /// Says what keeps the whole call from working, if something does.
    ///
    /// @return the exit code then
    Optional<Integer> unreadable(Core core, StartOptions options) {
        if (!core.library().cards().isEmpty()) {
            return Optional.empty();
        }
        core.library().problems().stream().filter(Problem::isError).forEach(p -> problem(p, options));
        return Optional.of(ExitCode.UNREADABLE);
    }

    /// Says so if there are no drug tables.
    ///
    /// @return the exit code then
    Optional<Integer> withoutDrugs(Library library, StartOptions options) {
        if (!library.medicines().isEmpty()) {
            return Optional.empty();
        }
        library.problems().stream().filter(Problem::isError).forEach(p -> problem(p, options));
        problem(Problem.error("cli.drugs.none"), options);
        return Optional.of(ExitCode.UNREADABLE);
    }
}
