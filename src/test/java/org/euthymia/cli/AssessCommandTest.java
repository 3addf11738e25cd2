package org.euthymia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.library.Library;
import org.euthymia.problem.Problem;
import org.euthymia.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `assess`: its text, its JSON, several files, and every kind of input that cannot be read.
class AssessCommandTest {
    private static final String ACUTE = "asOf: 2026-06-15\nasq.1: yes\nasq.5: yes\nopioid.medicines: [lean]\n";

    @TempDir
    private Path folder = Path.of("");

    private record Outcome(int code, String out, String err) {
        List<JsonNode> lines() {
            return out.lines()
                    .map(l -> JsonMapper.builder().build().readTree(l))
                    .toList();
        }
    }

    private Outcome run(String input, String... args) {
        return run(input.getBytes(StandardCharsets.UTF_8), args);
    }

    private Outcome run(byte[] input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var outside = new Core.Outside(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                _ -> 0,
                (_, _, _) -> 0,
                Locale.US);
        int code = Cli.run(args, _ -> new NoLibrary(), outside);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void readsStandardInputAndSaysUrgencyFirst() {
        var result = run(ACUTE, "assess", "-");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("URGENCY: emergency")
                .contains("988")
                .contains("not a diagnosis");
        assertThat(run(ACUTE, "assess").out()).isEqualTo(result.out());
    }

    @Test
    void speaksSpanish() {
        assertThat(run(ACUTE, "assess", "--lang", "es").out()).startsWith("URGENCIA: urgencia");
    }

    @Test
    void jsonHasTheFieldsOfTheContract() {
        var result = run(ACUTE, "assess", "--json", "-");
        assertThat(result.lines()).hasSize(1);
        var root = result.lines().getFirst();
        assertThat(root.path("flag").asString("")).isEqualTo("cannot-determine");
        assertThat(root.path("urgency").asString("")).isEqualTo("emergency");
        fields(root.path("urgent").get(0), "id", "statement", "options", "sources");
        fields(root.path("reasons").get(0), "rule", "statement", "verdict", "because", "answers", "sources");
        fields(root.path("missing").get(0), "linkId", "why");
        fields(root.path("wouldChange").get(0), "linkId", "answer", "toFlag");
        fields(root.path("scores").get(0), "instrument", "min", "max", "band", "complete");
        fields(root.path("differential").get(0), "condition", "for", "against", "separatedBy");
        fields(root.path("followUp"), "inDays", "actions", "basis");
        fields(root.path("codes").get(0), "system", "code", "title", "when");
        assertThat(root.path("rulesVersion").asString("")).isNotBlank();
        assertThat(root.path("intendedUse").asString("")).contains("not a diagnosis");
        assertThat(root.path("signOff").asString("")).contains("not yet signed off");
        assertThat(root.path("medicines").get(0).path("text").asString("")).isEqualTo("lean");
        root.path("reasons")
                .forEach(r -> assertThat(r.path("verdict").asString("")).isIn("met", "not-met", "unknown"));
    }

    private static void fields(JsonNode node, String... names) {
        var there = new ArrayList<String>();
        node.propertyNames().forEach(there::add);
        assertThat(there).contains(names);
    }

    @Test
    void severalFilesGiveOneLineEachInOrderAndABadOneDoesNotStopTheRest() throws IOException {
        var bad = file("b.yaml", "mood.low: perhaps\n");
        var result = run(
                "",
                "assess",
                "--json",
                file("a.yaml", ACUTE),
                bad,
                folder.resolve("none.yaml").toString(),
                file("c.json", "{\"opioid.use\":\"never\"}"));
        assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
        var lines = result.lines();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).path("urgency").asString("")).isEqualTo("emergency");
        assertThat(lines.get(1).path("file").asString("")).isEqualTo(bad);
        assertThat(lines.get(1).path("error").asString(""))
                .contains("b.yaml:1:11")
                .contains("mood.low");
        assertThat(lines.get(2).path("error").asString("")).contains("none.yaml");
        assertThat(lines.get(3).path("flag").asString("")).isEqualTo("not-indicated");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(run(ACUTE, "assess", "--json").out())
                .isEqualTo(run(ACUTE, "assess", "--json").out());
    }

    @Test
    void badInputIsNamedWithPlaceAndMend() throws IOException {
        var result = run("", "assess", file("x.yaml", "asOf: 2026-06-15\n  phq9.9: 4\n"));
        assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.err()).contains("x.yaml:2:").doesNotContain("Exception");
        var second = run("", "assess", file("y.yaml", "phq9.9: 4\nmood.lo: yes\n"));
        assertThat(second.err())
                .contains("y.yaml:1:9")
                .contains("0-3")
                .contains("y.yaml:2:1")
                .contains("mood.lo");
        assertThat(second.out()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var result = run(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}, "assess");
        assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(result.err()).contains("UTF-8");
    }

    @Test
    void aFolderIsRefused() {
        assertThat(run("", "assess", folder.toString()).code()).isEqualTo(ExitCode.UNREADABLE);
    }

    /// The checklist needs no library.
    private static final class NoLibrary implements Core {
        @Override
        public Library library() {
            throw new AssertionError("not asked for");
        }

        @Override
        public Library drugLibrary() {
            throw new AssertionError("not asked for");
        }

        @Override
        public Optional<SearchIndex> index() {
            return Optional.empty();
        }

        @Override
        public List<Problem> check(Optional<Path> folder, boolean strict) {
            return List.of();
        }

        @Override
        public OpioidNames opioidNames() {
            return OpioidNames.NONE;
        }

        @Override
        public org.euthymia.handout.HandoutPress handoutPress() {
            throw new AssertionError("not asked for");
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 6, 15);
        }

        @Override
        public void close() {}
    }
}
