package org.euthymia.desktop.card;

import java.nio.file.Path;
import java.util.Map;
import org.euthymia.library.Claim;
import org.euthymia.library.ClaimsReader;
import org.euthymia.library.Library;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.platform.Progress;

/// The library in `data/`, for pictures and measurements.
final class RealLibrary {
    private RealLibrary() {}

    static Library library() {
        return new LibraryReader().read(root(), Origin.BUILT_IN, Progress.NONE);
    }

    static Map<String, Claim> claims() {
        return new ClaimsReader().read(root(), Origin.BUILT_IN).byId();
    }

    private static Path root() {
        return Path.of(System.getProperty("library", "data"));
    }
}
