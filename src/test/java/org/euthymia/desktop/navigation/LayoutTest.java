package org.euthymia.desktop.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    @ParameterizedTest
    @CsvSource({
        "1920, FULL",
        "1100, FULL",
        "1099.9, NARROW",
        "1000, NARROW",
        "850, NARROW",
        "849.9, SINGLE",
        "0, SINGLE"
    })
    void followsTheWidthMeasuredInText(double effective, Layout layout) {
        assertThat(Layout.of(effective)).isEqualTo(layout);
    }
}
