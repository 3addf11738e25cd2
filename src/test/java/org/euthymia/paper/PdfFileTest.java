package org.euthymia.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.euthymia.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {
    private final Pdf pdf = Papers.pdf(Papers.document("<p>x</p>"));

    @TempDir
    Path folder = Path.of("");

    private static String key(Optional<Problem> problem) {
        return problem.map(Problem::key).orElse("saved");
    }

    private void assertNothingLeft(String... names) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    @Test
    void savesTheWholeFile() throws IOException {
        var target = folder.resolve("hoja de Año nuevo.pdf");
        assertThat(key(PdfFile.save(pdf, target, false))).isEqualTo("saved");
        assertThat(Files.readAllBytes(target)).isEqualTo(pdf.bytes());
        assertNothingLeft("hoja de Año nuevo.pdf");
    }

    @Test
    void anExistingFileStaysUnlessItMayBeReplaced() throws IOException {
        var target = Files.writeString(folder.resolve("a.pdf"), "mine");
        assertThat(key(PdfFile.save(pdf, target, false))).isEqualTo("paper.save.exists");
        assertThat(target).hasContent("mine");
        assertThat(key(PdfFile.save(pdf, target, true))).isEqualTo("saved");
        assertThat(Files.readAllBytes(target)).isEqualTo(pdf.bytes());
    }

    @Test
    void aBadTargetIsNamedAndNothingIsLeft() throws IOException {
        assertThat(key(PdfFile.save(pdf, folder, true))).isEqualTo("paper.save.folder");
        assertThat(key(PdfFile.save(pdf, folder.resolve("no/such/a.pdf"), false)))
                .isEqualTo("paper.save.nofolder");
        assertThat(key(PdfFile.save(pdf, folder.resolve("n".repeat(300) + ".pdf"), false)))
                .isEqualTo("paper.save.failed");
        assertNothingLeft();
    }

    @Test
    void aReadOnlyFolderIsNamed() throws IOException {
        var closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed), "this user may write anywhere");
        assertThat(key(PdfFile.save(pdf, closed.resolve("a.pdf"), false))).isEqualTo("paper.save.denied");
    }

    /// `/proc` takes no files, whoever asks.
    @Test
    void aDiskThatTakesNothingIsNamed() {
        var proc = Path.of("/proc");
        assumeTrue(Files.isDirectory(proc), "no such file system here");
        assertThat(key(PdfFile.save(pdf, proc.resolve("a.pdf"), false))).isIn("paper.save.denied", "paper.save.failed");
        assertThat(proc.resolve("a.pdf")).doesNotExist();
    }
}
