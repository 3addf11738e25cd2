package org.euthymia.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @Test
    void replacesAndLeavesNothingElse(@TempDir Path folder) throws Exception {
        var file = folder.resolve("a.json");
        AtomicFile.write(file, new byte[] {1});
        AtomicFile.write(file, new byte[] {2, 3});
        assertThat(Files.readAllBytes(file)).containsExactly(2, 3);
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void aFailedWriteLeavesTheOldContentAndNoTempFile(@TempDir Path folder) throws Exception {
        // A folder with something in it cannot be replaced by a file: the move fails after the temp file was written.
        var target = Files.createDirectory(folder.resolve("busy"));
        Files.createFile(target.resolve("inside"));
        assertThatThrownBy(() -> AtomicFile.write(target, new byte[] {1})).isInstanceOf(IOException.class);
        assertThat(target.resolve("inside")).exists();
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(target);
        }
    }
}
