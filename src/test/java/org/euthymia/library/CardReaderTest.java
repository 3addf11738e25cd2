package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.euthymia.library.Inline.Citation;
import org.euthymia.library.Inline.Emphasis;
import org.euthymia.library.Inline.Link;
import org.euthymia.library.Inline.Strong;
import org.euthymia.library.Inline.Text;
import org.junit.jupiter.api.Test;

/// What a well-formed card becomes.
class CardReaderTest {
    private static final Known KNOWN =
            new Known(Optional.of(Set.of("smith2020", "jones2021")), Set.of("other", "cbt-i"), Set.of("broken"));
    private static final Evidence CLAIMED = new Evidence(
            List.of("C-1", "C-2"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    private static Card card(String header, String body) {
        return card(header, body, KNOWN);
    }

    private static Card card(String header, String body, Known known) {
        var findings = new Findings("topics/sleep/a-card.md", Origin.OWN);
        var text = "---\nid: a-card\ntitle: A card\n" + header + "---\n" + body;
        var front = TextFile.text(text.getBytes(StandardCharsets.UTF_8), findings)
                .flatMap(t -> FrontMatter.split(t, findings))
                .orElseThrow();
        var read = CardHeaderReader.read(front, findings).orElseThrow();
        var card = new CardReader().read(read, new CardReader().parse(front), known, findings);
        assertThat(findings.problems()).isEmpty();
        return card;
    }

    private static List<Block> blocks(String body) {
        return card("", body).sections().getFirst().blocks();
    }

    private static List<Inline> text(String paragraph) {
        return ((Block.Statement) blocks(paragraph).getFirst()).text();
    }

    @Test
    void readsEveryFieldOfTheHeader() {
        var card = card("""
                area: depression
                answer: "**Linked, not proven.** It *may*."
                certainty: very-low
                claims: [C-1, C-2]
                pair: {drug: [oxycodone, morphine], symptom: depression}
                keywords: [OxyContin, 42]
                compiled: 2026-11-22
                review-due: 2027-11-22
                related: [other, cbt-i, broken]
                handouts: [sleep-well]
                figures:
                covers: [A3]
                signed-off: {by: Dr A, on: 2027-01-31}
                """, "text\n");

        assertThat(card)
                .isEqualTo(new Card(
                        "a-card",
                        "A card",
                        "depression",
                        Optional.of(new Card.Answer(
                                List.of(
                                        new Strong(List.of(new Text("Linked, not proven."))),
                                        new Text(" It "),
                                        new Emphasis(List.of(new Text("may"))),
                                        new Text(".")),
                                Optional.of(Certainty.VERY_LOW),
                                List.of("C-1", "C-2"))),
                        Optional.of(new Card.Pair(List.of("oxycodone", "morphine"), List.of("depression"))),
                        List.of("OxyContin", "42"),
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        Optional.of(LocalDate.of(2027, 11, 22)),
                        Optional.of(new Card.SignOff("Dr A", LocalDate.of(2027, 1, 31))),
                        List.of("other", "cbt-i"),
                        List.of("sleep-well"),
                        List.of(),
                        List.of("A3"),
                        card.sections(),
                        Origin.OWN,
                        "topics/sleep/a-card.md"));
    }

    @Test
    void theFolderIsTheAreaIfNoneIsNamed() {
        assertThat(card("", "x").area()).isEqualTo("sleep");
    }

    @Test
    void headingsDivideTheBody() {
        var card = card("", "before\n\n## What it rests on\n\n1. one\n\n## Something *else*\n\n### Third\n\n# First\n");

        assertThat(card.sections())
                .extracting(Section::kind, Section::heading, Section::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SectionKind.OTHER, "", 5),
                        org.assertj.core.groups.Tuple.tuple(SectionKind.RESTS_ON, "What it rests on", 7),
                        org.assertj.core.groups.Tuple.tuple(SectionKind.OTHER, "Something else", 11),
                        org.assertj.core.groups.Tuple.tuple(SectionKind.OTHER, "First", 15));
        assertThat(card.sections().get(2).blocks()).containsExactly(new Block.Heading(3, List.of(new Text("Third"))));
    }

    @Test
    void aFirstHeadingThatRepeatsTheTitleIsNotShownTwice() {
        assertThat(card("", "# A card\n\ntext").sections())
                .containsExactly(new Section(
                        SectionKind.OTHER,
                        "",
                        List.of(new Block.Statement(List.of(new Text("text")), Evidence.NONE, 7)),
                        7));
    }

    @Test
    void aStatementEndsWithItsCitationsAndAttributes() {
        var list = (Block.ItemList) blocks("""
                1. Over 180 days: HR 1.51. [@smith2020;
                   @jones2021]
                   {claims="C-1  C-2" design="Cohort" who="49,770 US
                   veterans" year="2014" certainty="low"}
                2. Nothing was found. {scope="library"}
                """).getFirst();

        assertThat(list)
                .isEqualTo(new Block.ItemList(
                        true,
                        1,
                        List.of(
                                new Block.Item(List.of(new Block.Statement(
                                        List.of(
                                                new Text("Over 180 days: HR 1.51. "),
                                                new Citation(List.of("smith2020", "jones2021"))),
                                        new Evidence(
                                                List.of("C-1", "C-2"),
                                                Optional.of("Cohort"),
                                                Optional.of("49,770 US veterans"),
                                                Optional.of("2014"),
                                                Optional.of(Certainty.LOW),
                                                false),
                                        5))),
                                new Block.Item(List.of(new Block.Statement(
                                        List.of(new Text("Nothing was found.")),
                                        new Evidence(
                                                List.of(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                true),
                                        9))))));
    }

    @Test
    void theParagraphAfterATableBelongsToIt() {
        var blocks = blocks("""
                | Drug | Risk |
                |------|------|
                | a    | *1*  |

                Read from labels. [@smith2020] {claims="C-1 C-2"}

                After.
                """);

        assertThat(blocks)
                .containsExactly(
                        new Block.Table(
                                List.of(List.of(new Text("Drug")), List.of(new Text("Risk"))),
                                List.of(List.of(List.of(new Text("a")), List.of(new Emphasis(List.of(new Text("1")))))),
                                List.of(new Text("Read from labels. "), new Citation(List.of("smith2020"))),
                                CLAIMED,
                                5),
                        new Block.Statement(List.of(new Text("After.")), Evidence.NONE, 11));
    }

    @Test
    void anOrdinaryParagraphAfterATableIsItsOwn() {
        var blocks = blocks("| a |\n|---|\n| b |\n\nPlain text.\n");

        assertThat(blocks).hasSize(2);
        assertThat(((Block.Table) blocks.getFirst()).evidence()).isEqualTo(Evidence.NONE);
        assertThat(blocks.get(1)).isInstanceOf(Block.Statement.class);
    }

    @Test
    void aCalloutIsAQuoteWithAMarker() {
        assertThat(blocks("> [!SAFETY]\n> Keep going. [@smith2020]\n> {claims=\"C-1 C-2\"}\n"))
                .containsExactly(new Block.Callout(
                        Block.CalloutKind.SAFETY,
                        List.of(new Block.Statement(
                                List.of(new Text("Keep going. "), new Citation(List.of("smith2020"))), CLAIMED, 5))));
        assertThat(blocks("> [!note]\n>\n> - item\n"))
                .containsExactly(new Block.Callout(
                        Block.CalloutKind.NOTE,
                        List.of(new Block.ItemList(
                                false,
                                1,
                                List.of(new Block.Item(
                                        List.of(new Block.Statement(List.of(new Text("item")), Evidence.NONE, 7))))))));
        assertThat(blocks("> only a quote\n")).first().isInstanceOf(Block.Quote.class);
    }

    @Test
    void linksToCardsAreUnified() {
        assertThat(text("[a](card:other) [b](../treatment/cbt-i.md#dose) [c](other.md) [d](https://e.org/f.md)"))
                .containsExactly(
                        new Link("card:other", List.of(new Text("a"))),
                        new Text(" "),
                        new Link("card:cbt-i", List.of(new Text("b"))),
                        new Text(" "),
                        new Link("card:other", List.of(new Text("c"))),
                        new Text(" "),
                        new Link("https://e.org/f.md", List.of(new Text("d"))));
    }

    @Test
    void aLinkToACardThatIsLeftOutIsItsTextAndNoSecondProblem() {
        assertThat(text("[a](card:broken)")).containsExactly(new Text("a"));
    }

    @Test
    void withoutReadableSourcesNoCitationIsCalledMissing() {
        var known = new Known(Optional.empty(), Set.of(), Set.of());
        var section = card("", "A. [@anyone]", known).sections().getFirst();

        assertThat(((Block.Statement) section.blocks().getFirst()).text())
                .containsExactly(new Text("A. "), new Citation(List.of("anyone")));
    }

    @Test
    void thingsThatOnlyLookLikeCitationsOrAttributesStayText() {
        assertThat(PlainText.of(text("a \\[@x] {1, 2} {} { b } me@example.org [see] [a]{.b}")))
                .isEqualTo("a [@x] {1, 2} {} { b } me@example.org [see] [a]{.b}");
        assertThat(text("`[@x] {claims=\"C\"}`")).containsExactly(new Inline.Code("[@x] {claims=\"C\"}"));
    }

    @Test
    void aQuestionnairesNameIsNotTornApart() {
        assertThat(text("PHQ-9, PHQ-2, `PHQ-9`, PHQ-x"))
                .containsExactly(new Text("PHQ\u20119, PHQ\u20112, "), new Inline.Code("PHQ-9"), new Text(", PHQ-x"));
    }
}
