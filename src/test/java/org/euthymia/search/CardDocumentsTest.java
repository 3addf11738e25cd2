package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.euthymia.library.Block;
import org.euthymia.library.Card;
import org.euthymia.library.Evidence;
import org.euthymia.library.Inline;
import org.euthymia.library.Library;
import org.euthymia.library.Origin;
import org.euthymia.library.Section;
import org.euthymia.library.SectionKind;
import org.euthymia.library.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the index is given of a library.
class CardDocumentsTest {
    @Test
    void aCardGivesItsWords() {
        var document = Cards.documents().of(Cards.library()).getFirst();
        assertThat(document.kind()).isEqualTo(Kind.TOPIC);
        assertThat(document.id()).isEqualTo("oxycodone-depression");
        assertThat(document.keywords()).containsExactly("OxyContin", "low mood", "oxycodone", "depression");
        assertThat(document.answer()).startsWith("Linked, not proven.");
        assertThat(document.parts().getFirst().heading()).isEqualTo("What it rests on");
        assertThat(document.parts().getFirst().telling()).isFalse();
    }

    @Test
    void sourcesComeAfterCardsAndOnlyIfCited() {
        var ids = Cards.documents().of(Cards.library()).stream()
                .map(SearchDocument::id)
                .toList();
        assertThat(ids).hasSize(Cards.library().cards().size() + 1).endsWith("source:scherrer2014");
    }

    @Test
    void aSourceGivesTitleAuthorsAndNumbers() {
        var source = Cards.documents().of(Cards.library()).getLast();
        assertThat(source)
                .isEqualTo(new SearchDocument(
                        Kind.SOURCE,
                        "source:scherrer2014",
                        "Prescription Opioid Duration and Depression",
                        List.of("10.1007/s11606-013-2648-1", "24165926"),
                        "Scherrer Jeffrey F. · J Gen Intern Med · 2014",
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author | J Gen Intern Med · 2014",
                "author (Butler et al.) | J Gen Intern Med · 2014",
                "issued | Scherrer Jeffrey F. · J Gen Intern Med",
                "container-title | Scherrer Jeffrey F. · 2014",
            })
    void whatNobodySawInASourceIsNotSaid(String unverified, String answer) {
        var source = Cards.source("a", "Title", 2014, Set.of(unverified));
        assertThat(only(source).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"title", "end of title"})
    void aSourceWithoutASeenTitleIsLeftOut(String unverified) {
        assertThat(documents(Cards.source("a", "Title", 2014, Set.of(unverified))))
                .hasSize(1);
        assertThat(documents(Cards.source("a", "Title", 2014, Set.of("container-title"))))
                .hasSize(2);
    }

    private static SearchDocument only(Source source) {
        return documents(source).getLast();
    }

    private static List<SearchDocument> documents(Source source) {
        var card = Cards.card("card", "Card").citing(source.id()).card();
        return Cards.documents().of(new Library(Map.of("card", card), Map.of(source.id(), source), "hash", List.of()));
    }

    @Test
    void citationsAreFoundInEveryKindOfText() {
        var text = new Inline[] {cite("a"), new Inline.Emphasis(List.of(cite("b"))), new Inline.LineBreak()};
        var link = new Inline.Link("card:x", List.of(new Inline.Strong(List.of(cite("c"))), new Inline.Code("x")));
        var table = new Block.Table(
                List.of(List.of(cite("d"))),
                List.of(List.of(List.of(cite("e")), List.of(new Inline.Text("x")))),
                List.of(cite("f")),
                Evidence.NONE,
                1);
        var list = new Block.ItemList(false, 1, List.of(new Block.Item(List.of(statement(cite("g"))))));
        var blocks = List.of(
                statement(text),
                statement(link),
                table,
                list,
                new Block.Callout(Block.CalloutKind.NOTE, List.of(statement(cite("h")))),
                new Block.Quote(List.of(statement(cite("i")))),
                new Block.Heading(3, List.of(cite("j"))),
                new Block.CodeBlock("[@k]"));
        assertThat(CitedSources.of(card(blocks)))
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "z");
    }

    private static Inline cite(String id) {
        return new Inline.Citation(List.of(id));
    }

    private static Block statement(Inline... text) {
        return new Block.Statement(List.of(text), Evidence.NONE, 1);
    }

    private static Card card(List<Block> blocks) {
        var like = Cards.card("card", "Card").card();
        return new Card(
                like.id(),
                like.title(),
                like.area(),
                Optional.of(new Card.Answer(List.of(cite("z")), Optional.empty(), List.of())),
                like.pair(),
                like.keywords(),
                like.compiled(),
                like.reviewDue(),
                like.signOff(),
                like.related(),
                like.handouts(),
                like.figures(),
                like.covers(),
                List.of(new Section(SectionKind.OTHER, "", blocks, 1)),
                Origin.OWN,
                like.file());
    }
}
