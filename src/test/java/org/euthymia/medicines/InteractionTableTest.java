package org.euthymia.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InteractionTableTest {
    private final InteractionTable table = MedicinesFixture.interactions();

    @Test
    void everyFittingRowIsShownAndTheMostSeriousGrades() {
        var found = table.among(List.of("tramadol", "sertraline"));
        assertThat(found.pairs()).singleElement().satisfies(p -> {
            assertThat(p.rows()).extracting(Interaction::id).containsExactly("I-2", "I-1");
            assertThat(p.severity()).isEqualTo(InteractionSeverity.AVOID);
        });
    }

    @Test
    void orderOfTypingDoesNotMatterAndDoublesCountOnce() {
        assertThat(table.among(List.of("sertraline", "tramadol", "sertraline")).pairs())
                .hasSize(1);
    }

    @Test
    void mostSeriousPairFirstAndNothingFoundIsSaid() {
        var found = table.among(List.of("oxycodone", "sertraline", "zolpidem", "meperidine", "phenelzine"));
        assertThat(found.pairs().getFirst().severity()).isEqualTo(InteractionSeverity.CONTRAINDICATED);
        assertThat(found.nothingFound()).contains(List.of("sertraline", "zolpidem"));
    }

    @Test
    void oneRowMayStandForAnother() {
        var replacing = new Interaction(
                "I-20",
                List.of("methadone"),
                List.of("sertraline"),
                InteractionSeverity.MINOR,
                "m",
                "e",
                "a",
                "low",
                List.of(),
                Optional.empty(),
                Optional.of(new Interaction.Replacement("I-19", Optional.empty())));
        var replaced = MedicinesFixture.row("I-19", Interaction.ANY_OPIOID, "sertraline", InteractionSeverity.AVOID);
        var small = new InteractionTable(List.of(replaced, replacing), Map.of(), Set.of("methadone", "oxycodone"));
        assertThat(small.among(List.of("methadone", "sertraline"))
                        .pairs()
                        .getFirst()
                        .rows())
                .extracting(Interaction::id)
                .containsExactly("I-20");
        assertThat(small.among(List.of("oxycodone", "sertraline"))
                        .pairs()
                        .getFirst()
                        .rows())
                .extracting(Interaction::id)
                .containsExactly("I-19");
    }

    @Test
    void aDrugIsNeverPairedWithItself() {
        assertThat(table.among(List.of("tramadol", "tramadol")).pairs()).isEmpty();
        assertThat(table.among(List.of()).pairs()).isEmpty();
    }
}
