package org.euthymia.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.euthymia.desktop.opening.LibrarySource;
import org.euthymia.library.Claim;
import org.euthymia.library.Library;
import org.euthymia.platform.Progress;
import org.euthymia.search.Opening;
import org.euthymia.search.SearchIndex;

/// A library that is there already.
public record FixedSource(Library library, SearchIndex index) implements LibrarySource {
    public static FixedSource of(Library library) {
        return new FixedSource(library, new WordIndex(library));
    }

    @Override
    public Library read(Progress progress) {
        return library;
    }

    @Override
    public Opening index(Library of, Progress progress) {
        return new Opening.Opened(index, List.of());
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
