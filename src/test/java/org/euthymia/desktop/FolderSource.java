package org.euthymia.desktop;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.euthymia.desktop.opening.LibrarySource;
import org.euthymia.library.Claim;
import org.euthymia.library.Library;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.library.PlainText;
import org.euthymia.platform.Progress;
import org.euthymia.search.CardDocuments;
import org.euthymia.search.IndexStore;
import org.euthymia.search.Opening;

/// A library folder with a real index, for pictures and measurements.
public record FolderSource(Path data, Path home) implements LibrarySource {
    @Override
    public Library read(Progress progress) {
        return new LibraryReader().read(data, Origin.BUILT_IN, progress);
    }

    @Override
    public Opening index(Library library, Progress progress) {
        var documents = new CardDocuments(PlainText::of, PlainText::of);
        return new IndexStore(documents, home.resolve("native"))
                .open(library, home.resolve("index"), Optional.empty(), progress);
    }

    @Override
    public Map<String, Claim> claims() {
        return Map.of();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }
}
