package org.euthymia.desktop.card;

import java.nio.file.Path;
import org.euthymia.library.Library;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.platform.Progress;

/// The library in `data/`, for pictures and measurements.
final class RealLibrary {
    private RealLibrary() {}

    static Library library() {
        return new LibraryReader().read(Path.of(System.getProperty("library", "data")), Origin.BUILT_IN, Progress.NONE);
    }
}
