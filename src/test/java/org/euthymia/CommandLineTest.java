package org.euthymia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line as a script sees it: what comes out, and the exit code.
class CommandLineTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    private Path own = Path.of("");

    @BeforeEach
    void ownLibrary() throws Exception {
        own = Files.createDirectories(folder.resolve("own"));
        var topics = Files.createDirectories(own.resolve("topics/clinic"));
        Files.writeString(topics.resolve("night-calls.md"), """
                ---
                id: night-calls
                title: Whom to call at night
                ---
                Ring the desk. Tramadol questions go to the pharmacist.
                """);
        Files.writeString(topics.resolve("broken.md"), """
                ---
                id: broken
                titel: No title
                ---
                Text.
                """);
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", folder.resolve("home").toString()));
        return start().run(all.toArray(String[]::new));
    }

    private Launcher.Start start() {
        return new Launcher.Start(print(out), print(err), CLOCK, Locale.US);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void searchAnswersInTheContractsFields() {
        assertThat(run("search", "--json", "tramadol", "depression")).isZero();
        var root = json(out());
        assertThat(root.propertyNames()).contains("query", "hits", "corrections", "tookMillis");
        assertThat(root.path("query").asString()).isEqualTo("tramadol depression");
        var first = root.path("hits").get(0);
        assertThat(first.propertyNames()).contains("rank", "kind", "id", "title", "section", "snippet", "why", "score");
        assertThat(first.path("kind").asString()).isEqualTo("topic");
        assertThat(first.path("id").asString()).isEqualTo("tramadol-depression");
        assertThat(first.path("rank").asInt()).isEqualTo(1);
    }

    @Test
    void idsAreUniqueOverAllKinds() {
        run("search", "--json", "--limit", "200", "opioid");
        var ids = new ArrayList<String>();
        json(out()).path("hits").forEach(h -> ids.add(h.path("id").asString()));
        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void nothingFoundIsExitOneAndSaysWhatIsCovered() {
        assertThat(run("search", "zzzzqqqq")).isEqualTo(1);
        assertThat(out()).contains("“zzzzqqqq”").contains("does not guess");
    }

    @Test
    void manyQueriesGiveOneObjectALineInOrder() throws Exception {
        var file = Files.writeString(folder.resolve("q.txt"), "tramadol\n\nsleep apnoea\n\"*' OR NOT (\n");
        assertThat(run("search", "--queries", file.toString())).isZero();
        var lines = out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.stream().map(l -> json(l).path("query").asString()))
                .containsExactly("tramadol", "", "sleep apnoea", "\"*' OR NOT (");
    }

    @Test
    void aQueryFileThatIsNotTextIsNamed() throws Exception {
        var file = Files.write(folder.resolve("q.txt"), new byte[] {'a', '\n', (byte) 0xff, (byte) 0xfe});
        assertThat(run("search", "--queries", file.toString())).isEqualTo(3);
        assertThat(err()).contains(file.toString()).contains("UTF-8");
        assertThat(run("search", "--queries", folder.resolve("none").toString()))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search",
                "search --limit 0 x",
                "search --limit many x",
                "topic",
                "nonsense",
                "library",
                "topic --format pdf x",
                "--nope"
            })
    void wrongWordsAreExitTwoWithoutAStackTrace(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"text,Can tramadol cause or worsen depression?", "html,<h1", "json,'\"id\":\"tramadol-depression\"'"})
    void aCardInEachForm(String format, String expected) {
        assertThat(run("topic", "tramadol-depression", "--format", format)).isZero();
        assertThat(out()).contains(expected).contains("10.");
        if (!format.equals("json")) {
            assertThat(out()).contains("not yet signed off by a clinician");
        }
    }

    @Test
    void anUnknownCardIsExitOne() {
        assertThat(run("topic", "no-such-card")).isEqualTo(1);
        assertThat(err()).contains("no-such-card");
    }

    @Test
    void spanishWordsForASpanishReader() {
        run("search", "zzzzqqqq", "--lang", "es");
        assertThat(out()).contains("no adivina");
    }

    @Test
    void theBuiltInLibraryIsListedAndPasses() {
        assertThat(run("library", "list", "--json")).isZero();
        var root = json(out());
        assertThat(root.path("cards").size()).isGreaterThanOrEqualTo(15);
        assertThat(root.path("problems").asInt()).isZero();
        out.reset();
        assertThat(run("library", "check", "--strict")).as(out()).isZero();
        assertThat(out()).contains("No errors");
    }

    @Test
    void anOwnLibraryAloneAndBeside() {
        var library = own.toString();
        assertThat(run("search", "--json", "night calls", "--library", library)).isZero();
        assertThat(json(out()).path("hits").get(0).path("id").asString()).isEqualTo("night-calls");
        assertThat(run("topic", "tramadol-depression", "--library", library)).isEqualTo(1);
        assertThat(run("topic", "tramadol-depression", "--library", library, "--beside"))
                .isZero();
        assertThat(run("topic", "night-calls", "--library", library, "--beside"))
                .isZero();
    }

    @Test
    void aFaultyCardIsNamedWithLineAndTheOthersStay() {
        assertThat(run("library", "check", own.toString())).isEqualTo(1);
        assertThat(out()).contains("topics/clinic/broken.md").contains(":3").contains("titel");
        out.reset();
        assertThat(run("library", "list", "--library", own.toString())).isZero();
        assertThat(out()).contains("night-calls").doesNotContain("broken");
        assertThat(err()).contains("broken.md");
    }

    @Test
    void aFolderThatIsNoneIsUnreadable() {
        assertThat(run("search", "x", "--library", folder.resolve("nowhere").toString()))
                .isEqualTo(3);
        assertThat(err()).contains("nowhere");
    }

    @Test
    void aHomeThatCannotBeWrittenCostsOnlyAWarning() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        var home = file.resolve("h").toString();
        // A clinic's own library: the built-in one may bring its index along and need no place for it.
        var args = new String[] {"search", "tramadol", "--library", own.toString(), "--home", home};
        assertThat(start().run(args)).isZero();
        assertThat(out()).contains("night-calls");
        assertThat(err()).contains(home);
    }

    @Test
    void versionAndHelp() {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("Euthymia");
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("search", "topic", "library", "tour", "Exit codes");
    }
}
