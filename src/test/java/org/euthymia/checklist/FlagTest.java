package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every line of the table that decides the flag, and what an unknown does to it.
class FlagTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            patient.age: 11 => outside-scope
            patient.age: 11 | mood.deliriumOnly: yes => outside-scope
            patient.age: 12 => likely
            -patient.age => likely
            mood.low: no | mood.anhedonia: no | phq9.1: 0 | phq9.2: 0 => not-indicated
            opioid.use: never | -opioid.medicines | -opioid.how | -opioid.started | -opioid.changes => not-indicated
            mood.deliriumOnly: yes => not-indicated
            mood.deliriumOnly: yes | -mood.onset | -opioid.use => not-indicated
            -opioid.changes | opioid.use: stopped | opioid.stopped: 2026-04-01 | mood.onset: 2026-03-01 | mood.persistsAfterStop: yes => independent-more-likely
            mood.onset: 2024 | mood.relation: [before-first-opioid] => independent-more-likely
            mood.onset: 2024 | mood.relation: [before-first-opioid, worse-after-start] => possible
            mood.onset: 2024 => cannot-determine
            -mood.onset | mood.relation: [no-relation] => independent-more-likely
            -mood.onset | mood.relation: [before-first-opioid, no-relation] => independent-more-likely
            mood.onset: 2026-01-01 => possible
            mood.impairment: none | phq9.difficulty: 0 => possible
            withdrawal.now: yes => possible
            cows.total: 5 => possible
            mood.pastEpisodes: recurrent-opioid-free => possible
            mood.pastEpisodes: single-opioid-free => likely
            other.alcohol: yes => possible
            other.bereavement: yes => possible
            history.mania: yes => possible
            other.pain: yes => likely
            other.sleepApnoea: yes => likely
            other.ptsd: yes => likely
            oud.severity: severe => likely
            patient.perinatal: pregnant => likely
            asOf: 2026-06-15 => likely
            -mood.low | -mood.anhedonia | -phq9.1 | -phq9.2 => cannot-determine
            -opioid.use => possible
            -opioid.use | opioid.stopped: 2026-04-01 => cannot-determine
            -mood.onset => cannot-determine
            mood.onset: 2025-02 => possible
            mood.pastEpisodes: unknown => possible
            -mood.deliriumOnly => possible
            -mood.impairment | -phq9.difficulty => possible
            -withdrawal.now | -cows.total => possible
            -other.thyroid => possible
            -history.mania => possible
            opioid.stopped: 2024-01-01 => cannot-determine
            mood.onset: 2027 => cannot-determine
            patient.age: 20 | mood.onset: 2000 => cannot-determine
            opioid.use: never => cannot-determine
            """)
    void line(String lines, String flag) {
        assertThat(Samples.assess(Samples.full(lines)).flag().word()).isEqualTo(flag);
    }
}
