package org.euthymia.library;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/// The library packaged with the program: the folder `data` of the class path, which lies in a directory during
/// development and in the program's jar otherwise. Close it once everything wanted is read. For one thread.
public final class BuiltInLibrary implements AutoCloseable {
    private final Path root;
    private final Optional<FileSystem> jar;

    private BuiltInLibrary(Path root, Optional<FileSystem> jar) {
        this.root = root;
        this.jar = jar;
    }

    /// @throws IOException if the program's files are damaged or not readable
    public static BuiltInLibrary open() throws IOException {
        var marker = BuiltInLibrary.class.getResource("/data/" + LibraryFolder.SOURCES);
        if (marker == null) {
            throw new IOException("data/" + LibraryFolder.SOURCES + " is not on the class path");
        }
        return open(marker);
    }

    /// @param marker where the library's `sources.json` lies
    static BuiltInLibrary open(URL marker) throws IOException {
        try {
            var address = marker.toURI();
            if (!"jar".equals(address.getScheme())) {
                return new BuiltInLibrary(folderOf(Path.of(address)), Optional.empty());
            }
            var parts = address.getRawSchemeSpecificPart().split("!", 2);
            // A file system of its own, not the one that all of the program shares: closing it disturbs nobody.
            var jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])));
            return new BuiltInLibrary(folderOf(jar.getPath(parts[1])), Optional.of(jar));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static Path folderOf(Path file) throws IOException {
        var folder = file.getParent();
        if (folder == null) {
            throw new IOException(file + " lies in no folder");
        }
        return folder;
    }

    /// The folder, for [LibraryReader] and others; usable until this is closed.
    public Path root() {
        return root;
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) {
            jar.get().close();
        }
    }
}
