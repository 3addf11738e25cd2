package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.euthymia.figure.Figure;
import org.euthymia.platform.Progress;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
    private static final String GOOD = """
            id: sleep-forest
            title: "Sleep by dose"
            kind: forest
            measure: "Hazard ratio (95% CI)"
            alt: "Twelve of 100 slept better with a low dose than with none in this small study."
            notes: ["Small."]
            certainty: low
            compiled: 2026-11-22
            review-due: 2027-11-22
            ticks: ["1", "2"]
            rows:
              - label: "Low dose"
                comparison: "v none"
                value: "1.50"
                low: "1.10"
                high: "2.00"
                design: Cohort
                who: "100 people"
                year: "2020"
                certainty: low
                claims: [C-1]
                sources: [smith2020]
            """;

    private static final String CLAIMS = """
            - id: C-1
              statement: "12 of 100 slept better: HR 1.50 (95% CI 1.10-2.00)."
              sources: [smith2020]
              status: checked
            - id: C-2
              statement: "Doubtful 7."
              sources: [jones2021]
              status: doubtful
            """;

    private static final String LADDER = """
            id: ladder
            title: "Doses that make 50"
            kind: ladder
            alt: "About 33 mg of oxycodone a day make the sum of 50 that the drug table names as a band."
            notes: ["Not for switching."]
            certainty: low
            compiled: 2026-11-22
            review-due: 2027-11-22
            marks: ["50"]
            rows:
              - {label: Oxycodone, drug: oxycodone, factor: "1.50", unit: mg, claims: [C-1], sources: [smith2020]}
            """;

    private static final String OPIOIDS = """
            meta: {bands: [{from: 50}]}
            opioids: [{id: oxycodone, mme: {factor: 1.5}}]
            """;

    @TempDir
    private Path root = Path.of("");

    private SampleLibrary library(String figure) throws IOException {
        return SampleLibrary.at(root).file("evidence/claims.yaml", CLAIMS).file("figures/sleep-forest.yaml", figure);
    }

    private List<String> strict() {
        return SampleLibrary.lines(new LibraryCheck().check(root, true, Progress.NONE)).stream()
                .filter(l -> l.contains("figures/"))
                .toList();
    }

    @Test
    void readsAForest() throws IOException {
        var read = library(GOOD).read(Origin.BUILT_IN);
        assertThat(read.problems()).isEmpty();
        assertThat(read.figure("sleep-forest")).get().isInstanceOfSatisfying(Figure.Forest.class, f -> {
            var row = f.rows().getFirst();
            assertThat(row.value().orElseThrow().text()).isEqualTo("1.50");
            assertThat(row.high().orElseThrow().value()).isEqualTo(2.0);
            assertThat(f.sources()).containsExactly("smith2020");
        });
        assertThat(strict()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: forest           | kind: pie             | library.picture.kind
            value: "1.50"          | value: "1,50"         | library.picture.number
            value: "1.50"          | value: "0"            | library.picture.number
            value: "1.50"          | value: "2.50"         | library.picture.interval
            low: "1.10"            | low: "3.10"           | library.picture.interval
            low: "1.10"            | certainty: low        | library.yaml.twice
            [smith2020]            | [nobody1999]          | library.picture.source
            label: "Low dose"      | label: ""             | library.picture.field
            alt: "Twelve           | ## "Twelve            | library.picture.field
            id: sleep-forest       | id: other             | library.id.file
            kind: forest           | kind: [               | library.yaml.broken
            """)
    void namesADamageAndLeavesTheFigureOut(String from, String to, String key) throws IOException {
        assertThat(GOOD).contains(from);
        var read = library(GOOD.replaceFirst(java.util.regex.Pattern.quote(from), to))
                .read(Origin.BUILT_IN);
        assertThat(SampleLibrary.lines(read.problems()))
                .anyMatch(l -> l.startsWith("ERROR " + key + " figures/sleep-forest.yaml:"));
        assertThat(read.figures()).isEmpty();
        assertThat(read.cards()).containsKey("good");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "- a", "rows: 3", "kind: bars\ngroups: [1]", "kind: timeline\nrows: [{from: soon}]", "\u0000"
            })
    void anyTextIsAProblemNotAFailure(String text) throws IOException {
        var read = library(text).read(Origin.OWN);
        assertThat(read.figures()).isEmpty();
        assertThat(SampleLibrary.lines(read.problems())).anyMatch(l -> l.startsWith("ERROR"));
        assertThat(read.cards()).containsKey("good");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value: "1.50"             | value: "1.51"                | library.strict.figure
            who: "100 people"         | who: "200 people"            | library.strict.figure
            Twelve of 100             | Twelve of 101                | library.strict.figure
            notes: ["Small."]         | notes: ["Only 9."]           | library.strict.figure
            claims: [C-1]             | claims: [C-1, C-2]           | library.strict.claim.unchecked
            claims: [C-1]             | claims: [C-9]                | library.strict.claim.unknown
            claims: [C-1]             | claims: []                   | library.strict.claims
            [smith2020]               | [jones2021]                  | library.strict.source
            notes: ["Small."]         | notes: []                    | library.strict.notes
            compiled: 2026-11-22      | ##                           | library.strict.field
            slept better with a low dose than with none in this small study. | slept better. | library.strict.alt
            """)
    void strictComparesWithTheClaims(String from, String to, String key) throws IOException {
        assertThat(GOOD).contains(from);
        library(GOOD.replace(from, to));
        assertThat(strict()).anyMatch(l -> l.contains(key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marks: ["50"]     | marks: ["50"]   | -
            factor: "1.50"    | factor: "2.00"  | library.strict.factor
            marks: ["50"]     | marks: ["60"]   | library.strict.band
            About 33 mg       | About 34 mg     | library.strict.figure
            drug: oxycodone   | drug: morphine  | library.strict.factor
            """)
    void strictComparesALadderWithTheDrugTable(String from, String to, String key) throws IOException {
        library(GOOD).file("drugs/opioids.yaml", OPIOIDS).file("figures/ladder.yaml", LADDER.replace(from, to));
        if (key.equals("-")) {
            assertThat(strict()).isEmpty();
        } else {
            assertThat(strict()).anyMatch(l -> l.contains(key));
        }
    }

    @Test
    void aCardNamesAFigureThatIsNotThere() throws IOException {
        library(GOOD)
                .file(
                        "topics/sleep/good.md",
                        SampleLibrary.GOOD.replace("related: []", "figures: [sleep-forest, gone]"));
        var read = new LibraryReader().read(root, Origin.OWN, Progress.NONE);
        assertThat(SampleLibrary.lines(read.problems()))
                .containsExactly("WARNING library.picture.dead topics/sleep/good.md:10:25 [gone]");
        assertThat(read.figures(read.card("good").orElseThrow()))
                .extracting(f -> f.about().id())
                .containsExactly("sleep-forest");
    }

    @Test
    void htmlAndTextShowTheFigureWithItsTableAndSource() throws IOException {
        library(GOOD.replace("[smith2020]", "[jones2021]"))
                .file("topics/sleep/good.md", SampleLibrary.GOOD.replace("related: []", "figures: [sleep-forest]"));
        var read = new LibraryReader().read(root, Origin.OWN, Progress.NONE);
        var card = read.card("good").orElseThrow();
        var words = new CardWords(Texts.of("library", Locale.ENGLISH));
        var today = java.time.LocalDate.of(2026, 11, 22);
        assertThat(CardHtml.of(card, read, today, words))
                .contains("<svg xmlns", "<td>1.50 (1.10–2.00)</td>", "href=\"#source-2\"", "id=\"source-2\"");
        assertThat(CardPage.of(card, read, today, words))
                .contains("Sleep by dose", "1.50 (1.10–2.00)", "Small.", "[2]");
    }
}
