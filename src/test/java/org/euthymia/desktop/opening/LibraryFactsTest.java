package org.euthymia.desktop.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.euthymia.desktop.SampleLibrary.card;
import static org.euthymia.desktop.SampleLibrary.reviewed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.euthymia.desktop.SampleLibrary;
import org.euthymia.library.Card;
import org.junit.jupiter.api.Test;

class LibraryFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void areasStandInTheOrderOfTheVisitThenTheClinicsOwnThenTheRest() {
        var library = SampleLibrary.of(
                List.of(),
                card("a", "A", "", "V."),
                card("b", "B", "zebra", "V."),
                card("c", "C", "treatment", "V."),
                card("d", "D", "adolescents", "V."),
                card("e", "E", "neurotransmitters", "V."),
                card("f", "F", "treatment", "V."));
        assertThat(LibraryFacts.areas(library).keySet())
                .containsExactly("neurotransmitters", "treatment", "adolescents", "zebra", "");
        assertThat(LibraryFacts.areas(library)).containsEntry("treatment", 2);
    }

    @Test
    void countsSignOffsAndLateReviews() {
        var signed = Optional.of(new Card.SignOff("Dr A", TODAY));
        var library = SampleLibrary.of(
                List.of(),
                reviewed(card("a", "A", "sleep", "V."), Optional.of(TODAY), signed),
                reviewed(card("b", "B", "sleep", "V."), Optional.of(TODAY.minusDays(1)), Optional.empty()),
                reviewed(card("c", "C", "sleep", "V."), Optional.empty(), Optional.empty()));
        var facts = LibraryFacts.of(library, TODAY);
        assertThat(facts.cards()).isEqualTo(3);
        assertThat(facts.signedOff()).isEqualTo(1);
        assertThat(facts.pastReview()).isEqualTo(1);
        assertThat(facts.newest()).contains(SampleLibrary.COMPILED);
    }

    @Test
    void anEmptyLibraryHasNoDate() {
        var facts = LibraryFacts.of(SampleLibrary.of(List.of()), TODAY);
        assertThat(facts.newest()).isEmpty();
        assertThat(facts.areas()).isEmpty();
    }
}
