package org.euthymia.desktop.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.euthymia.desktop.card.CardLayout.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "1920, WIDE, true, true, true",
        "1100, WIDE, true, true, true",
        "1099.9, NARROW, true, true, true",
        "1000, NARROW, true, true, true",
        "900, NARROW, false, false, true",
        "850, NARROW, false, false, true",
        "849.9, BELOW, true, true, true",
        "640, BELOW, false, false, true",
        "500, BELOW, false, false, false"
    })
    void followsTheEffectiveWidth(
            double width, Side side, boolean twoColumns, boolean identifierColumn, boolean certaintyColumn) {
        assertThat(CardLayout.of(width)).isEqualTo(new CardLayout(side, twoColumns, identifierColumn, certaintyColumn));
    }
}
