package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.euthymia.library.Library;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The life of index files: made, found again, replaced, left alone.
class IndexStoreTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path home;

    private Path folder() {
        return home.resolve("index");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    private Path built() throws IOException {
        worksOn(Cards.library());
        return files().getFirst();
    }

    private List<String> worksOn(Library library) {
        return worksOn(library, Optional.empty());
    }

    /// Opens, proves that search works, closes; the keys of the warnings.
    private List<String> worksOn(Library library, Optional<Path> prebuilt) {
        var opened = Indexes.opened(Indexes.store(home).open(library, folder(), prebuilt, Progress.NONE));
        try (var index = opened.index()) {
            assertThat(Indexes.ids(index, "oxycontin")).containsExactly("oxycodone-depression");
        }
        return opened.warnings().stream().map(problem -> problem.key()).toList();
    }

    /// True if opening used the file as it is.
    private boolean isReused(Path file) throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        assertThat(worksOn(Cards.library())).isEmpty();
        return Files.getLastModifiedTime(file).equals(LONG_AGO);
    }

    @Test
    void makesOneFileAndUsesItAgain() throws IOException {
        var file = built();
        assertThat(files()).containsExactly(file);
        assertThat(isReused(file)).isTrue();
        assertThat(files()).containsExactly(file);
    }

    @Test
    void newContentMakesANewFileAndRemovesTheOldOne() throws IOException {
        var old = built();
        var changed = Cards.library("changed", Cards.card("oxycodone-depression", "OxyContin"));
        assertThat(worksOn(changed)).isEmpty();
        assertThat(files()).hasSize(1).doesNotContain(old);
    }

    @Test
    void anEmptyLibraryHasAnIndexToo() {
        try (var index = Indexes.open(Cards.library("empty"), home).index()) {
            assertThat(Indexes.ids(index, "oxycontin")).isEmpty();
            assertThat(Indexes.ids(index, "a")).isEmpty();
        }
    }

    @Test
    void foldersWithOddNamesWork() {
        var odd = home.resolve("ä #1?%20 'x' & \u2003y");
        try (var index = Indexes.open(Cards.library(), odd).index()) {
            assertThat(Indexes.ids(index, "oxycontin")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.9999})
    void aTruncatedFileIsBuiltAnew(double part) throws IOException {
        var file = built();
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, (int) (bytes.length * part)));
        assertThat(isReused(file)).isFalse();
        assertThat(isReused(file)).isTrue();
    }

    @Test
    void aFileWithAFlippedBitIsNotTakenForSound() throws IOException {
        var file = built();
        var key = IndexFile.Key.of(Cards.library().contentHash());
        var bytes = Files.readAllBytes(file);
        assertThat(IndexFile.isSound(file, key)).isTrue();
        for (int at = 0; at < bytes.length; at += at < bytes.length - 200 ? 997 : 1) {
            bytes[at] ^= 1;
            Files.write(file, bytes);
            assertThat(IndexFile.isSound(file, key)).as("byte %d", at).isFalse();
            bytes[at] ^= 1;
        }
        Files.write(file, bytes);
        assertThat(IndexFile.isSound(file, key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "SQLite format 3", "not an index at all, but long enough to have a seal of its own"})
    void garbageIsBuiltAnew(String garbage) throws IOException {
        var file = built();
        Files.writeString(file, garbage);
        assertThat(isReused(file)).isFalse();
    }

    @Test
    void aFileLongerThanItsSealSaysIsBuiltAnew() throws IOException {
        var file = built();
        Files.write(file, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(isReused(file)).isFalse();
    }

    /// Sealed, so that only reading it can show that it is of no use.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE words",
                "DROP TABLE document",
                "DROP TABLE term",
                "DELETE FROM meta",
                "ALTER TABLE part RENAME COLUMN body TO text"
            })
    void aSealedFileWithoutTheRightTablesIsBuiltAnew(String damage) throws Exception {
        var file = built();
        try (var connection = Sqlite.write(file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(damage);
        }
        IndexFile.seal(file, IndexFile.Key.of(Cards.library().contentHash()));
        assertThat(isReused(file)).isFalse();
        assertThat(isReused(file)).isTrue();
    }

    @Test
    void aFileOfAnotherContentUnderThisNameIsBuiltAnew() throws IOException {
        var file = built();
        var other = Cards.library("other", Cards.card("other", "Other"));
        Indexes.open(other, home.resolve("other")).index().close();
        try (var files = Files.list(home.resolve("other/index"))) {
            Files.copy(files.findFirst().orElseThrow(), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(isReused(file)).isFalse();
    }

    @Test
    void aFolderWhereTheFileShouldBeDoesNotHinder() throws IOException {
        var file = built();
        Files.delete(file);
        Files.createDirectories(file.resolve("inside"));
        assertThat(worksOn(Cards.library())).containsExactly("search.index.not-saved");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void whereNothingCanBeSavedTheIndexLivesInMemory() throws IOException {
        Files.writeString(folder(), "a file where the folder should be");
        var opened = Indexes.open(Cards.library(), home);
        try (var index = opened.index()) {
            assertThat(Indexes.ids(index, "oxycontin")).containsExactly("oxycodone-depression");
            assertThat(opened.warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.key()).isEqualTo("search.index.not-saved");
                assertThat(warning.severity()).isEqualTo(Severity.WARNING);
                assertThat(warning.args()).containsExactly(folder().toString());
            });
        }
    }

    @Test
    void leftoversOfProgramsThatAreGoneAreRemovedAndOthersStay() throws IOException {
        Files.createDirectories(folder());
        var gone = Files.createFile(folder().resolve("search-999999999-1.part"));
        var gonesJournal = Files.createFile(folder().resolve("search-999999999-1.part-journal"));
        var running = Files.createFile(
                folder().resolve("search-" + ProcessHandle.current().pid() + "-1.part"));
        var oldSchema = Files.createFile(folder().resolve("search-0-0123456789abcdef.db"));
        var foreign = Files.createFile(folder().resolve("notes.db"));
        worksOn(Cards.library());
        assertThat(files()).hasSize(3).contains(running, foreign).doesNotContain(gone, gonesJournal, oldSchema);
    }

    @Test
    void manyBuildersInOneFolderLeaveOneSoundFile() throws Exception {
        int builders = 6;
        var barrier = new CyclicBarrier(builders);
        try (var threads = Executors.newFixedThreadPool(builders)) {
            var jobs = new ArrayList<Callable<List<String>>>();
            for (int i = 0; i < builders; i++) {
                jobs.add(() -> {
                    barrier.await();
                    return worksOn(Cards.library());
                });
            }
            for (var job : threads.invokeAll(jobs)) {
                assertThat(job.get()).isEmpty();
            }
        }
        assertThat(files()).hasSize(1);
        assertThat(isReused(files().getFirst())).isTrue();
    }

    @Test
    void cancellingLeavesNoFile() throws IOException {
        int documents = Cards.documents().of(Cards.library()).size();
        for (int after = 0; after <= documents + 1; after++) {
            var opening = Indexes.store(home).open(Cards.library(), folder(), Optional.empty(), cancelledAt(after));
            assertThat(opening).as("after %d", after).isEqualTo(new Opening.Cancelled());
            assertThat(files()).as("after %d", after).isEmpty();
        }
    }

    private static Progress cancelledAt(int wanted) {
        return new Progress() {
            private long reached;

            @Override
            public void at(long done, long of) {
                reached = done;
            }

            @Override
            public boolean cancelled() {
                return reached >= wanted;
            }
        };
    }

    @Test
    void progressRunsToItsEnd() {
        var steps = new ArrayList<Long>();
        var progress = new Progress() {
            @Override
            public void at(long done, long of) {
                assertThat(done).isBetween(0L, of);
                steps.add(of - done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        Indexes.opened(Indexes.store(home).open(Cards.library(), folder(), Optional.empty(), progress))
                .index()
                .close();
        assertThat(steps)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .endsWith(0L);
    }

    private Path prebuilt(Library library) throws IOException {
        var file = home.resolve("made/search.db");
        new IndexBuild(Indexes.store(home), folder -> library).run(home, file);
        return file;
    }

    @Test
    void aPrebuiltFileIsUsedWhereItLies() throws IOException {
        var prebuilt = prebuilt(Cards.library());
        assertThat(worksOn(Cards.library(), Optional.of(prebuilt))).isEmpty();
        assertThat(folder()).doesNotExist();
        assertThat(prebuilt.getParent()).isDirectoryNotContaining(file -> !file.equals(prebuilt));
    }

    @Test
    void aPrebuiltFileInAJarIsCopied() throws IOException {
        var prebuilt = prebuilt(Cards.library());
        var jar = URI.create("jar:" + home.resolve("program.jar").toUri());
        try (var inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            var packaged = Files.copy(prebuilt, inside.getPath("/search.db"));
            assertThat(worksOn(Cards.library(), Optional.of(packaged))).isEmpty();
            assertThat(files()).hasSize(1);
            assertThat(Files.readAllBytes(files().getFirst())).isEqualTo(Files.readAllBytes(prebuilt));
            assertThat(isReused(files().getFirst())).isTrue();

            // In a folder that takes no files it cannot be copied, and the index lives in memory.
            Files.writeString(home.resolve("blocked"), "");
            var opening = Indexes.store(home)
                    .open(Cards.library(), home.resolve("blocked"), Optional.of(packaged), Progress.NONE);
            assertThat(Indexes.opened(opening).warnings()).hasSize(1);
            Indexes.opened(opening).index().close();
        }
    }

    @Test
    void aPrebuiltFileOfOtherContentOrDamagedIsPassedOver() throws IOException {
        var prebuilt = prebuilt(Cards.library("other", Cards.card("other", "Other")));
        assertThat(worksOn(Cards.library(), Optional.of(prebuilt))).isEmpty();
        assertThat(files()).hasSize(1);

        var damaged = prebuilt(Cards.library());
        Files.write(damaged, new byte[100]);
        Files.delete(files().getFirst());
        assertThat(worksOn(Cards.library(), Optional.of(damaged))).isEmpty();
        assertThat(worksOn(Cards.library(), Optional.of(home.resolve("absent"))))
                .isEmpty();
        assertThat(files()).hasSize(1);
    }

    @Test
    void theSameLibraryGivesTheSameBytes() throws IOException {
        var first = Files.readAllBytes(prebuilt(Cards.library()));
        assertThat(Files.readAllBytes(prebuilt(Cards.library()))).isEqualTo(first);
    }
}
