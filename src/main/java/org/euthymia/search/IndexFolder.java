package org.euthymia.search;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.euthymia.platform.Progress;

/// The index files of one folder. Files are written under a name of their own and moved into place when whole, so
/// that programs working in the folder at the same time never see or share a half-written one.
///
/// @param path the folder
record IndexFolder(Path path) {
    private static final Pattern FINISHED = Pattern.compile("search-\\d+-[0-9a-f]{16}\\.db");
    /// The process that writes the file stands in its name: if it is gone, the file is a leftover.
    private static final Pattern UNFINISHED = Pattern.compile("search-(\\d+)-\\d+\\.part(-journal)?");

    Path fileOf(IndexFile.Key key) {
        return path.resolve(key.fileName());
    }

    /// The sound file of `key`, if it is there.
    Optional<Path> find(IndexFile.Key key) {
        return Optional.of(fileOf(key)).filter(file -> IndexFile.isSound(file, key));
    }

    /// A file that came with the program: used where it lies, or copied if it lies in a jar.
    ///
    /// @return none if it was made from something else, is damaged or cannot be copied
    Optional<Path> adopt(Path prebuilt, IndexFile.Key key) {
        if (prebuilt.getFileSystem().equals(FileSystems.getDefault())) {
            return Optional.of(prebuilt).filter(file -> IndexFile.isSound(file, key));
        }
        try {
            var part = newPart();
            try {
                Files.copy(prebuilt, part, StandardCopyOption.REPLACE_EXISTING);
                return IndexFile.isSound(part, key) ? Optional.of(moved(part, fileOf(key), key)) : Optional.empty();
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// @return false if it was cancelled; nothing is left behind then
    /// @throws IOException if the file cannot be written; nothing is left behind then either
    boolean build(Path file, IndexFile.Key key, List<SearchDocument> documents, Progress progress) throws IOException {
        var part = newPart();
        try {
            if (!write(part, documents, progress)) {
                return false;
            }
            IndexFile.seal(part, key);
            moved(part, file, key);
            return true;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean write(Path part, List<SearchDocument> documents, Progress progress) throws IOException {
        try (var connection = Sqlite.write(part)) {
            return IndexWriter.write(connection, documents, progress);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private Path newPart() throws IOException {
        Files.createDirectories(path);
        var once = Thread.currentThread().threadId() + "" + System.nanoTime();
        return Files.createFile(path.resolve("search-" + ProcessHandle.current().pid() + "-" + once + ".part"));
    }

    private static Path moved(Path part, Path file, IndexFile.Key key) throws IOException {
        try {
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Where open files cannot be replaced, another program has just put the same file there.
            if (IndexFile.isSound(file, key)) {
                return file;
            }
            throw e;
        }
    }

    /// Removes the index files of other content and the leftovers of programs that are gone. What cannot be removed
    /// stays until next time.
    void removeAllBut(IndexFile.Key key) {
        try (var files = Files.list(path)) {
            files.filter(file -> isOld(file.getFileName().toString(), key)).forEach(IndexFolder::remove);
        } catch (IOException | java.io.UncheckedIOException e) {
            // Tidying up is not worth a word to anybody.
            return;
        }
    }

    private static boolean isOld(String name, IndexFile.Key key) {
        var unfinished = UNFINISHED.matcher(name);
        if (unfinished.matches()) {
            return ProcessHandle.of(Long.parseLong(unfinished.group(1))).isEmpty();
        }
        return FINISHED.matcher(name).matches() && !name.equals(key.fileName());
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Still open in another program.
            return;
        }
    }
}
