package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.euthymia.platform.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The house rules: a card that keeps all of them, then one broken at a time.
class LibraryCheckTest {
    private static final String CARD = """
            ---
            id: good
            title: Does it help sleep?
            area: sleep
            answer: "**Perhaps a little.** Of 100 people, 12 slept better. It is not known for whom."
            certainty: low
            claims: [C-1]
            compiled: 2026-11-22
            review-due: 2027-11-22
            related: []
            covers: [A1, A22]
            ---

            ## What it rests on

            1. Of 100 people, 12 slept better than before (95% CI 7–19). [@smith2020]
               {claims="C-1" design="Cohort" who="100 people" year="2020" certainty="low"}
            2. Mood did not change on the PHQ-9. [@jones2021]
               {claims="C-2" design="Cohort" who="US adults" year="2021" certainty="low"}

            | Group | Better |
            |---|---|
            | All | 12 |

            [@smith2020] {claims="C-1"}

            ## For and against

            ### For

            - Twelve did better. [@smith2020]
              {claims="C-1" design="Cohort" year="2020" certainty="low"}

            ### Against

            - Nothing against it is in this library. {scope="library"}

            ## At the visit

            - Consider asking how the night went, how long it took to fall asleep, and how often it broke. [@smith2020] {claims="C-1"}
            - Ask again later. [@smith2020] {claims="C-1"}

            > [!SAFETY]
            > Never stop a medicine suddenly in order to find out what it does. [@jones2021] {claims="C-2"}

            ## Tell the patient

            Some people sleep better with it and most do not. We cannot tell in advance who will. Tell us how your nights are, and do not stop it on your own. {claims="C-1"}

            ## What this does not tell you

            - No trial is in this library. {scope="library"}
            - The people were few, they were not compared with anybody else, and what they took besides was not written down by those who watched them sleep. [@smith2020] {claims="C-1"}
            - It was a small study, and nobody has repeated it anywhere else since then. {scope="library"}
            """;

    private static final String CLAIMS = """
            - id: C-1
              statement: "Of 100 people, 12 slept better (95% CI 7-19)."
              sources: [smith2020]
              design: cohort
              certainty: low
              checked: abstract
              status: checked
            - id: C-2
              statement: "PHQ-9 unchanged."
              sources: [jones2021]
              design: cohort
              certainty: low
              checked: abstract
              status: checked
            - id: C-3
              statement: "It helps 40%."
              sources: [smith2020]
              design: cohort
              certainty: low
              checked: abstract
              status: doubtful
            """;

    @TempDir
    private Path dir;

    private List<String> check(String card, boolean strict) throws Exception {
        SampleLibrary.at(dir).file("evidence/claims.yaml", CLAIMS).file("topics/sleep/good.md", card);
        return SampleLibrary.lines(new LibraryCheck().check(dir, strict, Progress.NONE));
    }

    @Test
    void aCardThatKeepsEveryRuleHasNoProblem() throws Exception {
        assertThat(check(CARD, true)).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                rule("area: sleep\n", "", "library.strict.field good:1 [area]"),
                rule("area: sleep", "area: mood", "library.strict.area good:4:7 [mood]"),
                rule("area: sleep", "area: treatment", "library.strict.folder good:4:7 [treatment]"),
                rule("certainty: low\nclaims", "claims", "library.strict.field good:1 [certainty]"),
                rule("compiled: 2026-11-22\n", "", "library.strict.field good:1 [compiled]"),
                rule("review-due: 2027-11-22\n", "", "library.strict.field good:1 [review-due]"),
                rule(
                        "claims: [C-1]\n",
                        "",
                        "library.strict.field good:1 [claims]",
                        "library.strict.figure good:5:9 [100, ]",
                        "library.strict.figure good:5:9 [12, ]"),
                rule(
                        "related: []",
                        "related: [a, b, c, d, e]",
                        "library.strict.related good:10:23 [4]",
                        "library.related.dead good:10:11 [a]",
                        "library.related.dead good:10:14 [b]",
                        "library.related.dead good:10:17 [c]",
                        "library.related.dead good:10:20 [d]",
                        "library.related.dead good:10:23 [e]"),
                rule(
                        "[A1, A22]",
                        "[A0, A23, B1]",
                        "library.strict.covers good:11:10 [A0]",
                        "library.strict.covers good:11:14 [A23]",
                        "library.strict.covers good:11:19 [B1]"),
                rule("**Perhaps a little.** Of", "Perhaps a little. Of", "library.strict.verdict good:5:9 [0]"),
                rule("**Perhaps a little.**", "**Yes.**", "library.strict.verdict good:5:9 [1]"),
                rule("**Perhaps a little.**", "**It may help a little.**", "library.strict.verdict good:5:9 [5]"),
                rule("for whom.\"", "for whom. [@smith2020]\"", "library.strict.answer.citation good:5:9 []"),
                rule("12 slept better. It", "13 slept better. It", "library.strict.figure good:5:9 [13, C-1]"),
                rule("claims: [C-1]", "claims: [C-1, C-9]", "library.strict.claim.unknown good:7:15 [C-9]"),
                rule("claims: [C-1]", "claims: [C-1, C-3]", "library.strict.claim.unchecked good:7:15 [C-3]"),
                rule("## For and against", "## For", "library.strict.heading.unknown good:27 [For]"),
                rule(
                        "## At the visit",
                        "## What it rests on",
                        "library.strict.heading.order good:38 [What it rests on]",
                        "library.strict.items good:38 [What it rests on, 0, 2, 6]",
                        "library.strict.weight good:40 [design]",
                        "library.strict.weight good:40 [certainty]",
                        "library.strict.weight good:41 [design]",
                        "library.strict.weight good:41 [certainty]"),
                rule(
                        "## What this does not tell you",
                        "## Tell the patient",
                        "library.strict.heading.missing good:1 [What this does not tell you]",
                        "library.strict.heading.order good:50 [Tell the patient]",
                        "library.strict.paragraph good:50 [Tell the patient]",
                        "library.strict.reading good:53 [9.5, 8]"),
                rule(
                        "---\n\n## What",
                        "---\n\nText before. {scope=\"library\"}\n\n## What",
                        "library.strict.heading.unknown good:14 []"),
                rule("2. Mood", "3. Mood"),
                rule(
                        "- Ask again later. [@smith2020] {claims=\"C-1\"}\n",
                        "",
                        "library.strict.items good:38 [At the visit, 1, 2, 5]"),
                rule("### Against\n", "", "library.strict.sides good:27 [1]"),
                rule(
                        "We cannot tell in advance",
                        "\n\nWe cannot tell in advance",
                        "library.strict.paragraph good:46 [Tell the patient]",
                        "library.strict.attributes good:48 []"),
                rule(" {claims=\"C-1\"}\n\n## For", "\n\n## For", "library.strict.table good:21 []"),
                rule(
                        "Ask again later. [@smith2020] {claims=\"C-1\"}",
                        "Ask again later. [@smith2020]",
                        "library.strict.attributes good:41 []"),
                rule(
                        "Ask again later. [@smith2020] {claims=\"C-1\"}",
                        "Ask again later. {claims=\"C-1\"}",
                        "library.strict.citation good:41 []"),
                rule(
                        "Ask again later. [@smith2020] {claims=\"C-1\"}",
                        "Ask again later. [@smith2020] {year=\"2020\"}",
                        "library.strict.claims good:41 []"),
                rule(
                        "Ask again later. [@smith2020]",
                        "Ask again later. [@jones2021]",
                        "library.strict.source good:41 [jones2021]"),
                rule(
                        "Ask again later. [@smith2020]",
                        "Ask again later. [@nobody]",
                        "library.source.missing good:41:20 [nobody]",
                        "library.strict.source good:41 [nobody]"),
                rule("Ask again later.", "Ask again in 2 weeks.", "library.strict.figure good:41 [2, C-1]"),
                rule(
                        "design=\"Cohort\" who=\"100 people\"",
                        "who=\"100 people\"",
                        "library.strict.weight good:16 [design]"),
                rule(
                        "year=\"2020\" certainty=\"low\"}\n2.",
                        "year=\"2020\"}\n2.",
                        "library.strict.weight good:16 [certainty]"),
                rule("who=\"100 people\"", "who=\"101 people\"", "library.strict.figure good:16 [101, C-1]"),
                rule("CI 7–19", "CI 7–18", "library.strict.figure good:16 [18, C-1]"),
                rule("| All | 12 |", "| All | 14 |", "library.strict.figure good:21 [14, C-1]"),
                rule("on the PHQ-9", "on the PHQ-9 of 3", "library.strict.figure good:18 [3, C-2]"),
                rule("{claims=\"C-2\" design", "{claims=\"C-9\" design", "library.strict.claim.unknown good:18 [C-9]"),
                rule(
                        "{claims=\"C-2\" design",
                        "{claims=\"C-2 C-3\" design",
                        "library.strict.claim.unchecked good:18 [C-3]"),
                rule(
                        "- Ask again later.",
                        "- Ask again, and keep the record clean.",
                        "library.strict.banned good:41 [clean]"),
                rule("who=\"US adults\"", "who=\"US addicts\"", "library.strict.banned good:18 [addicts]"),
                rule(
                        "title: Does it help sleep?",
                        "title: Drug-seeking",
                        "library.strict.banned good:3:8 [Drug-seeking]"),
                rule(
                        "sleep. [@smith2020] {claims=\"C-1\"}\n",
                        "sleep. [@smith2020] {claims=\"C-1\"}\n- One" + " more".repeat(300) + " {scope=\"library\"}\n",
                        "library.strict.words good:1 [459, 150, 450]"),
                rule(
                        ", they were not compared with anybody else, and what they took besides was not written down by those who watched them sleep",
                        "",
                        "library.strict.words good:1 [136, 150, 450]"),
                rule(
                        "certainty: low\nclaims",
                        "certainty: low\nsleepy: 1\nclaims",
                        "library.field.unknown good:7:1 [sleepy]"));
    }

    private static Arguments rule(String before, String after, String... expected) {
        return Arguments.of(before, after, List.of(expected));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsNamedWithItsPlace(String before, String after, List<String> expected) throws Exception {
        assertThat(CARD).containsOnlyOnce(before);
        var found = check(CARD.replace(before, after), true);

        assertThat(found.stream().map(l -> l.replace("topics/sleep/good.md", "good")))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(e -> "ERROR " + e).toList());
    }

    @Test
    void withoutStrictOnlyReadingCounts() throws Exception {
        assertThat(check(
                        CARD.replace("12 slept", "13 slept").replace("certainty: low\nclaims", "sleepy: 1\nclaims"),
                        false))
                .containsExactly("WARNING library.field.unknown topics/sleep/good.md:6:1 [sleepy]");
    }

    @Test
    void claimsAreCheckedToo() throws Exception {
        SampleLibrary.at(dir).file("topics/sleep/good.md", CARD);
        Files.deleteIfExists(dir.resolve("evidence/claims.yaml"));
        var problems = new LibraryCheck().check(dir, true, Progress.NONE);

        assertThat(problems).extracting(p -> p.key()).contains("library.claims.absent", "library.strict.claim.unknown");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThat(SampleLibrary.lines(new LibraryCheck().check(dir.resolve("x"), true, Progress.NONE)))
                .containsExactly("ERROR library.folder.missing - [" + dir.resolve("x") + "]");
    }
}
