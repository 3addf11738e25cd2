package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each thing that can be wrong with a card, with the exact place that is named.
class CardProblemsTest {
    private static final String HEAD = "---\nid: bad\ntitle: Bad\n";

    /// Cards named `topics/bad.md`, and what is said of them in a clinic's own library.
    static Stream<Arguments> cards() {
        return Stream.of(
                problem("no header", "# Title\n", "ERROR library.header.missing topics/bad.md:1 []"),
                problem(
                        "blank line before the header",
                        "\n" + HEAD + "---\nx\n",
                        "ERROR library.header.missing topics/bad.md:1 []"),
                problem("unclosed header", HEAD, "ERROR library.header.unclosed topics/bad.md:1 []"),
                problem("empty header", "---\n---\ntext\n", "ERROR library.header.empty topics/bad.md:1 []"),
                problem(
                        "only a comment in the header",
                        "---\n# x\n---\ntext\n",
                        "ERROR library.header.empty topics/bad.md:1 []"),
                problem(
                        "header is a list",
                        "---\n- id\n---\nx\n",
                        "ERROR library.header.notmapping topics/bad.md:2:1 []"),
                problem(
                        "header is a word",
                        "---\nhello\n---\nx\n",
                        "ERROR library.header.notmapping topics/bad.md:2:1 []"),
                problem("id missing", "---\ntitle: Bad\n---\nx\n", "ERROR library.id.missing topics/bad.md:2:1 []"),
                problem("id null", "---\ntitle: Bad\nid:\n---\nx\n", "ERROR library.id.missing topics/bad.md:3:4 []"),
                problem("title missing", "---\nid: bad\n---\nx\n", "ERROR library.title.missing topics/bad.md:2:1 []"),
                problem(
                        "title blank",
                        "---\nid: bad\ntitle: \" \"\n---\nx\n",
                        "ERROR library.title.missing topics/bad.md:3:8 []"),
                problem(
                        "title a list",
                        "---\nid: bad\ntitle: [a]\n---\nx\n",
                        "ERROR library.field.nottext topics/bad.md:3:8 [title]"),
                problem(
                        "id with capitals",
                        "---\nid: Bad\ntitle: x\n---\nx\n",
                        "ERROR library.id.pattern topics/bad.md:2:5 [Bad]"),
                problem(
                        "id begins with a hyphen",
                        "---\nid: -bad\ntitle: x\n---\nx\n",
                        "ERROR library.id.pattern topics/bad.md:2:5 [-bad]"),
                problem(
                        "id is not the file's name",
                        "---\nid: other\ntitle: x\n---\nx\n",
                        "ERROR library.id.file topics/bad.md:2:5 [other, bad]"),
                problem(
                        "unknown field",
                        head("sleepy: true"),
                        "WARNING library.field.unknown topics/bad.md:4:1 [sleepy]"),
                problem("field twice", head("area: a\narea: b"), "ERROR library.yaml.twice topics/bad.md:5:1 [area]"),
                problem(
                        "answer a list",
                        head("answer: [a, b]"),
                        "ERROR library.field.nottext topics/bad.md:4:9 [answer]"),
                problem(
                        "keywords nested",
                        head("keywords: [a, [b]]"),
                        "ERROR library.field.nottext topics/bad.md:4:15 [keywords]"),
                problem("pair a word", head("pair: x"), "ERROR library.field.notmapping topics/bad.md:4:7 [pair]"),
                problem("half a pair", head("pair: {drug: x}"), "WARNING library.pair.incomplete topics/bad.md:4:7 []"),
                problem(
                        "unknown field in a pair",
                        head("pair: {drug: x, symptom: y, z: 1}"),
                        "WARNING library.field.unknown topics/bad.md:4:29 [z]"),
                problem(
                        "sign-off without a day",
                        head("signed-off: {by: X}"),
                        "WARNING library.signoff.incomplete topics/bad.md:4:13 []"),
                problem(
                        "bad date",
                        head("compiled: 22.11.2026"),
                        "WARNING library.date.bad topics/bad.md:4:11 [compiled, 22.11.2026]"),
                problem(
                        "no such day",
                        head("review-due: 2027-02-30"),
                        "WARNING library.date.bad topics/bad.md:4:13 [review-due, 2027-02-30]"),
                problem(
                        "due before compiled",
                        head("compiled: 2026-11-22\nreview-due: 2026-11-21"),
                        "WARNING library.date.order topics/bad.md:5:13 [2026-11-21, 2026-11-22]"),
                problem(
                        "unknown certainty",
                        head("certainty: sure"),
                        "WARNING library.certainty.unknown topics/bad.md:4:12 [sure]"),
                problem(
                        "long answer",
                        head("answer: " + "word ".repeat(61)),
                        "WARNING library.answer.long topics/bad.md:4:9 [61, 60]"),
                problem(
                        "dead related card",
                        head("related: [good, nowhere]"),
                        "WARNING library.related.dead topics/bad.md:4:17 [nowhere]"),
                problem(
                        "broken YAML",
                        head("title2: a: b"),
                        "ERROR library.yaml.broken topics/bad.md:4:10 [mapping values are not allowed here]"),
                problem(
                        "open quote",
                        head("answer: \"open"),
                        "ERROR library.yaml.broken topics/bad.md:4:9 [while scanning a quoted scalar; found unexpected end of stream]"),
                problem(
                        "tab in YAML",
                        "---\nid: bad\n\ttitle: x\n---\n",
                        "ERROR library.yaml.broken topics/bad.md:3:1 [while scanning for the next token; found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)]"),
                problem(
                        "answer that YAML takes for a reference",
                        head("answer: *Yes"),
                        "ERROR library.yaml.alias topics/bad.md:4:9 []"),
                problem(
                        "control character in YAML",
                        head("area: a\u0001"),
                        "ERROR library.yaml.character topics/bad.md:4:8 [U+0001]"),
                problem("a list as a key", head("[a]: b"), "ERROR library.yaml.key topics/bad.md:4:1 []"),
                problem(
                        "deep YAML",
                        head("area: " + "[".repeat(30) + "]".repeat(30)),
                        "ERROR library.yaml.deep topics/bad.md:4:26 []"),
                problem("empty body", HEAD + "---\n", "WARNING library.body.empty topics/bad.md:5 []"),
                problem("empty file", "", "ERROR library.file.empty topics/bad.md []"),
                problem("blank file", " \n\n", "ERROR library.file.empty topics/bad.md []"),
                problem("NUL", head("area: a") + "b\0c", "ERROR library.file.nul topics/bad.md:7:2 []"),
                problem("byte order mark", "\uFEFF" + head("area: a"), "WARNING library.file.bom topics/bad.md:1 []"),
                problem(
                        "missing source",
                        body("One.\n\nTwo. [@nobody]"),
                        "WARNING library.source.missing topics/bad.md:7:6 [nobody]"),
                problem(
                        "one of two missing",
                        body("Two. [@smith2020; @nobody]"),
                        "WARNING library.source.missing topics/bad.md:5:6 [nobody]"),
                problem(
                        "malformed citation",
                        body("Two. [@smith2020, p. 3]"),
                        "WARNING library.citation.malformed topics/bad.md:5:6 [[@smith2020, p. 3]]"),
                problem(
                        "citation in the answer",
                        head("answer: \"Yes. [@nobody]\""),
                        "WARNING library.source.missing topics/bad.md:4 [nobody]"),
                problem(
                        "malformed attributes",
                        body("A.\nB. {claims=\"C-1}"),
                        "WARNING library.attribute.malformed topics/bad.md:6:4 []"),
                problem(
                        "curly quotes",
                        body("B. {claims=“C-1”}"),
                        "WARNING library.attribute.malformed topics/bad.md:5:4 []"),
                problem(
                        "attributes in the middle",
                        body("B. {claims=\"C-1\"} And more."),
                        "WARNING library.attribute.misplaced topics/bad.md:5:4 []"),
                problem(
                        "attributes alone",
                        body("B.\n\n{claims=\"C-1\"}"),
                        "WARNING library.attribute.misplaced topics/bad.md:7:1 []"),
                problem(
                        "unknown attribute",
                        body("B. {claim=\"C-1\"}"),
                        "WARNING library.attribute.unknown topics/bad.md:5:4 [claim]"),
                problem(
                        "attribute twice",
                        body("B. {year=\"1\" year=\"2\"}"),
                        "WARNING library.attribute.twice topics/bad.md:5:4 [year]"),
                problem(
                        "unknown certainty of a statement",
                        body("B. {certainty=\"sure\"}"),
                        "WARNING library.certainty.unknown topics/bad.md:5:4 [sure]"),
                problem(
                        "unknown scope",
                        body("B. {scope=\"world\"}"),
                        "WARNING library.scope.unknown topics/bad.md:5:4 [world]"),
                problem(
                        "dead link",
                        body("See [this](card:nowhere)."),
                        "WARNING library.link.dead topics/bad.md:5:5 [nowhere]"),
                problem(
                        "dead link to a file",
                        body("See [this](../sleep/nowhere.md#part)."),
                        "WARNING library.link.dead topics/bad.md:5:5 [nowhere]"),
                problem(
                        "unknown callout",
                        body("> [!DANGER]\n> Beware."),
                        "WARNING library.callout.unknown topics/bad.md:5:3 [DANGER]"),
                problem(
                        "HTML",
                        body("A <b>bold</b> word"),
                        "WARNING library.html topics/bad.md:5:3 []",
                        "WARNING library.html topics/bad.md:5:10 []"),
                problem("HTML block", body("<div>\nx\n</div>"), "WARNING library.html topics/bad.md:5:1 []"),
                problem("picture", body("![a brain](brain.png)"), "WARNING library.image topics/bad.md:5:1 []"),
                problem(
                        "several at once, in order",
                        "---\nid: bad\nfoo: 1\ncompiled: x\n---\nA. [@nobody]\n",
                        "ERROR library.title.missing topics/bad.md:2:1 []",
                        "WARNING library.field.unknown topics/bad.md:3:1 [foo]",
                        "WARNING library.date.bad topics/bad.md:4:11 [compiled, x]",
                        "WARNING library.source.missing topics/bad.md:6:4 [nobody]"),
                problem(
                        "body of a card with a broken header",
                        "---\nid: [\n---\nA. [@nobody]\n",
                        "ERROR library.yaml.broken topics/bad.md:3:1 [while parsing a flow node; expected the node content, but found '<stream end>']",
                        "WARNING library.source.missing topics/bad.md:4:4 [nobody]"),
                problem("control character", body("a\nb\u0007c"), "WARNING library.file.control topics/bad.md:6:2 []"));
    }

    private static Arguments problem(String what, String card, String... expected) {
        return Arguments.of(what, card, List.of(expected));
    }

    /// A card whose header ends with `fields`, which begin at line 4.
    private static String head(String fields) {
        return HEAD + fields + "\n---\ntext\n";
    }

    /// A card whose body begins at line 5.
    private static String body(String text) {
        return HEAD + "---\n" + text + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void namesTheProblemAndItsPlace(String what, String card, List<String> expected, @TempDir Path dir)
            throws Exception {
        var library = SampleLibrary.at(dir).file("topics/bad.md", card).read(Origin.OWN);

        assertThat(SampleLibrary.lines(library.problems())).isEqualTo(expected);
        assertThat(library.card("good")).isPresent();
        assertThat(library.card("bad").isPresent())
                .as("left out exactly if there is an error")
                .isEqualTo(expected.stream().noneMatch(e -> e.startsWith("ERROR")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void namesTheSameWithWindowsLineEnds(String what, String card, List<String> expected, @TempDir Path dir)
            throws Exception {
        var library = SampleLibrary.at(dir)
                .file("topics/bad.md", card.replace("\n", "\r\n"))
                .read(Origin.OWN);

        assertThat(SampleLibrary.lines(library.problems())).isEqualTo(expected);
    }

    @Test
    void theBuiltInLibraryIsHeldToMore(@TempDir Path dir) throws Exception {
        var library = SampleLibrary.at(dir)
                .file("topics/bad.md", body("A. [@nobody] {certainty=\"sure\"}"))
                .read(Origin.BUILT_IN);

        assertThat(SampleLibrary.lines(library.problems()))
                .containsExactly(
                        "ERROR library.source.missing topics/bad.md:5:4 [nobody]",
                        "ERROR library.certainty.unknown topics/bad.md:5:14 [sure]");
        assertThat(library.cards()).containsOnlyKeys("good");
    }

    @Test
    void latin1IsNamedWithItsPlace(@TempDir Path dir) throws Exception {
        var bytes = body("a\nM\u00e9ni\u00e8re").getBytes(StandardCharsets.ISO_8859_1);
        var library = SampleLibrary.at(dir).file("topics/bad.md", bytes).read(Origin.OWN);

        assertThat(SampleLibrary.lines(library.problems()))
                .containsExactly("ERROR library.file.encoding topics/bad.md:6:2 [E9]");
    }

    @Test
    void utf16IsNamed(@TempDir Path dir) throws Exception {
        var library = SampleLibrary.at(dir)
                .file("topics/bad.md", body("a").getBytes(StandardCharsets.UTF_16))
                .read(Origin.OWN);

        assertThat(SampleLibrary.lines(library.problems()))
                .containsExactly("ERROR library.file.encoding topics/bad.md:1:1 [FE]");
    }

    @Test
    void aCutCharacterAtTheEndIsNamed(@TempDir Path dir) throws Exception {
        var whole = (body("a") + "é").getBytes(StandardCharsets.UTF_8);
        var library = SampleLibrary.at(dir)
                .file("topics/bad.md", java.util.Arrays.copyOf(whole, whole.length - 1))
                .read(Origin.OWN);

        assertThat(SampleLibrary.lines(library.problems()))
                .containsExactly("ERROR library.file.encoding topics/bad.md:6:1 [C3]");
    }

    @Test
    void theLargestFileIsReadAndALargerOneNamed(@TempDir Path dir) throws Exception {
        var fits = body("").replace("id: bad", "id: fits");
        var library = SampleLibrary.at(dir)
                .file("topics/fits.md", fits + "x".repeat(TextFile.CARD_LIMIT - fits.length()))
                .file("topics/bad.md", body("") + "x".repeat(TextFile.CARD_LIMIT - body("").length() + 1))
                .read(Origin.OWN);

        assertThat(SampleLibrary.lines(library.problems()))
                .containsExactly("ERROR library.file.huge topics/bad.md [256]");
        assertThat(library.cards()).containsOnlyKeys("fits", "good");
    }

    @Test
    void twinsAreNamedWithBothFiles(@TempDir Path dir) throws Exception {
        var library = SampleLibrary.at(dir)
                .file("topics/treatment/good.md", SampleLibrary.GOOD)
                .read(Origin.OWN);

        assertThat(SampleLibrary.lines(library.problems()))
                .containsExactly("ERROR library.id.twice topics/treatment/good.md:2:5 [good, topics/sleep/good.md]");
        assertThat(library.cards().get("good")).extracting(Card::file).isEqualTo("topics/sleep/good.md");
    }
}
