package org.euthymia.desktop.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.euthymia.library.Card;
import org.euthymia.library.PlainText;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private final Card card = Libraries.sample().card("sample-depression").orElseThrow();

    @Test
    void numbersSourcesByFirstAppearance() {
        var citations = Citations.of(card);

        assertThat(citations.sourceIds())
                .containsExactly(
                        "long2016",
                        "summary2016",
                        "speed2017",
                        "retracted2019",
                        "frequency2022",
                        "pain2024",
                        "taper2021");
        assertThat(citations.number("long2016")).isEqualTo(1);
        assertThat(citations.number("taper2021")).isEqualTo(7);
        assertThat(citations.number("unknown")).isZero();
    }

    @Test
    void knowsEachStatementThatCitesASource() {
        var citing = Citations.of(card).citing("speed2017");

        assertThat(citing)
                .extracting(c -> PlainText.of(c.text()))
                .containsExactly(
                        "Rapid dose increase: HR 1.58 (95% CI 1.30–1.93) v a stable dose.",
                        "Falling doses did not help clearly.");
        assertThat(citing.getFirst().evidence().design()).isEqualTo(Optional.of("Cohort"));
        assertThat(Citations.of(card).citing("unknown")).isEmpty();
    }

    @Test
    void findsCitationsInsideTables() {
        var odd = Libraries.sample().card("sample-odd").orElseThrow();

        assertThat(Citations.of(odd).sourceIds()).containsExactly("speed2017", "pain2024");
        assertThat(Citations.of(odd).citing("pain2024")).hasSize(1);
    }
}
