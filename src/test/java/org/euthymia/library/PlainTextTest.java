package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.euthymia.library.Inline.Citation;
import org.euthymia.library.Inline.Code;
import org.euthymia.library.Inline.Emphasis;
import org.euthymia.library.Inline.LineBreak;
import org.euthymia.library.Inline.Link;
import org.euthymia.library.Inline.Strong;
import org.euthymia.library.Inline.Text;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static Text text(String text) {
        return new Text(text);
    }

    @Test
    void dropsMarkupAndCitations() {
        assertThat(PlainText.of(List.of(
                        new Strong(List.of(text("Linked, "), new Emphasis(List.of(text("not"))))),
                        text(" proven "),
                        new Citation(List.of("a")),
                        text(". See "),
                        new Link("card:x", List.of(text("that"))),
                        new LineBreak(),
                        new Code("PHQ-9"),
                        text(" (PHQ\u20112) "),
                        new Citation(List.of("a", "b")))))
                .isEqualTo("Linked, not proven. See that\nPHQ-9 (PHQ-2)");
        assertThat(PlainText.of(List.of())).isEmpty();
    }

    @Test
    void writesCitationsAsAsked() {
        var numbers = new CitationNumbers(List.of("x", "b", "a"));

        assertThat(PlainText.of(List.of(text("One. "), new Citation(List.of("a", "x"))), numbers::text))
                .isEqualTo("One. [3, 1]");
    }

    @Test
    void eachStatementItemAndRowIsALine() {
        var evidence = new Evidence(
                List.of("C-1"),
                Optional.of("Cohort"),
                Optional.empty(),
                Optional.of("2014"),
                Optional.of(Certainty.LOW),
                false);
        Block statement = new Block.Statement(List.of(text("One. "), new Citation(List.of("a"))), evidence, 3);
        Block second = new Block.Statement(List.of(text("Two.")), Evidence.NONE, 4);
        var section = new Section(
                SectionKind.OTHER,
                "Heading",
                List.of(
                        new Block.Heading(3, List.of(text("Side"))),
                        new Block.ItemList(
                                true, 1, List.of(new Block.Item(List.of(statement)), new Block.Item(List.of(second)))),
                        new Block.Callout(Block.CalloutKind.SAFETY, List.of(second)),
                        new Block.Quote(List.of(second)),
                        new Block.CodeBlock("x\ny"),
                        new Block.Table(
                                List.of(List.of(text("a")), List.of(text("b"))),
                                List.of(List.of(List.of(text("1")), List.of(text("2")))),
                                List.of(text("Labels. "), new Citation(List.of("a"))),
                                evidence,
                                9)),
                1);

        assertThat(PlainText.of(section).lines())
                .containsExactly(
                        "Side",
                        "One.",
                        "Cohort · 2014",
                        "Two.",
                        "Two.",
                        "Two.",
                        "x",
                        "y",
                        "a | b",
                        "1 | 2",
                        "Labels.",
                        "Cohort · 2014");
    }

    @Test
    void aCardIsTitleAnswerAndSections() {
        var card = Cards.GOOD;

        assertThat(PlainText.of(card))
                .isEqualTo("A good card\n\nQuite good. It helps 12% of people.\n\nWhat it rests on\n"
                        + "Twelve of 100 slept better.\nCohort · 100 people · 2020");
    }

    @Test
    void searchGetsTheCardInPieces() {
        assertThat(CardText.of(Cards.GOOD))
                .isEqualTo(new CardText(
                        "good",
                        "A good card",
                        "Quite good. It helps 12% of people.",
                        List.of("OxyContin", "oxycodone", "insomnia"),
                        List.of(new CardText.Part(
                                "What it rests on", "Twelve of 100 slept better.\nCohort · 100 people · 2020"))));
    }
}
