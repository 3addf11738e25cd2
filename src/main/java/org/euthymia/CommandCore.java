package org.euthymia;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.cli.Core;
import org.euthymia.handout.HandoutPress;
import org.euthymia.library.Library;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperFonts;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;
import org.euthymia.search.Opening;
import org.euthymia.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/// What the commands work with: everything read on first use. For one thread.
final class CommandCore implements Core {
    private final Libraries libraries;
    private final Clock clock;
    private final Consumer<Problem> warn;
    private @Nullable Library library;
    private @Nullable SearchIndex index;
    private @Nullable OpioidNames names;
    private @Nullable HandoutPress press;

    /// @param warn told of what somebody ought to mend
    CommandCore(Libraries libraries, Clock clock, Consumer<Problem> warn) {
        this.libraries = libraries;
        this.clock = clock;
        this.warn = warn;
    }

    @Override
    public Library library() {
        if (library == null) {
            library = io(() -> libraries.read(Progress.NONE));
        }
        return library;
    }

    @Override
    public Library drugLibrary() {
        library().problems().stream().filter(CommandCore::isAboutDrugs).forEach(warn);
        return library().medicines().isEmpty() ? io(() -> libraries.builtIn(Progress.NONE)) : library();
    }

    /// A row that was left out must not be missed in silence.
    private static boolean isAboutDrugs(Problem problem) {
        return problem.isError()
                && problem.place().filter(p -> p.file().startsWith("drugs/")).isPresent();
    }

    @Override
    public Optional<SearchIndex> index() {
        if (index == null) {
            index = switch (io(() -> libraries.index(library(), Progress.NONE))) {
                case Opening.Opened opened -> {
                    opened.warnings().forEach(warn);
                    yield opened.index();
                }
                case Opening.Unavailable unavailable -> {
                    warn.accept(unavailable.problem());
                    yield null;
                }
                case Opening.Cancelled _ -> null;
            };
        }
        return Optional.ofNullable(index);
    }

    @Override
    public List<Problem> check(Optional<Path> folder, boolean strict) {
        return io(() -> libraries.check(folder, strict));
    }

    @Override
    public OpioidNames opioidNames() {
        return text -> {
            if (names == null) {
                names = new MedicineNames(drugLibrary().medicines());
            }
            return names.read(text);
        };
    }

    @Override
    public HandoutPress handoutPress() {
        if (press == null) {
            press = new HandoutPress(new PaperEngine(PaperFonts.roboto()));
        }
        return press;
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T io(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
