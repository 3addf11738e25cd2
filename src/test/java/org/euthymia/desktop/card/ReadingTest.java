package org.euthymia.desktop.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.euthymia.library.Source;
import org.euthymia.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private final Texts texts = Texts.of("desktop", Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abstract seen,abstract seen | 2; abstracts read, not full texts",
                "abstract seen,excerpt seen | 2; abstracts or excerpts read, not full texts",
                "cited by another page only | 1; abstracts or excerpts read, not full texts",
                "full text seen,abstract seen,excerpt seen | 3; 1 read in full",
                "full text seen,full text seen | 2; read in full"
            })
    void summaryClaimsNoMoreThanWasRead(String notes, String expected) {
        var sources = Stream.of(notes.split(",")).map(ReadingTest::source).toList();

        assertThat(Reading.summary(sources, texts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abstract seen | Abstract; full text not read",
                "excerpt seen | Excerpt; full text not read",
                "full text seen | Full text",
                "cited by another page only | At least partly through another page",
                "excerpt seen; second-hand | At least partly through another page (“excerpt seen; second-hand”)",
                "titles read in a public copy | In part (“titles read in a public copy”)"
            })
    void ofOneSource(String note, String expected) {
        assertThat(Reading.of(source(note), texts)).isEqualTo(expected);
    }

    private static Source source(String note) {
        return new Source(
                "s",
                "article-journal",
                "T",
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
