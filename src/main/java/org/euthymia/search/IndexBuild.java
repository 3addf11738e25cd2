package org.euthymia.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.euthymia.library.Library;
import org.euthymia.platform.Progress;

/// Makes the index file that is packaged with the program, so that its first start finds one.
///
/// @param store makes the file
/// @param reader reads a library folder
public record IndexBuild(IndexStore store, Function<Path, Library> reader) {
    /// Reads the library in `data` and writes its index to `file`, replacing what is there.
    ///
    /// @param file in a folder that can be written; made if it is not there
    /// @throws IOException if the file cannot be written
    public void run(Path data, Path file) throws IOException {
        store.write(reader.apply(data), file, Progress.NONE);
    }
}
