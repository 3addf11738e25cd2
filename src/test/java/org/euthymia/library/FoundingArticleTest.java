package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.euthymia.platform.Progress;
import org.junit.jupiter.api.Test;

/// Each of the 22 points of the founding article is covered by at least one card.
class FoundingArticleTest {
    @Test
    void everyPointIsCovered() {
        var library = new LibraryReader().read(Path.of("data"), Origin.BUILT_IN, Progress.NONE);
        var covered = new TreeSet<String>();
        library.cards().values().forEach(c -> covered.addAll(c.covers()));
        assertThat(covered)
                .containsAll(IntStream.rangeClosed(1, 22).mapToObj(i -> "A" + i).toList());
    }
}
