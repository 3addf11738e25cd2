package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingGradeTest {
    @Test
    void plainWordsAskForLittle() {
        assertThat(ReadingGrade.of("Tell us how you feel. Do not stop the drug. We can help."))
                .isLessThan(3);
    }

    @Test
    void longWordsInLongSentencesAskForMuch() {
        assertThat(ReadingGrade.of("Concomitant administration of serotonergic antidepressants necessitates "
                        + "individualised pharmacological consideration and continuous multidisciplinary observation."))
                .isGreaterThan(20);
    }

    @Test
    void theFormulaItself() {
        // 6 words, 2 sentences, 6 syllables: 0.39 x 3 + 11.8 x 1 - 15.59.
        assertThat(ReadingGrade.of("The cat sat. The dog ran."))
                .isCloseTo(-2.62, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void nothingIsGradeNought() {
        assertThat(ReadingGrade.of(" ")).isZero();
    }
}
