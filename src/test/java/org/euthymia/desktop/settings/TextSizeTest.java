package org.euthymia.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSizeTest {
    @ParameterizedTest
    @CsvSource({"100, 100", "137, 130", "0, 80", "-2147483648, 80", "2147483647, 200", "85, 80", "122, 115", "123, 130"
    })
    void anyNumberHasANearestStep(int percent, int step) {
        assertThat(TextSize.nearest(percent)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"80, 90, 80", "100, 115, 90", "175, 200, 150", "200, 200, 175", "137, 150, 130"})
    void stepsUpAndDownAndStopsAtTheEnds(int percent, int larger, int smaller) {
        assertThat(TextSize.larger(percent)).isEqualTo(larger);
        assertThat(TextSize.smaller(percent)).isEqualTo(smaller);
    }
}
