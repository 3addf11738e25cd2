package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Follow-up, codes, what is missing, and what is said beside the flag.
class OutcomeTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            oud.severity: none => F11.94 F32.A Z79.891
            oud.severity: mild => F11.14 F32.A Z79.891
            oud.severity: moderate => F11.24 F32.A Z79.891
            oud.severity: severe => F11.24 F32.A Z79.891
            -oud.severity => F11.94 F11.14 F11.24 F32.A Z79.891
            opioid.how: [not-prescribed] => F11.94 F32.A
            mood.onset: 2024 | mood.relation: [before-first-opioid] => F32.A Z79.891
            mood.deliriumOnly: yes => Z79.891
            patient.age: 10 => ''
            """)
    void codesWithTheirConditions(String lines, String codes) {
        var result = Samples.assess(Samples.full(lines));
        assertThat(String.join(" ", result.codes().stream().map(Code::code).toList()))
                .isEqualTo(codes);
        assertThat(result.codes()).allMatch(c -> c.fiscalYear().startsWith("FY"));
    }

    @Test
    void methadoneIsNeverPairedWithoutACoder() {
        var result = Samples.assess(Samples.full("opioid.medicines: [methadone 10 mg]"));
        assertThat(result.codes().getLast().when()).isEqualTo(Phrase.of("code.longTermMethadone"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            mood.low: yes => 14
            mood.impairment: marked => 7
            patient.perinatal: pregnant => 7
            patient.age: 16 => 7
            opioid.changes: [{kind: increased, date: 2026-06-10}] | mood.onset: 2026-06-11 => 7
            opioid.medicines: [methadone 40 mg] | opioid.changes: [{kind: increased, date: 2026-06-10}] | mood.onset: 2026-06-11 => 3
            phq9.9: 1 => 3
            asq.1: yes | asq.5: yes => 3
            mood.low: no | mood.anhedonia: no | phq9.1: 0 | phq9.2: 0 => 28
            """)
    void followUpDays(String lines, int days) {
        assertThat(Samples.assess(Samples.full(lines)).followUp().inDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            opioid.started: 2026-01-01 | opioid.stopped: 2025-01-01 => opioid.stopped => contradiction.stopBeforeStart
            mood.onset: 2026-07 => mood.onset => contradiction.afterVisit
            opioid.started: 2027 => opioid.started => contradiction.afterVisit
            opioid.changes: [{kind: increased, date: 2024}] => opioid.changes => contradiction.changeBeforeStart
            patient.age: 20 | mood.onset: 2004 => mood.onset => contradiction.beforeBirth
            opioid.use: never => opioid.use => contradiction.never
            mood.relation: [no-relation, after-start] => mood.relation => contradiction.relation
            opioid.medicines: [{medicine: codeine, started: 2026-02, stopped: 2026-01}] => opioid.medicines => contradiction.stopBeforeStart
            opioid.use: stopped | opioid.stopped: 2026-04-01 | -opioid.changes | mood.persistsAfterStop: yes | withdrawal.now: yes => mood.persistsAfterStop => contradiction.persistence
            opioid.how: [not-prescribed] | oud.severity: severe | oud.criteria: [craving] => oud.severity => contradiction.oud
            """)
    void contradictionsStandFirst(String lines, String linkId, String key) {
        var first = Samples.assess(Samples.full(lines, "-asq.1")).missing().getFirst();
        assertThat(first.linkId()).isEqualTo(linkId);
        assertThat(first.why().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"20, 2005", "20, 2006", "0, 2026-06-15", "0, 2025-06"})
    void theYearOfBirthIsNoContradiction(int age, String onset) {
        var result = Samples.assess(Samples.only("asOf: 2026-06-15", "patient.age: " + age, "mood.onset: " + onset));
        assertThat(result.missing()).noneMatch(m -> m.why().key().startsWith("contradiction"));
    }

    @Test
    void whatIsNotAnOpioidOrNotRecognisedIsReported() {
        var result = Samples.assess(Samples.full("opioid.medicines: [alprazolam 1 mg, mystery tea, naltrexone]"));
        assertThat(Samples.text(result))
                .contains("alprazolam 1 mg: not an opioid", "mystery tea: not recognised", "Check the medicine")
                .contains("naltrexone: an opioid antagonist");
        assertThat(result.medicines()).hasSize(3);
    }

    @Test
    void psychosisIsSaidToBeOutsideTheFlag() {
        assertThat(Samples.assess(Samples.full("safety.psychosis: yes")).remarks())
                .contains(Phrase.of("remark.psychosis"));
    }

    @Test
    void everyOutputSaysWhatItIsForAndThatNobodySignedItOff() {
        for (var answers : java.util.List.of(Answers.NONE, Samples.full(), Samples.full("patient.age: 10"))) {
            assertThat(Samples.text(Samples.assess(answers)))
                    .contains("not a diagnosis", "not yet signed off by a clinician", "Rules " + Checklist.RULES);
        }
    }

    @Test
    void urgencyComesFirstInTheText() {
        assertThat(Samples.text(Samples.assess(Samples.full("phq9.9: 3")))).startsWith("URGENCY: same day");
    }
}
