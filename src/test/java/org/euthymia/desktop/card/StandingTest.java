package org.euthymia.desktop.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.euthymia.library.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A trial | abstract seen | NoneRecorded",
                "A trial | abstract seen (three published corrections listed: 2021, 2022) | Corrected",
                "A trial | abstract seen in the corrected version | Corrected",
                "A trial | erratum: JAMA 2022;327:687 | Corrected",
                "A trial | retracted by the journal in 2024 | Retracted",
                "RETRACTED: A trial | abstract seen | Retracted",
                "Retracted Article: A trial | abstract seen | Retracted",
                "[Retracted] A trial | abstract seen | Retracted",
                "Retracted papers on opioids: a survey | abstract seen | NoneRecorded",
                "Correctional health care | abstract seen | NoneRecorded",
                "A trial | uncorrected proof seen | NoneRecorded"
            })
    void isReadFromTitleAndNote(String title, String note, String expected) {
        assertThat(Standing.of(source(title, note)).getClass().getSimpleName()).isEqualTo(expected);
    }

    private static Source source(String title, String note) {
        return new Source(
                "s",
                "article-journal",
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(note),
                Set.of());
    }
}
