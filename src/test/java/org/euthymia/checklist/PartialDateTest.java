package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-12, 2025-12-01, 2025-12-31",
        "2025-03-14, 2025-03-14, 2025-03-14"
    })
    void isTheDaysItCouldBe(String text, String first, String last) {
        var date = PartialDate.parse(text).orElseThrow();
        assertThat(date.first()).hasToString(first);
        assertThat(date.last()).hasToString(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-13",
                "2025-00",
                "2025-02-29",
                "2025-2",
                "2025-02-3",
                "2025/02/03",
                "02-03-2025",
                "2025-02-03T10:00",
                "x2025",
                "0000-00",
                "٢٠٢٥"
            })
    void nothingElseIsADate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2026-02, true",
        "2026, 2026-02, false",
        "2026-01, 2026-02, true",
        "2026-02-01, 2026-02, false",
        "2026-02-01, 2026-02-01, false",
        "2026-02-01, 2026-02-02, true"
    })
    void surelyBeforeMeansEveryDayOfIt(String one, String other, boolean before) {
        assertThat(PartialDate.parse(one)
                        .orElseThrow()
                        .surelyBefore(PartialDate.parse(other).orElseThrow()))
                .isEqualTo(before);
    }
}
