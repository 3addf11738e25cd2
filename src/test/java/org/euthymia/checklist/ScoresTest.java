package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.euthymia.checklist.ScoreRange.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {
    @ParameterizedTest
    @CsvSource({
        "000000000, 0, 0, minimal",
        "111100000, 4, 4, minimal",
        "111110000, 5, 5, mild",
        "333000000, 9, 9, mild",
        "333100000, 10, 10, moderate",
        "333320000, 14, 14, moderate",
        "333330000, 15, 15, moderately-severe",
        "333333100, 19, 19, moderately-severe",
        "333333200, 20, 20, severe",
        "333333333, 27, 27, severe",
        "2222111-0, 11, 14, moderate",
        "3232112-0, 14, 17, ''",
        "---------, 0, 27, ''",
        "33333333-, 24, 27, severe"
    })
    void phq9IsARange(String items, int min, int max, String band) {
        var answers = Answers.NONE;
        for (int i = 0; i < items.length(); i++) {
            if (items.charAt(i) != '-') {
                answers = answers.withText("phq9." + (i + 1), items.substring(i, i + 1))
                        .orElseThrow();
            }
        }
        var score = Samples.assess(answers).score(Instrument.PHQ9).orElseThrow();
        assertThat(score.min()).isEqualTo(min);
        assertThat(score.max()).isEqualTo(max);
        assertThat(score.band().orElse("")).isEqualTo(band);
        assertThat(score.complete()).isEqualTo(!items.contains("-"));
    }

    @Test
    void moodAndBodyItemsAreShownApartAndLeaveTheTotalAlone() {
        var result = Samples.assess(Samples.full());
        assertThat(result.score(Instrument.PHQ9).orElseThrow().min()).isEqualTo(11);
        assertThat(result.score(Instrument.PHQ9_MOOD).orElseThrow().min()).isEqualTo(7);
        assertThat(result.score(Instrument.PHQ9_BODY).orElseThrow().min()).isEqualTo(4);
        assertThat(result.score(Instrument.PHQ2).orElseThrow().band()).contains("positive");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            asq.1: no | asq.2: no | asq.3: no | asq.4: no => negative
            asq.1: no | asq.2: no | asq.3: no => ''
            asq.1: yes | asq.5: yes => acute-positive
            asq.1: yes | asq.5: no => non-acute-positive
            asq.2: refused | asq.5: refused => positive-acuity-open
            asq.4: yes => positive-acuity-open
            """)
    void asqIsScoredAsPublished(String lines, String band) {
        var score = Samples.assess(Samples.only(lines)).score(Instrument.ASQ).orElseThrow();
        assertThat(score.band().orElse("")).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "4, below-mild",
        "5, mild",
        "12, mild",
        "13, moderate",
        "24, moderate",
        "25, moderately-severe",
        "36, moderately-severe",
        "37, severe",
        "48, severe"
    })
    void cowsHasItsBands(int total, String band) {
        var score = Samples.assess(Samples.only("cows.total: " + total))
                .score(Instrument.COWS)
                .orElseThrow();
        assertThat(score.band()).contains(band);
    }

    @Test
    void cowsOfBlanksIsARangeUpToEachItemsOwnHighest() {
        var score = Scores.cowsItems(Samples.only("cows.1: 2 | cows.11: 5"));
        assertThat(score.min()).isEqualTo(7);
        assertThat(score.max()).isEqualTo(7 + 48 - 4 - 5);
        assertThat(score.blanks()).isEqualTo(9);
        var all = Answers.NONE;
        for (var id : Items.COWS) {
            all = all.withText(id, id.equals("cows.11") ? "5" : "0").orElseThrow();
        }
        assertThat(Scores.cowsItems(all).complete()).isTrue();
    }

    @Test
    void aCowsTotalThatDoesNotFitItsItemsIsAContradictionAndTheHigherCounts() {
        var result = Samples.assess(Samples.only("cows.total: 3 | cows.3: 5 | cows.4: 5 | cows.11: 5"));
        assertThat(result.urgency()).isEqualTo(Urgency.SAME_DAY);
        assertThat(result.missing().getFirst().linkId()).isEqualTo("cows.total");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            opioid.how: [not-prescribed] | oud.criteria: [craving] => none
            opioid.how: [not-prescribed] | oud.criteria: [craving, hazard] => mild
            opioid.how: [not-prescribed] | oud.criteria: [1, 2, 3, 4] => moderate
            opioid.how: [not-prescribed] | oud.criteria: [oud-1, oud-2, oud-3, oud-4, oud-5, oud-6] => severe
            opioid.how: [as-prescribed] | oud.criteria: [tolerance, withdrawal] => none
            opioid.how: [as-prescribed] | oud.criteria: [tolerance, withdrawal, craving, cut-down] => mild
            opioid.how: [as-prescribed, more-than-prescribed] | oud.criteria: [tolerance, withdrawal] => mild
            oud.criteria: [tolerance, withdrawal] => ''
            opioid.how: [not-prescribed] | oud.1: yes | oud.2: yes => ''
            oud.severity: severe | oud.criteria: [craving] => severe
            """)
    void oudIsCountedAsPublished(String lines, String severity) {
        assertThat(OudCriteria.severity(Samples.only(lines)))
                .isEqualTo(Optional.of(severity).filter(s -> !s.isEmpty()));
    }
}
