package org.euthymia.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.handout.HandoutPress;
import org.euthymia.library.Library;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Problem;
import org.euthymia.search.SearchIndex;

/// What the commands need of the rest of the program; built by the composition root. Nothing is read before it is asked
/// for.
public interface Core extends AutoCloseable {
    /// The libraries asked for, read once. Problems found are inside.
    Library library();

    /// The library that holds the drug tables: the one asked for, or the built-in one if that has none.
    Library drugLibrary();

    /// A search index over [#library()], opened or built once; empty when search cannot work on this machine, which is
    /// then reported.
    Optional<SearchIndex> index();

    /// Every problem of a library folder, or of the built-in library when `folder` is empty.
    ///
    /// @param strict with the house rules of `data/README.md`
    List<Problem> check(Optional<Path> folder, boolean strict);

    /// Understands what is typed as a medicine.
    OpioidNames opioidNames();

    /// Puts handouts on paper; made once.
    HandoutPress handoutPress();

    LocalDate today();

    @Override
    void close();

    /// Makes a core for the options of one call.
    interface Factory {
        Core create(StartOptions options);
    }

    /// The streams and the two things that a command cannot do itself.
    ///
    /// @param in standard input; not closed twice
    /// @param window opens the window and stays until it is closed; returns the exit code
    /// @param tour plays the visit into a folder; returns the exit code
    record Outside(
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean display,
            Window window,
            Tour tour,
            Locale locale) {
        public interface Window {
            int open(StartOptions options);
        }

        public interface Tour {
            int play(StartOptions options, Path into, PrintStream out);
        }
    }
}
