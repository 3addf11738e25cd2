package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.euthymia.platform.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built-in library and a clinic's own as one.
class LibraryTest {
    private static final String OWN = """
            ---
            id: own
            title: Our own card
            related: [good]
            ---
            As read elsewhere. [@smith2020] [there](card:good)
            """;

    @TempDir
    private Path dir;

    private Library builtIn() throws Exception {
        return SampleLibrary.at(dir.resolve("built-in")).read(Origin.BUILT_IN);
    }

    private static Library beside(Library builtIn, SampleLibrary own) {
        return new LibraryReader().readBeside(builtIn, own.root(), Progress.NONE);
    }

    @Test
    void ownCardsMayCiteAndLeadToTheBuiltInOnes() throws Exception {
        var builtIn = builtIn();
        var own = beside(builtIn, new SampleLibrary(dir.resolve("own")).file("topics/own.md", OWN));
        var both = Library.merge(builtIn, own);

        assertThat(both.problems()).isEmpty();
        assertThat(both.cards().keySet()).containsExactly("good", "own");
        assertThat(both.card("own").orElseThrow().origin()).isEqualTo(Origin.OWN);
        assertThat(both.card("own").orElseThrow().related()).containsExactly("good");
        assertThat(both.contentHash())
                .matches("[0-9a-f]{64}")
                .isNotIn(builtIn.contentHash(), own.contentHash())
                .isNotEqualTo(Library.merge(own, builtIn).contentHash());
    }

    @Test
    void theBuiltInCardWinsAndTheOwnOneIsNamed() throws Exception {
        var builtIn = builtIn();
        var own = beside(
                builtIn,
                new SampleLibrary(dir.resolve("own"))
                        .file("topics/mood/good.md", OWN.replace("id: own", "id: good"))
                        .file("sources.json", SampleLibrary.SOURCES.replace("On mood", "On moods")));
        var both = Library.merge(builtIn, own);

        assertThat(both.card("good")).isEqualTo(builtIn.card("good"));
        assertThat(both.source("jones2021")).isEqualTo(builtIn.source("jones2021"));
        assertThat(SampleLibrary.lines(both.problems()))
                .containsExactly(
                        "WARNING library.merge.source sources.json [jones2021]",
                        "WARNING library.merge.twice topics/mood/good.md [good, topics/mood/good.md, topics/sleep/good.md]");
    }
}
