package org.euthymia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.euthymia.library.BuiltInLibrary;
import org.euthymia.library.Claim;
import org.euthymia.library.ClaimsReader;
import org.euthymia.library.Library;
import org.euthymia.library.LibraryCheck;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.library.PlainText;
import org.euthymia.platform.AppHome;
import org.euthymia.platform.Progress;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Problem;
import org.euthymia.search.CardDocuments;
import org.euthymia.search.IndexStore;
import org.euthymia.search.Opening;

/// Opens the libraries that a start asks for, and their search index. Any thread.
final class Libraries {
    /// Beside `data` on the class path: the index of the built-in library, made at package time.
    private static final String PACKAGED_INDEX = "index/built-in.sqlite";

    private final StartOptions options;
    private final AppHome home;
    private final LibraryReader reader = new LibraryReader();
    private final IndexStore indexes;

    Libraries(StartOptions options, AppHome home) {
        this.options = options;
        this.home = home;
        this.indexes = new IndexStore(documents(), home.nativeCode());
    }

    static CardDocuments documents() {
        return new CardDocuments(PlainText::of, PlainText::of);
    }

    Library read(Progress progress) throws IOException {
        if (options.library().isPresent() && !options.beside()) {
            return reader.read(options.library().get(), Origin.OWN, progress);
        }
        var builtIn = builtIn(progress);
        return options.library()
                .map(own -> Library.merge(builtIn, reader.readBeside(builtIn, own, progress)))
                .orElse(builtIn);
    }

    Library builtIn(Progress progress) throws IOException {
        try (var packaged = BuiltInLibrary.open()) {
            return reader.read(packaged.root(), Origin.BUILT_IN, progress);
        }
    }

    Opening index(Library library, Progress progress) throws IOException {
        try (var packaged = BuiltInLibrary.open()) {
            var file = packaged.root().resolveSibling(PACKAGED_INDEX);
            return indexes.open(library, home.indexes(), Optional.of(file).filter(Files::exists), progress);
        }
    }

    /// The claims of the built-in library; a clinic's own cards need none.
    Map<String, Claim> claims() throws IOException {
        if (options.library().isPresent() && !options.beside()) {
            return new ClaimsReader().read(options.library().get(), Origin.OWN).byId();
        }
        try (var packaged = BuiltInLibrary.open()) {
            return new ClaimsReader().read(packaged.root(), Origin.BUILT_IN).byId();
        }
    }

    List<Problem> check(Optional<Path> folder, boolean strict) throws IOException {
        if (folder.isPresent()) {
            return new LibraryCheck().check(folder.get(), strict, Progress.NONE);
        }
        try (var packaged = BuiltInLibrary.open()) {
            return new LibraryCheck().check(packaged.root(), strict, Progress.NONE);
        }
    }
}
