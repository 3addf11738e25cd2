package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourcesReaderTest {
    private final SourcesReader reader = new SourcesReader();
    private final Findings findings = new Findings("sources.json", Origin.OWN);

    @Test
    void readsEveryField() {
        var sources = reader.read("""
                [{
                  "id": "a2020", "type": "article-journal", "title": "T", "container-title": "J", "publisher": "P",
                  "author": [{"family": "F", "given": "G", "suffix": "Jr"}, {"literal": "Group"}, {"family": "H"}],
                  "issued": {"date-parts": [["2020", 5, 1]], "season": [1]},
                  "volume": 12, "issue": "3", "page": "1-9", "DOI": "10.1/x", "PMID": "1", "PMCID": "PMC1",
                  "URL": "https://e.org", "note": "abstract seen", "language": {"any": ["thing"]}, "abstract": null,
                  "unverified": ["author (Butler et al.)", "end of title", "volume"]
                }]
                """, findings);

        assertThat(findings.problems()).isEmpty();
        assertThat(sources.complete()).isTrue();
        assertThat(sources.byId().values())
                .containsExactly(new Source(
                        "a2020",
                        "article-journal",
                        "T",
                        List.of(
                                new Source.Author("F", "G", ""),
                                new Source.Author("", "", "Group"),
                                new Source.Author("H", "", "")),
                        Optional.of(2020),
                        Optional.of("J"),
                        Optional.of("12"),
                        Optional.of("3"),
                        Optional.of("1-9"),
                        Optional.of("10.1/x"),
                        Optional.of("1"),
                        Optional.of("PMC1"),
                        Optional.of("https://e.org"),
                        Optional.of("abstract seen"),
                        Set.of("author", "title", "volume")));
    }

    @Test
    void thePublisherStandsInForTheContainer() {
        var sources = reader.read("[{\"id\":\"a\",\"title\":\"T\",\"publisher\":\"P\"}]", findings);

        assertThat(sources.byId().get("a")).extracting(Source::container).isEqualTo(Optional.of("P"));
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of("{}", "ERROR library.sources.notlist sources.json:1:1 []", List.of()),
                Arguments.of(
                        "[1, {\"id\":\"b\",\"title\":\"T\"}]",
                        "ERROR library.source.notobject sources.json:1:2 []",
                        List.of("b")),
                Arguments.of(
                        "[[{}],\n {\"id\":\"b\",\"title\":\"T\"}]",
                        "ERROR library.source.notobject sources.json:1:2 []",
                        List.of("b")),
                Arguments.of("[\n {\"title\":\"T\"}]", "ERROR library.source.noid sources.json:2:2 []", List.of()),
                Arguments.of("[{\"id\":\" \"}]", "ERROR library.source.noid sources.json:1:2 []", List.of()),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"1\"},\n{\"id\":\"a\",\"title\":\"2\"}]",
                        "ERROR library.source.twice sources.json:2:1 [a]",
                        List.of("a")),
                Arguments.of("[{\"id\":\"a\"}]", "WARNING library.source.notitle sources.json:1:2 [a]", List.of("a")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\",\n\"volume\":[1]}]",
                        "WARNING library.source.field sources.json:2:10 [volume]",
                        List.of("a")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\",\"page\":true}]",
                        "WARNING library.source.field sources.json:1:31 [page]",
                        List.of("a")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\",\"author\":\"X\"}]",
                        "WARNING library.source.field sources.json:1:33 [author]",
                        List.of("a")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\",\"author\":[\"X\"]}]",
                        "WARNING library.source.field sources.json:1:34 [author]",
                        List.of("a")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\",\"issued\":2020}]",
                        "WARNING library.source.field sources.json:1:33 [issued]",
                        List.of("a")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\",\"issued\":{\"date-parts\":[[\"soon\", 2]]}},{\"id\":\"b\",\"title\":\"T\"}]",
                        "WARNING library.source.field sources.json:1:49 [issued]",
                        List.of("a", "b")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\",\"unverified\":\"title\"}]",
                        "WARNING library.source.field sources.json:1:37 [unverified]",
                        List.of("a")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\"}] x",
                        "ERROR library.sources.broken sources.json:1:26",
                        List.of("a")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\"}] []",
                        "ERROR library.sources.trailing sources.json:1:26 []",
                        List.of("a")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\"},\n{\"id\" \"b\"}]",
                        "ERROR library.sources.broken sources.json:2:7",
                        List.of("a")),
                Arguments.of(
                        "[{\"id\":\"a\",\"title\":\"T\"},\n",
                        "ERROR library.sources.broken sources.json:2:1",
                        List.of("a")),
                Arguments.of("hello", "ERROR library.sources.broken sources.json:1:1", List.of()),
                Arguments.of("[".repeat(10_000), "ERROR library.source.notobject sources.json:1:2 []", List.of()));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void namesWhatIsWrongAndKeepsTheRest(String json, String expected, List<String> ids) {
        var sources = reader.read(json, findings);
        var lines = SampleLibrary.lines(findings.problems());

        assertThat(lines).as(json).isNotEmpty();
        assertThat(lines.getFirst()).startsWith(expected);
        assertThat(sources.byId().keySet()).containsExactlyElementsOf(ids);
    }

    @Test
    void theParsersWordsAreFitToRead() {
        reader.read("[{\"id\":\"a\",\"title\":\"T\"},{", findings);

        assertThat(SampleLibrary.lines(findings.problems()))
                .containsExactly(
                        "ERROR library.sources.broken sources.json:1:26 [Unexpected end-of-input: expected close marker for Object]");
    }

    @Test
    void aTextThatIsCutOrChangedNeverRaises() {
        var json =
                "[{\"id\":\"a\",\"title\":\"T\",\"author\":[{\"family\":\"F\"}],\"issued\":{\"date-parts\":[[2020]]},"
                        + "\"unverified\":[\"title\"],\"volume\":1,\"x\":{\"y\":[1]}}]";
        var random = new Random(3);
        for (var i = 0; i < json.length(); i++) {
            assertThat(reader.read(json.substring(0, i), findings).complete()).isFalse();
            var changed = json.substring(0, i) + "[]{}:,\"1x".charAt(random.nextInt(9)) + json.substring(i + 1);
            assertThat(reader.read(changed, findings)).isNotNull();
        }
    }
}
