package org.euthymia.desktop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates as people type them.
class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025 | 2025 | en",
                "2025-03 | 2025-03 | en",
                "2025-03-14 | 2025-03-14 | en",
                " 2025-3-4 | 2025-03-04 | en",
                "2025/03 | 2025-03 | en",
                "3/2025 | 2025-03 | en",
                "03.2025 | 2025-03 | en",
                "March 2025 | 2025-03 | en",
                "mar 2025 | 2025-03 | en",
                "Sept. 2025 | 2025-09 | en",
                "14 Mar 2025 | 2025-03-14 | en",
                "March 14, 2025 | 2025-03-14 | en",
                "3/14/2025 | 2025-03-14 | en",
                "14/3/2025 | 2025-03-14 | es",
                "marzo 2025 | 2025-03 | es",
                "14 de marzo de 2025 | 2025-03-14 | es",
                "septiembre de 2025 | 2025-09 | es",
                "March 2025 | 2025-03 | es",
                "29 Feb 2024 | 2024-02-29 | en",
            })
    void understood(String typed, String expected, String language) {
        assertThat(DateText.read(typed, Locale.forLanguageTag(language)))
                .hasValueSatisfying(d -> assertThat(d).hasToString(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "25",
                "20255",
                "2025-13",
                "2025-02-30",
                "32 Feb 2025",
                "Foo 2025",
                "14 March 15 2025",
                "13/13/2025",
                "yesterday",
                "2025-03-14-01",
                "ma 2025",
                "Feb",
                "0/2025"
            })
    void refused(String typed) {
        assertThat(DateText.read(typed, Locale.ENGLISH)).isEmpty();
    }
}
