package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every row of the table of urgency: alone, and with a mood.
class UrgencyTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            asq.5: yes => emergency => asq-acute
            asq.1: yes | asq.5: refused => emergency => asq-acuity-open
            asq.2: refused => emergency => asq-acuity-open
            asq.3: yes | asq.5: no => same-day => asq-positive
            asq.4: refused | asq.5: no => same-day => asq-positive
            asq.5: refused => same-day => asq-refused
            safety.recentAttempt: yes => emergency => recent-attempt
            safety.plan: yes => emergency => plan
            safety.sedation: yes => emergency => sedation
            safety.serotoninToxicity: yes => emergency => serotonin-toxicity
            cows.total: 37 => emergency => withdrawal-severe
            cows.total: 36 => same-day => withdrawal
            cows.total: 13 => same-day => withdrawal
            phq9.9: 1 => same-day => item-9
            phq9.9: 3 => same-day => item-9
            mood.low: yes => same-day => item-9-blank
            safety.psychosis: yes => same-day => psychosis
            safety.maniaNow: yes => same-day => mania
            mood.deliriumOnly: yes => same-day => delirium
            safety.concern: yes => same-day => concern
            mood.low: yes | phq9.9: 0 => soon => mood
            mood.low: yes | phq9.9: 0 | opioid.use: never => soon => phq9
            mood.low: yes | asq.1: no | asq.2: no | asq.3: no | asq.4: no => soon => mood
            """)
    void row(String lines, String urgency, String id) {
        var result = Samples.assess(Samples.only(lines));
        assertThat(result.urgency().word()).isEqualTo(urgency);
        assertThat(result.basis()).anyMatch(u -> u.id().equals(id) && u.urgency() == result.urgency());
        assertThat(result.basis())
                .allMatch(u -> !u.options().isEmpty() && !u.answers().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            asOf: 2026-06-15 => routine
            cows.total: 12 => routine
            phq9.9: 0 => routine
            asq.1: no | asq.2: no | asq.3: no | asq.4: no => routine
            patient.perinatal: pregnant => routine
            history.mania: yes => routine
            patient.age: 15 => routine
            """)
    void withoutMood(String lines, String urgency) {
        assertThat(Samples.assess(Samples.only(lines)).urgency().word()).isEqualTo(urgency);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            asOf: 2026-06-15 => routine
            patient.perinatal: pregnant => soon
            patient.perinatal: postpartum => soon
            patient.age: 17 => soon
            patient.age: 18 => routine
            history.mania: yes => soon
            phq9.3: 3 | phq9.4: 3 | phq9.5: 2 => soon
            -phq9.3 | -phq9.4 | phq9.5: 3 | phq9.6: 1 => soon
            """)
    void notIndicatedWithMood(String lines, String urgency) {
        var quiet =
                "opioid.use: never | mood.low: yes | mood.anhedonia: no | phq9.1: 1 | phq9.2: 1 | phq9.3: 0 | phq9.4: 0"
                        + " | phq9.5: 0 | phq9.6: 0 | phq9.7: 0 | phq9.8: 0 | phq9.9: 0 | patient.age: 40";
        var result = Samples.assess(Samples.only(quiet, lines));
        assertThat(result.flag()).isEqualTo(Flag.NOT_INDICATED);
        assertThat(result.urgency().word()).isEqualTo(urgency);
    }

    @Test
    void outsideScopeStillShowsSafety() {
        var result = Samples.assess(Samples.full("patient.age: 10", "asq.1: yes", "asq.5: yes"));
        assertThat(result.flag()).isEqualTo(Flag.OUTSIDE_SCOPE);
        assertThat(result.urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void asqStandsFirstAmongMissingWhateverItem9Says() {
        var result = Samples.assess(Samples.full("-asq.1", "-asq.2", "-asq.3", "-asq.4"));
        assertThat(result.missing().getFirst().linkId()).isEqualTo("asq.1");
        assertThat(result.offerAsq()).isTrue();
        assertThat(result.urgency()).isEqualTo(Urgency.SOON);
    }

    @Test
    void fifthQuestionIsMissingAfterAPositiveOne() {
        var result = Samples.assess(Samples.full("asq.2: yes"));
        assertThat(result.missing().getFirst().linkId()).isEqualTo("asq.5");
    }
}
