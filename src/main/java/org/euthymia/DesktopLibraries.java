package org.euthymia;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.euthymia.desktop.opening.LibrarySource;
import org.euthymia.library.Claim;
import org.euthymia.library.Library;
import org.euthymia.platform.Progress;
import org.euthymia.platform.StartOptions;
import org.euthymia.search.Opening;

/// Where the window's cards come from.
record DesktopLibraries(Libraries libraries, StartOptions options) implements LibrarySource {
    @Override
    public Library read(Progress progress) throws Exception {
        return libraries.read(progress);
    }

    @Override
    public Opening index(Library library, Progress progress) throws Exception {
        return libraries.index(library, progress);
    }

    /// Without its claims a card's source can still be read: they only say what it was used for.
    @Override
    public Map<String, Claim> claims() {
        try {
            return libraries.claims();
        } catch (IOException _) {
            return Map.of();
        }
    }

    @Override
    public Library withDrugTables(Library library) {
        try {
            return library.medicines().isEmpty() ? libraries.builtIn(Progress.NONE) : library;
        } catch (IOException _) {
            return library;
        }
    }

    @Override
    public Library withQuestionnaires(Library library) {
        try {
            return library.questionnaires().containsKey("opioid-mood") ? library : libraries.builtIn(Progress.NONE);
        } catch (IOException _) {
            return library;
        }
    }

    @Override
    public Optional<Path> folder() {
        return options.library();
    }
}
