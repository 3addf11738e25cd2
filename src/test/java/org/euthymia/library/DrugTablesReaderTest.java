package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged drug tables: each problem is named with its line, and the rest is used.
class DrugTablesReaderTest {
    private static final String OPIOIDS = """
            meta:
              compiled: 2026-11-22
              review-due: 2027-11-22
              mme: {source: cdc, year: 2022, rules: []}
              ambiguous:
                - name: Smack
                  drugs: [oxycodone, heroin]
            opioids:
              - id: oxycodone
                generic: oxycodone
                group: full-agonist
                class: Full mu agonist
                brands: [OxyContin]
                street: [Smack]
                mme:
                  factor: 1.5
                  per: mg/day
                  sources: [cdc]
              - id: heroin
                generic: heroin
                group: full-agonist
                class: Full mu agonist
                street: [Smack]
                mme:
                  none: Dose unknown.
                  sources: [cdc]
            """;
    private static final String INTERACTIONS = """
            meta:
              any-opioid: [oxycodone, heroin]
            severities:
              - {id: avoid, meaning: Serious harm is possible.}
            classes:
              - name: benzodiazepines
                aliases: [benzos]
                from: a list
                sources: [cdc]
                members:
                  - id: alprazolam
                    brands: [Xanax]
            others:
              - id: alprazolam
                generic: alprazolam
                brands: [Xanax]
            interactions:
              - id: I-01
                opioids: [any opioid]
                others: [benzodiazepines]
                severity: avoid
                mechanism: Slowed breathing adds.
                effect: Coma.
                action: Consider another way.
                certainty: high
                sources: [cdc]
            """;

    @TempDir
    Path root = Path.of("");

    @BeforeEach
    void library() throws IOException {
        Files.createDirectories(root.resolve("topics/sleep"));
        Files.createDirectories(root.resolve("drugs"));
        Files.writeString(root.resolve("topics/sleep/card.md"), "---\nid: card\ntitle: A card\n---\nA sentence.\n");
        Files.writeString(
                root.resolve("sources.json"), "[{\"id\":\"cdc\",\"type\":\"report\",\"title\":\"CDC 2022\"}]");
        write(OPIOIDS, INTERACTIONS);
    }

    private void write(String opioids, String interactions) throws IOException {
        Files.writeString(root.resolve("drugs/opioids.yaml"), opioids);
        Files.writeString(root.resolve("drugs/interactions.yaml"), interactions);
    }

    private Library read() {
        return new LibraryReader().read(root, Origin.OWN, Progress.NONE);
    }

    @Test
    void wellFormedTablesHaveNoProblem() {
        var library = read();
        assertThat(library.problems()).isEmpty();
        assertThat(library.medicines().opioids()).containsOnlyKeys("oxycodone", "heroin");
        assertThat(library.medicines().interactions().rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            opioids      | street: [Smack]\\n    mme:\\n      factor | strete: [Smack]\\n    mme:\\n      factor | library.field.unknown      | 14
            opioids      | factor: 1.5             | factor: many               | library.field.notnumber    | 16
            opioids      | factor: 1.5             | factor: 0                  | library.drugs.zero         | 16
            opioids      | factor: 1.5             | factor: -1                 | library.field.notnumber    | 16
            opioids      | per: mg/day             | per: mg                    | library.drugs.unit         | 17
            opioids      | none: Dose unknown.     | nothing: Dose unknown.     | library.drugs.mme          | 25
            opioids      | id: heroin              | id: oxycodone              | library.drugs.twice        | 19
            opioids      | brands: [OxyContin]     | brands: [heroin]           | library.drugs.name         | 19
            opioids      | group: full-agonist     | group: strong              | library.drugs.group        | 11
            opioids      | generic: heroin         | generic:                   | library.drugs.field        | 19
            opioids      | drugs: [oxycodone, heroin] | drugs: [oxycodone, horse] | library.drugs.member     | 6
            opioids      | review-due: 2027-11-22  | review-due: 2025-11-22     | library.date.order         | 3
            opioids      | sources: [cdc]          | sources: [nobody]          | library.drugs.source       | 18
            interactions | severity: avoid         | severity: bad              | library.drugs.severity | 21
            interactions | others: [benzodiazepines] | others: [benzos, alprazolam] | library.drugs.member   | 20
            interactions | - id: alprazolam\\n        brands | - id: xanax\\n        brands | library.drugs.member | 11
            interactions | certainty: high         | certainty: sure            | library.certainty.unknown | 25
            interactions | effect: Coma.           | effect:                    | library.drugs.field        | 18
            interactions | sources: [cdc]\\n        | sources: [none-such]\\n    | library.drugs.source       | 9
            interactions | action: Consider        | replaces: I-99\\n    action: Consider | library.drugs.replaces | 24
            interactions | action: Consider        | replaces-when: rain\\n    action: Consider | library.drugs.circumstance | 24
            """)
    void eachFaultIsNamedWithItsLine(String file, String is, String becomes, String key, int line) throws IOException {
        var from = is.strip().replace("\\n", "\n");
        var to = becomes.strip().replace("\\n", "\n");
        var opioids = file.equals("opioids");
        var text = opioids ? OPIOIDS : INTERACTIONS;
        assertThat(text).contains(from);
        var damaged = text.substring(0, text.indexOf(from)) + to + text.substring(text.indexOf(from) + from.length());
        write(opioids ? damaged : OPIOIDS, opioids ? INTERACTIONS : damaged);
        assertThat(read().problems()).extracting(Problem::key).contains(key);
        assertThat(read().problems())
                .filteredOn(p -> p.key().equals(key))
                .first()
                .satisfies(p -> {
                    var place = p.place().orElseThrow();
                    assertThat(place.file()).isEqualTo("drugs/" + file + ".yaml");
                    assertThat(place.line().orElseThrow()).isEqualTo(line);
                });
    }

    @Test
    void aWrongRowIsUnknownAndTheOthersStand() throws IOException {
        write(OPIOIDS.replace("factor: 1.5", "factor: x"), INTERACTIONS);
        assertThat(read().medicines().opioids()).containsOnlyKeys("heroin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "just words", "meta: [", "opioids: {a: b}", "opioids:\n  - 5\n", "a: &b c\nd: *b"})
    void noTextRaises(String text) throws IOException {
        write(text, INTERACTIONS);
        assertThat(read().problems()).isNotEmpty();
        write(OPIOIDS, text);
        assertThat(read().problems()).isNotEmpty();
        assertThat(read().medicines().opioids()).containsKey("oxycodone");
    }

    @Test
    void oneTableWithoutTheOtherIsNamed() throws IOException {
        Files.delete(root.resolve("drugs/interactions.yaml"));
        assertThat(read().problems()).extracting(Problem::key).containsExactly("library.drugs.absent");
    }

    @Test
    void aLibraryWithoutTablesIsNoProblem() throws IOException {
        Files.delete(root.resolve("drugs/interactions.yaml"));
        Files.delete(root.resolve("drugs/opioids.yaml"));
        assertThat(read().problems()).isEmpty();
        assertThat(read().medicines().isEmpty()).isTrue();
    }

    @Test
    void theContentHashCoversTheTables() throws IOException {
        var before = read().contentHash();
        write(OPIOIDS.replace("1.5", "1.6"), INTERACTIONS);
        assertThat(read().contentHash()).isNotEqualTo(before);
    }

    @Test
    void theShippedTablesAreSound() {
        assertThat(DrugTables.shipped().problems())
                .filteredOn(p ->
                        p.place().filter(w -> w.file().startsWith("drugs/")).isPresent())
                .isEmpty();
    }
}
