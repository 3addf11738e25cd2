package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.euthymia.platform.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The strict rules: a pair that keeps all of them, then one broken at a time.
class HandoutRulesTest {
    private static final String CLAIMS = """
            - id: C-1
              statement: "Of 100 people, 12 slept better."
              sources: [smith2020, jones2021]
              design: cohort
              certainty: low
              checked: abstract
              status: checked
            - id: C-2
              statement: "Nobody looked."
              sources: [jones2021]
              design: cohort
              certainty: low
              checked: abstract
              status: doubtful
            """;
    private static final String SPANISH = HandoutReaderTest.GOOD
            .replace("lang: en", "lang: es")
            .replace("Some people sleep badly.", "Hay quien duerme mal.")
            .replace("It is not your\n  fault.", "No es su culpa.")
            .replace("Do not stop it all at once.", "No la deje de golpe.")
            .replace("Call **911** in danger.", "Llame al **911**.")
            .replace("Keep naps short.", "Siestas cortas.")
            .replace("Bring this sheet.", "Traiga esta hoja.")
            .replace("You feel worse.", "Se siente peor.")
            .replace("What will you do?", "¿Qué va a hacer?");

    @TempDir
    Path root = Path.of("");

    private SampleLibrary library = new SampleLibrary(root);

    @BeforeEach
    void sample() throws IOException {
        library = SampleLibrary.at(root).file("evidence/claims.yaml", CLAIMS);
        english(HandoutReaderTest.GOOD);
        spanish(SPANISH);
    }

    private void english(String text) throws IOException {
        library.file("handouts/en/leaflet.md", text);
    }

    private void spanish(String text) throws IOException {
        library.file("handouts/es/leaflet.md", text);
    }

    private List<String> problems() {
        return SampleLibrary.lines(new LibraryCheck().check(root, true, Progress.NONE)).stream()
                .filter(l -> l.contains(" handouts/"))
                .toList();
    }

    @Test
    void aGoodPairKeepsThemAll() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: \"1.0\" |  | library.strict.field",
                "compiled: 2026-11-22 |  | library.strict.field",
                "review-due: 2027-11-22 |  | library.strict.field",
                "claims: [C-1] | claims: [] | library.strict.field",
                "related: [good] | related: [] | library.strict.field",
                "keywords: [nap, tired] |  | library.strict.field",
                "related: [good] | related: [nowhere] | library.strict.handout.related",
                "instructions: 1 | instructions: 3 | library.strict.handout.instructions",
                "instructions: 1 |  | library.strict.handout.instructions",
                "claims: [C-1] | claims: [C-1, C-9] | library.strict.claim.unknown",
                "claims: [C-1] | claims: [C-1, C-2] | library.strict.claim.unchecked",
                "claims: [C-1] | claims: [C-2] | library.strict.source",
                "in danger. [@smith2020] | in danger. | library.strict.citation",
                "Some people sleep badly. | Some addicts sleep badly. | library.strict.banned",
                "Your sleep | Clean sleep | library.strict.banned",
                "- What will you do? | - What will you do?@- And when? | library.strict.handout.lines",
                "- Some people sleep badly. [@smith2020] |  | library.strict.handout.lines",
                "Keep naps short. | Psychiatric comorbidities necessitate interdisciplinary pharmacotherapeutic"
                        + " coordination, considering neuropsychological consequences. | library.strict.handout.grade"
            })
    void oneFaultIsNamed(String from, @Nullable String to, String key) throws IOException {
        var text = HandoutReaderTest.GOOD.replace(from, to == null ? "" : to.replace("@-", "\n-"));
        assertThat(text).isNotEqualTo(HandoutReaderTest.GOOD);
        english(text);
        assertThat(problems()).anyMatch(l -> l.startsWith("ERROR " + key + " handouts/en/leaflet.md"));
    }

    @Test
    void aLongOneIsNamed() throws IOException {
        english(HandoutReaderTest.GOOD.replace(
                "Keep naps short.", "Rest a bit. ".repeat(60).strip()));
        assertThat(problems()).anyMatch(l -> l.contains("library.strict.handout.length"));
        english(HandoutReaderTest.GOOD.replace("- Keep naps short. [@smith2020]", "- Rest.\n".repeat(13)));
        assertThat(problems()).anyMatch(l -> l.contains("library.strict.handout.length"));
    }

    @Test
    void linesToFillInDoNotCount() throws IOException {
        english(HandoutReaderTest.GOOD.replace("- Bring this", "- Who:\n".repeat(15) + "- Bring this"));
        spanish(SPANISH.replace("- Traiga", "- Con:\n".repeat(15) + "- Traiga"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void bothLanguagesMustBeThereAndSayTheSame() throws IOException {
        spanish(SPANISH.replace("\"1.0\"", "\"1.1\""));
        assertThat(problems()).anyMatch(l -> l.contains("handout.twin") && l.contains("version"));
        spanish(SPANISH.replace("- Siestas cortas. [@smith2020]", "- Siestas.\n- Dos."));
        assertThat(problems()).anyMatch(l -> l.contains("handout.twin") && l.contains("naps"));
        spanish(SPANISH.replace("cortas. [@smith2020]", "cortas."));
        assertThat(problems()).anyMatch(l -> l.contains("handout.twin") && l.contains("naps"));
        spanish(SPANISH.replace("cortas. [@smith2020]", "cortas. [@smith2020; @jones2021]"));
        assertThat(problems()).isEmpty();
        Files.delete(root.resolve("handouts/es/leaflet.md"));
        assertThat(problems()).anyMatch(l -> l.contains("library.strict.handout.language") && l.contains("[es]"));
    }

    @Test
    void aCardOffersOnlyHandoutsThatAreThere() throws IOException {
        library.file("topics/sleep/good.md", SampleLibrary.GOOD.replace("related: []", "handouts: [leaflet, nothing]"));
        assertThat(SampleLibrary.lines(new LibraryCheck().check(root, true, Progress.NONE)))
                .anyMatch(l -> l.contains("library.strict.handout.card") && l.endsWith("[nothing]"))
                .noneMatch(l -> l.contains("library.strict.handout.card") && l.endsWith("[leaflet]"));
    }
}
