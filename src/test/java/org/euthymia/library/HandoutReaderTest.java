package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.euthymia.handout.Handout;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutReaderTest {
    static final String GOOD = """
            ---
            id: leaflet
            lang: en
            title: Your sleep
            version: "1.0"
            compiled: 2026-11-22
            review-due: 2027-11-22
            claims: [C-1]
            instructions: 1
            optional: [naps]
            related: [good]
            keywords: [nap, tired]
            ---
            ## Main points {#main}
            - Some people sleep badly. [@smith2020]
            - It is not your
              fault. [@smith2020; @jones2021]

            ## Keep safe {#safety}
            - **Do not stop it all at once.** Call **911** in danger. [@smith2020]

            ## Naps {#naps}
            - Keep naps short. [@smith2020]

            ## What you can do {#do}
            - Bring this sheet.

            ## When to call us {#call}
            - You feel worse. [@smith2020]

            ## Say it back {#teach-back}
            - What will you do?
            """;

    @TempDir
    Path root = Path.of("");

    private SampleLibrary library = new SampleLibrary(root);

    @BeforeEach
    void sample() throws IOException {
        library = SampleLibrary.at(root);
    }

    private Library read(Origin origin, String text) throws IOException {
        return library.file("handouts/en/leaflet.md", text).read(origin);
    }

    private static Handout leaflet(Library library) {
        return library.handouts().get(HandoutLanguage.ENGLISH, "leaflet").orElseThrow();
    }

    @Test
    void readsEverything() throws IOException {
        var read = read(Origin.BUILT_IN, GOOD);
        assertThat(SampleLibrary.lines(read.problems())).isEmpty();
        var handout = leaflet(read);
        assertThat(handout.title()).isEqualTo("Your sleep");
        assertThat(handout.optional()).containsExactly("naps");
        assertThat(handout.sections().stream().map(Handout.Section::id))
                .containsExactly("main", "safety", "naps", "do", "call", "teach-back");
        assertThat(handout.texts())
                .startsWith(
                        "Some people sleep badly.",
                        "It is not your fault.",
                        "Do not stop it all at once. Call 911 in danger.");
        assertThat(handout.sources()).containsExactly("smith2020", "jones2021");
        assertThat(handout.section("safety").orElseThrow().lines().getFirst().runs())
                .containsExactly(
                        new Handout.Run("Do not stop it all at once.", true),
                        new Handout.Run(" Call ", false),
                        new Handout.Run("911", true),
                        new Handout.Run(" in danger.", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lang: en | lang: es | library.handout.lang",
                "lang: en | lang: fr | library.handout.lang",
                "lang: en |  | library.handout.lang.missing",
                "id: leaflet | id: other | library.id.file",
                "title: Your sleep |  | library.title.missing",
                "- Keep naps short. | 1. Keep naps short. | library.handout.form",
                "- Keep naps short. | Keep naps short. | library.handout.form",
                "- Keep naps short. | - Keep *naps* short. | library.handout.form",
                "- Keep naps short. | - Keep [naps](http://x.org) short. | library.handout.form",
                "- Keep naps short. | - Keep `naps` short. | library.handout.form",
                "- Keep naps short. | - ![naps](x.png) | library.handout.form",
                "- Keep naps short. | - <b>naps</b> | library.handout.form",
                "- Keep naps short. | > Keep naps short. | library.handout.form",
                "## Naps {#naps} | ## Naps | library.handout.heading",
                "## Naps {#naps} | # Naps {#naps} | library.handout.heading",
                "## Naps {#naps} | ## Naps {#do} | library.handout.section.twice",
                "## Naps {#naps} | ## Naps {#main} | library.handout.section.twice",
                "## Keep safe {#safety} | ## Keep safe {#other} | library.handout.section.missing",
                "## When to call us {#call} | ## When to call us {#other} | library.handout.section.missing",
                "- Bring this sheet. |  | library.handout.section.empty"
            })
    void whatIsWrongIsNamedAndTheHandoutLeftOut(String from, @Nullable String to, String key) throws IOException {
        var read = read(Origin.OWN, GOOD.replace(from, to == null ? "" : to));
        var problem = read.problems().stream()
                .filter(p -> p.isError() && p.key().equals(key))
                .findFirst();
        assertThat(problem).as(SampleLibrary.lines(read.problems()).toString()).isPresent();
        var place = problem.orElseThrow().place().orElseThrow();
        assertThat(place.file()).isEqualTo("handouts/en/leaflet.md");
        assertThat(place.line()).isPresent();
        assertThat(read.handouts().all()).isEmpty();
        assertThat(read.cards()).containsKey("good");
    }

    @Test
    void sectionsStandInTheirOrder() throws IOException {
        var read = read(
                Origin.OWN,
                GOOD.replace("{#naps}", "{#x}").replace("{#do}", "{#naps}").replace("{#x}", "{#do}"));
        assertThat(read.problems().stream().map(Problem::key)).contains("library.handout.section.order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "safety", "call", "main"})
    void whatNoPatientMayGoWithoutIsNeverOptional(String section) throws IOException {
        var read = read(Origin.OWN, GOOD.replace("optional: [naps]", "optional: [naps, " + section + "]"));
        assertThat(read.problems().stream().map(Problem::key))
                .containsExactly(
                        section.equals("nowhere")
                                ? "library.handout.optional.unknown"
                                : "library.handout.optional.locked");
        assertThat(leaflet(read).optional()).isEqualTo(Set.of("naps"));
    }

    @Test
    void anUnknownSourceIsAnErrorOnlyInTheBuiltInLibrary() throws IOException {
        var text = GOOD.replace("@jones2021", "@nobody");
        assertThat(read(Origin.BUILT_IN, text).handouts().all()).isEmpty();
        var own = read(Origin.OWN, text);
        assertThat(own.handouts().all()).hasSize(1);
        assertThat(own.problems().stream().map(Problem::key)).containsExactly("library.source.missing");
    }

    @Test
    void anyDamageIsSurvived() throws IOException {
        for (int cut = 0; cut < GOOD.indexOf("What will"); cut += 7) {
            var read = read(Origin.OWN, GOOD.substring(0, cut));
            assertThat(read.handouts().all()).isEmpty();
            assertThat(read.problems()).isNotEmpty();
            assertThat(read.cards()).containsKey("good");
        }
        library.file("handouts/en/leaflet.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThat(library.read(Origin.OWN).problems()).isNotEmpty();
    }

    @Test
    void aChangedHandoutOrThemeChangesTheHash() throws IOException {
        var one = read(Origin.OWN, GOOD).contentHash();
        var two = read(Origin.OWN, GOOD.replace("short", "brief")).contentHash();
        library.file("handouts/theme.css", "h1 { color: black }");
        var three = library.read(Origin.OWN);
        assertThat(List.of(one, two, three.contentHash())).doesNotHaveDuplicates();
        assertThat(three.handouts().theme()).contains("h1 { color: black }");
    }

    @Test
    void theBuiltInHandoutWinsOverATwin() throws IOException {
        var builtIn = read(Origin.BUILT_IN, GOOD);
        var own = Files.createDirectory(root.resolve("own"));
        SampleLibrary.at(own)
                .file("handouts/en/leaflet.md", GOOD.replace("Your sleep", "Ours"))
                .file("handouts/en/more.md", GOOD.replace("id: leaflet", "id: more"))
                .file("handouts/theme.css", "h1 { color: black }");
        var both = Library.merge(builtIn, new LibraryReader().readBeside(builtIn, own, Progress.NONE));
        assertThat(both.handouts().ids()).containsExactly("leaflet", "more");
        assertThat(leaflet(both).title()).isEqualTo("Your sleep");
        assertThat(both.handouts().theme()).isPresent();
        assertThat(SampleLibrary.lines(both.problems()))
                .anyMatch(l -> l.contains("library.merge.twice handouts/en/leaflet.md"));
    }
}
