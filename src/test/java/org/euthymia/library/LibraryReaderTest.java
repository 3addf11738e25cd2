package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.euthymia.platform.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A whole folder: what is found, what is left out, and what is said of it.
class LibraryReaderTest {
    private static final String OTHER = SampleLibrary.GOOD.replace("id: good", "id: other");

    @TempDir
    private Path dir;

    private static List<String> problems(Library library) {
        return SampleLibrary.lines(library.problems());
    }

    @Test
    void readsCardsAndSources() throws Exception {
        var library = SampleLibrary.at(dir).file("topics/other.md", OTHER).read(Origin.BUILT_IN);

        assertThat(problems(library)).isEmpty();
        assertThat(library.cards().keySet()).containsExactly("other", "good");
        assertThat(library.sources().keySet()).containsExactly("smith2020", "jones2021");
        assertThat(library.card("good").orElseThrow().origin()).isEqualTo(Origin.BUILT_IN);
        assertThat(library.card("good").orElseThrow().file()).isEqualTo("topics/sleep/good.md");
    }

    @Test
    void oneGoodCardSurvivesAnyNumberOfBadOnes() throws Exception {
        var sample = SampleLibrary.at(dir);
        for (var i = 0; i < 200; i++) {
            sample.file("topics/bad-" + i + ".md", "---\nid: bad-" + i + "\ntitle: [\n---\n");
        }
        var library = sample.read(Origin.OWN);

        assertThat(library.cards()).containsOnlyKeys("good");
        assertThat(library.problems()).hasSize(200).allMatch(p -> p.isError());
    }

    @Test
    void errorsComeFirstThenFilesInOrder() throws Exception {
        var library = SampleLibrary.at(dir)
                .file("topics/a.md", "---\nid: a\ntitle: A\nx: 1\n---\ntext\n")
                .file("topics/c.md", "text")
                .file("topics/b.md", "text")
                .read(Origin.OWN);

        assertThat(problems(library))
                .containsExactly(
                        "ERROR library.header.missing topics/b.md:1 []",
                        "ERROR library.header.missing topics/c.md:1 []",
                        "WARNING library.field.unknown topics/a.md:4:1 [x]");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(problems(new SampleLibrary(dir.resolve("none")).read(Origin.OWN)))
                .containsExactly("ERROR library.folder.missing - [" + dir.resolve("none") + "]");
    }

    @Test
    void aFileInsteadOfAFolderIsNamed() throws Exception {
        var file = Files.writeString(dir.resolve("file"), "x");

        assertThat(problems(new SampleLibrary(file).read(Origin.OWN)))
                .containsExactly("ERROR library.folder.notfolder - [" + file + "]");
    }

    @Test
    void aFolderWithoutCardsIsNamed() throws Exception {
        assertThat(problems(new SampleLibrary(dir).read(Origin.OWN)))
                .containsExactly("ERROR library.folder.nocards - [" + dir + "]");

        Files.createDirectories(dir.resolve("topics/sleep"));
        assertThat(problems(new SampleLibrary(dir).read(Origin.BUILT_IN)))
                .containsExactly("ERROR library.folder.nocards - [" + dir + "]");
    }

    @Test
    void hiddenAndReadMeFilesArePassedOverAndOtherEndingsNamed() throws Exception {
        var library = SampleLibrary.at(dir)
                .file("topics/._good.md", "x")
                .file("topics/.git/x.md", "x")
                .file("topics/README.md", "x")
                .file("topics/sleep/picture.png", "x")
                .file("topics/sleep/notes.txt", "x")
                .read(Origin.OWN);

        assertThat(library.cards()).containsOnlyKeys("good");
        assertThat(problems(library)).containsExactly("WARNING library.file.ending topics/sleep/notes.txt []");
    }

    @Test
    void foldersThatLieTooDeepAreNamed() throws Exception {
        var deep = "topics" + "/a".repeat(12);
        var library = SampleLibrary.at(dir).file(deep + "/x.md", "x").read(Origin.OWN);

        assertThat(problems(library)).containsExactly("ERROR library.folder.deep topics/a/a/a/a/a/a/a/a []");
        assertThat(library.cards()).containsOnlyKeys("good");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksStayInsideTheFolder() throws Exception {
        var outside = Files.createDirectories(dir.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), OTHER.replace("other", "secret"));
        var root = dir.resolve("library");
        var sample = SampleLibrary.at(root).file("shared/other.md", OTHER);
        var topics = root.resolve("topics");
        Files.createSymbolicLink(topics.resolve("other.md"), root.resolve("shared/other.md"));
        Files.createSymbolicLink(topics.resolve("secret.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(topics.resolve("folder"), outside);
        Files.createSymbolicLink(topics.resolve("loop"), topics);
        Files.createSymbolicLink(topics.resolve("dangling.md"), root.resolve("nowhere.md"));
        var library = sample.read(Origin.OWN);

        assertThat(library.cards().keySet()).containsExactly("other", "good");
        assertThat(problems(library))
                .containsExactly(
                        "ERROR library.file.deadlink topics/dangling.md []",
                        "ERROR library.file.outside topics/folder []",
                        "ERROR library.file.loop topics/loop []",
                        "ERROR library.file.outside topics/secret.md []");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSourcesFileThatLeadsOutsideIsNotRead() throws Exception {
        var outside = Files.writeString(dir.resolve("sources.json"), SampleLibrary.SOURCES);
        var root = dir.resolve("library");
        var sample = SampleLibrary.at(root);
        Files.delete(root.resolve("sources.json"));
        Files.createSymbolicLink(root.resolve("sources.json"), outside);
        var library = sample.read(Origin.OWN);

        assertThat(problems(library)).containsExactly("ERROR library.file.outside sources.json []");
        assertThat(library.cards()).containsOnlyKeys("good");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void unreadableFilesAreNamed() throws Exception {
        var sample = SampleLibrary.at(dir).file("topics/other.md", OTHER);
        var file = dir.resolve("topics/other.md");
        assertThat(file.toFile().setReadable(false)).isTrue();
        Assumptions.assumeFalse(Files.isReadable(file), "the administrator may read everything");

        assertThat(problems(sample.read(Origin.OWN))).containsExactly("ERROR library.file.denied topics/other.md []");
    }

    @Test
    void aFolderNamedLikeACardIsAFolder() throws Exception {
        var library = SampleLibrary.at(dir).file("topics/x.md/other.md", OTHER).read(Origin.OWN);

        assertThat(library.cards()).containsOnlyKeys("good", "other");
        assertThat(problems(library)).isEmpty();
    }

    @Test
    void aFolderInPlaceOfTheSourcesIsNamed() throws Exception {
        var sample = SampleLibrary.at(dir);
        Files.delete(dir.resolve("sources.json"));
        Files.createDirectories(dir.resolve("sources.json"));

        assertThat(problems(sample.read(Origin.OWN))).containsExactly("ERROR library.file.special sources.json []");
    }

    @Test
    void onlyTheBuiltInLibraryMustHaveSources() throws Exception {
        var sample = new SampleLibrary(dir).file("topics/a.md", "---\nid: a\ntitle: A\n---\ntext\n");

        assertThat(problems(sample.read(Origin.OWN))).isEmpty();
        assertThat(problems(sample.read(Origin.BUILT_IN)))
                .containsExactly("ERROR library.sources.absent sources.json []");
    }

    @Test
    void brokenSourcesHideNoCard() throws Exception {
        for (var origin : Origin.values()) {
            var library = SampleLibrary.at(dir)
                    .file("sources.json", "[\n {\"id\": \"jones2021\", \"title\": \"x\"},\n {\"id\": ")
                    .read(origin);

            assertThat(library.cards()).containsOnlyKeys("good");
            assertThat(library.sources()).containsOnlyKeys("jones2021");
            assertThat(library.problems()).hasSize(1).allMatch(p -> p.key().equals("library.sources.broken"));
        }
    }

    @Test
    void readsFromAZipFile() throws Exception {
        var sample = SampleLibrary.at(dir.resolve("library")).file("topics/bad.md", "x");
        var zip = dir.resolve("library.zip");
        try (var files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            for (var name : List.of("topics/sleep/good.md", "topics/bad.md", "sources.json")) {
                var target = files.getPath("/data").resolve(name);
                Files.createDirectories(target.resolve("..").normalize());
                Files.copy(sample.root().resolve(name), target);
            }
            var library = new LibraryReader().read(files.getPath("/data"), Origin.OWN, Progress.NONE);

            assertThat(library).isEqualTo(sample.read(Origin.OWN));
            assertThat(library.cards()).containsOnlyKeys("good");
        }
    }

    @Test
    void theHashIsThatOfTheContent() throws Exception {
        var sample = SampleLibrary.at(dir);
        var before = sample.read(Origin.OWN).contentHash();

        assertThat(before)
                .matches("[0-9a-f]{64}")
                .isEqualTo(sample.read(Origin.OWN).contentHash());
        assertThat(sample.file("evidence/claims.yaml", "[]").read(Origin.OWN).contentHash())
                .as("claims are no part of it")
                .isEqualTo(before);
        assertThat(sample.file("sources.json", SampleLibrary.SOURCES + " ")
                        .read(Origin.OWN)
                        .contentHash())
                .isNotEqualTo(before);
        var changed = sample.read(Origin.OWN).contentHash();
        Files.move(dir.resolve("topics/sleep/good.md"), dir.resolve("topics/good.md"));
        assertThat(sample.read(Origin.OWN).contentHash()).as("a renamed file").isNotEqualTo(changed);
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        SampleLibrary.at(dir).file("topics/other.md", OTHER);
        var steps = new ArrayList<String>();
        new LibraryReader().read(dir, Origin.OWN, new Progress() {
            @Override
            public void at(long done, long of) {
                steps.add(done + "/" + of);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });

        assertThat(steps).containsExactly("0/5", "1/5", "3/5", "3/5", "4/5");
    }

    @Test
    void stopsWhenAskedTo() throws IOException {
        SampleLibrary.at(dir);
        for (var after = 0; after < 4; after++) {
            var progress = new StopAfter(after);
            assertThatThrownBy(() -> new LibraryReader().read(dir, Origin.OWN, progress))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private static final class StopAfter implements Progress {
        private int left;

        StopAfter(int left) {
            this.left = left;
        }

        @Override
        public void at(long done, long of) {}

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }
}
