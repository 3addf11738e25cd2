package org.euthymia.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Checklist;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A PHQ-9 with blanks in words.
class ScoreWordsTest {
    private final ScoreWords words = new ScoreWords(
            Texts.of("desktop", Locale.ENGLISH), new ChecklistWords(Texts.of("checklist", Locale.ENGLISH)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3232112-0 | 14 to 17 | one blank | 10 is reached whatever item 8 is. | Band stays open: moderate, or moderately severe.",
                "111111111 | 9 | complete | 10 is not reached. | Band: mild.",
                "222222222 | 18 | complete | 10 is reached. | Band: moderately severe.",
                "11111111- | 8 to 11 | one blank | Open whether 10 is reached: item 9 decides. | Band stays open: mild, or moderate.",
                "0000000-0 | 0 to 3 | one blank | 10 is not reached whatever item 8 is. | Band: none or minimal.",
                "33333---- | 15 to 27 | 4 blank | 10 is reached whatever the blanks are. | Band stays open: moderately severe, or severe.",
                "0000000-- | 0 to 6 | 2 blank | 10 is not reached whatever the blanks are. | Band stays open: none or minimal, or mild.",
                "--------- | 0 to 27 | 9 blank | Open whether 10 is reached: the blanks decide. | Band stays open: from none or minimal to severe.",
            })
    void phq9(String items, String number, String blanks, String cutOff, String band) {
        var answers = Answers.NONE;
        for (var i = 0; i < items.length(); i++) {
            if (items.charAt(i) != '-') {
                answers = answers.withText("phq9." + (i + 1), items.substring(i, i + 1))
                        .orElseThrow();
            }
        }
        var score = new Checklist(OpioidNames.NONE)
                .assess(answers, LocalDate.of(2026, 11, 22))
                .score(ScoreRange.Instrument.PHQ9)
                .orElseThrow();
        assertThat(words.number(score)).isEqualTo(number);
        assertThat(words.blanks(score)).isEqualTo(blanks);
        assertThat(words.cutOff(score, answers)).isEqualTo(cutOff);
        assertThat(words.band(score)).isEqualTo(band);
        assertThat(words.spoken(score, answers))
                .isEqualTo("PHQ-9 " + number + ", " + blanks + ". " + cutOff + " " + band);
    }
}
