package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HR 1.51 (95% CI 1.31–1.74)|1.51 95 1.31 1.74",
                "1.31-1.74|1.31 1.74",
                "49,770 US veterans|49770",
                "1,234,567 and 1 234|1234567 1 234",
                "12,3456|12 3456",
                "fell by −3.10 or -4|3.10 4",
                "1.50 is not 1.5|1.50 1.5",
                "in 2014.|2014",
                "2006–2011|2006 2011",
                "d=0.31|0.31",
                "v1.2.3|1.2 3",
                "CYP3A4, CYP2D6, PHQ-9, PHQ‑2, PHQ-15, GAD-7|",
                "5-HT and 5-HT1A, GABA-A, D2, N3, DSM-5-TR, ICD-11, COVID-19|",
                "F11.24 and T40.2X5 and R45.851|",
                "QTc 480 ms|480",
                "42 CFR part 2|2",
                "PHQ-9 of 10 or more|10",
                "D20 and N12|20 12",
                "no figures at all|",
            })
    void findsFiguresButNotNames(String text, String expected) {
        var wanted = expected == null ? List.of() : List.of(expected.split(" ", -1));

        assertThat(Figures.in(text)).isEqualTo(wanted);
    }
}
