package org.euthymia.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.euthymia.library.Library;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Place;
import org.euthymia.problem.Problem;
import org.euthymia.problem.Severity;

/// Opens the search index of a library. The index is a file that is made from the library and can be thrown away at
/// any time: a missing, stale, half-built or damaged one is built anew without asking. Several programs may do so
/// in one folder at once. Any thread.
public final class IndexStore {
    /// Connections to one file: a search, the one that follows it on the next letter, and one to spare.
    private static final int READERS = 3;

    private final CardDocuments documents;
    private final Path nativeFolder;

    /// @param nativeFolder where SQLite's native library is unpacked; made if it is not there
    public IndexStore(CardDocuments documents, Path nativeFolder) {
        this.documents = documents;
        this.nativeFolder = nativeFolder;
    }

    /// Finds, copies or builds the index of `library`. If `folder` cannot be written, the index is built in memory
    /// and a warning says so.
    ///
    /// @param folder where index files are kept; made if it is not there
    /// @param prebuilt an index file that came with the program, possibly inside a jar; passed over if it was made
    /// from something else
    /// @param progress told of a build only
    public Opening open(Library library, Path folder, Optional<Path> prebuilt, Progress progress) {
        if (!Sqlite.start(nativeFolder)) {
            return new Opening.Unavailable(Problem.error("search.index.unavailable"));
        }
        return new Attempt(library, folder, progress).open(prebuilt);
    }

    /// Writes the index of `library` to `file`, to be packaged with the program.
    ///
    /// @return false if it was cancelled; no file is left then
    /// @throws IOException if the file cannot be written
    boolean write(Library library, Path file, Progress progress) throws IOException {
        if (!Sqlite.start(nativeFolder)) {
            throw new IOException("SQLite does not run on this machine");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file");
        }
        var key = IndexFile.Key.of(library.contentHash());
        return new IndexFolder(folder).build(file, key, documents.of(library), progress);
    }

    /// One library to be opened from one folder.
    private final class Attempt {
        private final Library library;
        private final IndexFolder folder;
        private final Progress progress;
        private final IndexFile.Key key;
        private final List<Problem> warnings = new ArrayList<>();

        private Attempt(Library library, Path folder, Progress progress) {
            this.library = library;
            this.folder = new IndexFolder(folder);
            this.progress = progress;
            this.key = IndexFile.Key.of(library.contentHash());
        }

        private Opening open(Optional<Path> prebuilt) {
            var readers = existing(prebuilt).or(() -> built(progress));
            if (readers.isEmpty()) {
                return new Opening.Cancelled();
            }
            folder.removeAllBut(key);
            return new Opening.Opened(new SqliteSearchIndex(readers.get(), this::rebuilt), warnings);
        }

        private Optional<IndexReaders> existing(Optional<Path> prebuilt) {
            return folder.find(key)
                    .flatMap(this::read)
                    .or(() -> prebuilt.flatMap(file -> folder.adopt(file, key)).flatMap(this::read));
        }

        private IndexReaders rebuilt() {
            return built(Progress.NONE).orElseThrow();
        }

        /// @return none if it was cancelled
        private Optional<IndexReaders> built(Progress watched) {
            var all = documents.of(library);
            try {
                var file = folder.fileOf(key);
                if (!folder.build(file, key, all, watched)) {
                    return Optional.empty();
                }
                var readers = read(file);
                if (readers.isPresent()) {
                    return readers;
                }
            } catch (IOException e) {
                // Read-only, full or not a folder: said below, and search works without it.
            }
            warnings.add(new Problem(
                    "search.index.not-saved",
                    Severity.WARNING,
                    Optional.of(Place.of(folder.path().toString())),
                    List.of(folder.path().toString())));
            return inMemory(all, watched);
        }

        private Optional<IndexReaders> read(Path file) {
            var readers = new ArrayList<IndexReader>();
            try {
                for (int i = 0; i < READERS; i++) {
                    readers.add(new IndexReader(Sqlite.read(file)));
                }
                return Optional.of(new IndexReaders(readers));
            } catch (SQLException e) {
                readers.forEach(IndexReader::close);
                return Optional.empty();
            }
        }
    }

    private static Optional<IndexReaders> inMemory(List<SearchDocument> all, Progress progress) {
        try {
            var connection = Sqlite.memory();
            if (!IndexWriter.write(connection, all, progress)) {
                connection.close();
                return Optional.empty();
            }
            return Optional.of(new IndexReaders(List.of(new IndexReader(connection))));
        } catch (SQLException e) {
            throw new IndexFailure(e);
        }
    }
}
