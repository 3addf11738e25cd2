package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.euthymia.platform.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library that is shipped.
class BuiltInLibraryTest {
    @TempDir
    private Path dir;

    @Test
    void theShippedLibraryKeepsEveryRule() {
        assertThat(SampleLibrary.lines(new LibraryCheck().check(Path.of("data"), true, Progress.NONE)))
                .isEmpty();
    }

    @Test
    void everyShippedCardIsRead() throws IOException {
        try (var builtIn = BuiltInLibrary.open();
                var files = Files.walk(Path.of("data/topics"))) {
            var library = new LibraryReader().read(builtIn.root(), Origin.BUILT_IN, Progress.NONE);

            assertThat(library.cards())
                    .hasSize(Math.toIntExact(
                            files.filter(f -> f.toString().endsWith(".md")).count()));
            assertThat(library.cards()).isNotEmpty();
            assertThat(library.sources()).isNotEmpty();
        }
    }

    @Test
    void everyShippedSourceHasAReferenceAndSaysWhatWasRead() throws IOException {
        try (var builtIn = BuiltInLibrary.open()) {
            var library = new LibraryReader().read(builtIn.root(), Origin.BUILT_IN, Progress.NONE);

            assertThat(library.sources().values()).allSatisfy(s -> {
                assertThat(Reference.of(s).text()).matches("(?s).*[.?!]").doesNotContain("..", "  ", " ,");
                assertThat(Reference.of(s).shortForm()).isNotBlank().hasSizeLessThan(120);
                assertThat(WhatWasRead.of(s)).isNotEqualTo(WhatWasRead.NOT_SAID);
            });
        }
    }

    @Test
    void readsFromInsideAJarAndLetsItGo() throws Exception {
        var jar = dir.resolve("pro gram.jar");
        try (var files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("/data/topics/sleep"));
            Files.writeString(files.getPath("/data/topics/sleep/good.md"), SampleLibrary.GOOD);
            Files.writeString(files.getPath("/data/sources.json"), SampleLibrary.SOURCES);
        }
        var marker = URI.create("jar:" + jar.toUri() + "!/data/sources.json").toURL();
        Path root;
        try (var first = BuiltInLibrary.open(marker);
                var second = BuiltInLibrary.open(marker)) {
            root = first.root();
            assertThat(new LibraryReader()
                            .read(root, Origin.BUILT_IN, Progress.NONE)
                            .cards())
                    .containsOnlyKeys("good");
            assertThat(second.root()).exists();
        }
        assertThat(root.getFileSystem().isOpen()).isFalse();
        Files.delete(jar);
    }
}
