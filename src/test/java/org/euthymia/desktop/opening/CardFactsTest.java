package org.euthymia.desktop.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.euthymia.desktop.SampleLibrary;
import org.euthymia.library.Card;
import org.euthymia.library.Inline;
import org.junit.jupiter.api.Test;

class CardFactsTest {
    @Test
    void countsWhatThePreviewTells() {
        var facts = CardFacts.of(SampleLibrary.card("a", "A", "sleep", "V."));
        assertThat(facts.statements()).isEqualTo(2);
        assertThat(facts.supporting()).containsExactly("Speaks for it.");
        assertThat(facts.opposing()).containsExactly("Speaks against it.", "So does this.");
        assertThat(facts.sources()).containsExactly("smith2020");
    }

    @Test
    void theVerdictIsTheBoldOpeningWithoutItsStop() {
        assertThat(CardFacts.verdict(SampleLibrary.card("a", "A", "sleep", "Linked, not proven.")))
                .contains("Linked, not proven");
    }

    @Test
    void withoutABoldOpeningTheWholeAnswerStands() {
        var card = SampleLibrary.card("a", "A", "sleep", "V.");
        var plain = new Card.Answer(List.of(new Inline.Text("No bold here.")), Optional.empty(), List.of());
        assertThat(CardFacts.verdict(withAnswer(card, Optional.of(plain)))).contains("No bold here.");
        assertThat(CardFacts.verdict(withAnswer(card, Optional.empty()))).isEmpty();
    }

    private static Card withAnswer(Card c, Optional<Card.Answer> answer) {
        return new Card(
                c.id(),
                c.title(),
                c.area(),
                answer,
                c.pair(),
                c.keywords(),
                c.compiled(),
                c.reviewDue(),
                c.signOff(),
                c.related(),
                c.handouts(),
                c.figures(),
                c.covers(),
                c.sections(),
                c.origin(),
                c.file());
    }
}
