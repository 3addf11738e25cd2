package org.euthymia.cli;

import java.util.Locale;
import java.util.function.ToIntFunction;
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

    /// Does `work` over a library that has cards, and closes everything afterwards. Without cards says why.
    ///
    /// @return the exit code
    int withCards(StartOptions options, ToIntFunction<Core> work) {
        try (var core = core(options)) {
            if (!core.library().cards().isEmpty()) {
                return work.applyAsInt(core);
            }
            errors(core.library(), options);
            return ExitCode.UNREADABLE;
        }
    }

    /// Does `work` over a library that has drug tables, and closes everything afterwards. Without them says so.
    ///
    /// @return the exit code
    int withDrugs(StartOptions options, ToIntFunction<Library> work) {
        try (var core = core(options)) {
            var library = core.drugLibrary();
            if (!library.medicines().isEmpty()) {
                return work.applyAsInt(library);
            }
            errors(library, options);
            problem(Problem.error("cli.drugs.none"), options);
            return ExitCode.UNREADABLE;
        }
    }

    private void errors(Library library, StartOptions options) {
        library.problems().stream().filter(Problem::isError).forEach(p -> problem(p, options));
    }
}
