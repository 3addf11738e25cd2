package org.euthymia.figure;

import java.nio.file.Path;
import java.util.List;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.platform.Progress;

/// The figures of the built-in library.
public final class RealFigures {
    private RealFigures() {}

    public static List<Figure> all() {
        var library = new LibraryReader().read(Path.of("data"), Origin.BUILT_IN, Progress.NONE);
        return List.copyOf(library.figures().values());
    }
}
