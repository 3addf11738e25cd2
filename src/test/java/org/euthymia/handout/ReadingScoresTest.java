package org.euthymia.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingScoresTest {
    /// Worked out by hand: words, sentences, syllables, words of three syllables or more.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | The cat sat. | 3 | 1 | 3 | 0",
                "ENGLISH | Take it at night. Call 911! | 6 | 2 | 6 | 0",
                "ENGLISH | Opioids and depression | 3 | 1 | 7 | 2",
                "ENGLISH | When it starts: | 3 | 1 | 3 | 0",
                "ENGLISH | It costs 1,200 in all. | 5 | 1 | 5 | 0",
                "ENGLISH | Do not stop it (talk to us first). | 8 | 1 | 8 | 0",
                "SPANISH | La paella es buena. | 4 | 1 | 7 | 1",
                "SPANISH | Siga aquí. ¿Qué quiere? | 4 | 2 | 7 | 0",
                "SPANISH | El día y el país | 5 | 1 | 7 | 0",
                "SPANISH | La guerra y el agua | 5 | 1 | 7 | 0",
                "SPANISH | El pingüino cree al león | 5 | 1 | 9 | 1"
            })
    void countsWhatTheFormulasNeed(
            HandoutLanguage language, String text, int words, int sentences, int syllables, int longWords) {
        assertThat(TextCounts.of(language, List.of(text)))
                .isEqualTo(new TextCounts(words, sentences, syllables, longWords));
    }

    @Test
    void eachLineIsASentenceOfItsOwn() {
        assertThat(TextCounts.of(HandoutLanguage.ENGLISH, List.of("What calms me", "Where I can go"))
                        .sentences())
                .isEqualTo(2);
    }

    @Test
    void englishHasFleschKincaidAndSmog() {
        var scores = ReadingScores.of(
                HandoutLanguage.ENGLISH, List.of("Some opioids cause depression.", "Tell us if you feel sad."));
        // 10 words, 2 sentences, 14 syllables, 2 long words; without "opioids" 9, 2, 11, 1.
        assertThat(scores.all().first()).isCloseTo(0.39 * 5 + 11.8 * 14 / 10 - 15.59, Offset.offset(0.001));
        assertThat(scores.all().second()).isCloseTo(1.0430 * Math.sqrt(30) + 3.1291, Offset.offset(0.001));
        assertThat(scores.plain().first()).isCloseTo(0.39 * 4.5 + 11.8 * 11 / 9 - 15.59, Offset.offset(0.001));
        assertThat(scores.plain().second()).isCloseTo(1.0430 * Math.sqrt(15) + 3.1291, Offset.offset(0.001));
    }

    @Test
    void spanishHasFernandezHuertaAndInflesz() {
        var scores = ReadingScores.of(HandoutLanguage.SPANISH, List.of("Tome la naloxona.", "Llame ya."));
        // 5 words, 2 sentences, 2+1+4+2+1 syllables; without "naloxona" 4, 2, 6.
        assertThat(scores.all().first()).isCloseTo(206.84 - 60 * 2.0 - 1.02 * 2.5, Offset.offset(0.001));
        assertThat(scores.all().second()).isCloseTo(206.835 - 62.3 * 2.0 - 2.5, Offset.offset(0.001));
        assertThat(scores.plain().first()).isCloseTo(206.84 - 60 * 1.5 - 1.02 * 2, Offset.offset(0.001));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Call us if you feel low. | true",
                "ENGLISH | Tell us if you take methadone. | true",
                "ENGLISH | Psychiatric comorbidities necessitate interdisciplinary coordination of pharmacotherapy. | false",
                "SPANISH | Llame si se siente mal. | true",
                "SPANISH | La farmacoterapia interdisciplinaria necesita coordinación psiquiátrica continua. | false"
            })
    void tellsWhetherTheGoalIsReached(HandoutLanguage language, String text, boolean reached) {
        assertThat(ReadingScores.of(language, List.of(text)).reachesGoal()).isEqualTo(reached);
    }

    @Test
    void nothingToReadIsEasy() {
        assertThat(ReadingScores.of(HandoutLanguage.ENGLISH, List.of()).reachesGoal())
                .isTrue();
        assertThat(ReadingScores.of(HandoutLanguage.SPANISH, List.of("…")).reachesGoal())
                .isTrue();
    }

    @Test
    void aGradeIsNeverBelowZero() {
        assertThat(ReadingScores.of(HandoutLanguage.ENGLISH, List.of("Go."))
                        .all()
                        .first())
                .isZero();
    }

    @Test
    void drugNamesAreWholeWords() {
        assertThat(DrugNames.leftOut("Opioids, naloxona y antidepresivos; not opioidlike"))
                .isEqualTo(",  y ; not opioidlike");
    }
}
