package org.euthymia;

import java.io.IOException;
import java.nio.file.Path;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.platform.Progress;
import org.euthymia.search.IndexBuild;
import org.euthymia.search.IndexStore;

/// Run by the build: makes the index that is packaged with the built-in library, so that a first start finds one.
public final class PackagedIndex {
    private PackagedIndex() {}

    /// @param args the `data` folder, the index file to write, a folder for SQLite's native library
    public static void main(String[] args) throws IOException {
        var store = new IndexStore(Libraries.documents(), Path.of(args[2]));
        new IndexBuild(store, data -> new LibraryReader().read(data, Origin.BUILT_IN, Progress.NONE))
                .run(Path.of(args[0]), Path.of(args[1]));
    }
}
