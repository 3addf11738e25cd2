package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The seal of index files, and their form.
class IndexFileTest {
    private static final String EVERY_KIND_OF_WORD = "5-HT PHQ9 don't patient's F11.21 1.31–1.74 49,770 Ménière œdema"
            + " μ-opioid α2 CO₂ ½ İ ς ٣ 睡眠 שָׁלוֹם opi\u00adoid e\u0301 and/or snake_case";

    @TempDir
    Path folder;

    @Test
    void aSealFitsItsKeyOnly() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "content");
        var key = IndexFile.Key.of("a");
        assertThat(IndexFile.isSound(file, key)).isFalse();
        IndexFile.seal(file, key);
        assertThat(IndexFile.isSound(file, key)).isTrue();
        assertThat(IndexFile.isSound(file, IndexFile.Key.of("b"))).isFalse();
        assertThat(IndexFile.isSound(folder, key)).isFalse();
        assertThat(IndexFile.isSound(folder.resolve("absent"), key)).isFalse();
    }

    @Test
    void anEmptyFileWithASealIsNotSound() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        IndexFile.seal(file, IndexFile.Key.of("a"));
        assertThat(IndexFile.isSound(file, IndexFile.Key.of("a"))).isFalse();
    }

    /// If this fails, what stands in an index file has changed: raise [IndexFile#SCHEMA], or the files of an older
    /// program are taken for good ones. Then put the new figures here.
    @Test
    void aChangeOfFormRaisesTheSchema() {
        var form = FoldedText.of(EVERY_KIND_OF_WORD).plain() + IndexWriter.TABLES;
        assertThat(IndexFile.SCHEMA + ":" + form.hashCode()).isEqualTo("1:-1432674927");
    }
}
