package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every row of the table of elements. Lines beginning with `only` start from no answers, others from the full ones.
class ElementsTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            A => only | mood.low: yes => met
            A => only | mood.anhedonia: yes => met
            A => only | phq9.1: 2 => met
            A => only | phq9.2: 3 => met
            A => only | phq9.1: 1 | phq9.2: 1 => met
            A => only | phq9.1: 1 => unknown
            A => only | phq9.1: 0 => unknown
            A => only | phq9.1: 1 | phq9.2: 0 => not-met
            A => only | mood.low: no => unknown
            A => only | mood.low: no | mood.anhedonia: no => not-met
            A => only | mood.low: no | mood.anhedonia: no | phq9.1: 2 => met
            A => only | mood.low: no | mood.anhedonia: yes => met
            A => only | mood.low: unknown | mood.anhedonia: no => unknown
            A => only | asOf: 2026-06-15 => unknown
            B1 => only | opioid.use: current => met
            B1 => only | opioid.use: never => not-met
            B1 => only | opioid.use: stopped => unknown
            B1 => only | opioid.use: unknown => unknown
            B1 => only | opioid.use: stopped | opioid.started: 2025-01-01 | opioid.stopped: 2026-01-01 | mood.onset: 2025-06-01 => met
            B1 => only | opioid.use: stopped | opioid.started: 2025-01-01 | opioid.stopped: 2026-01-01 | mood.onset: 2026-01-29 => met
            B1 => only | opioid.use: stopped | opioid.started: 2025-01-01 | opioid.stopped: 2026-01-01 | mood.onset: 2026-01-30 => not-met
            B1 => only | opioid.use: stopped | opioid.started: 2025-01-01 | opioid.stopped: 2026-01 | mood.onset: 2026-02-10 => unknown
            B1 => only | opioid.use: stopped | opioid.stopped: 2026-06-01 => met
            B1 => only | opioid.use: stopped | mood.relation: [after-start] => met
            B1 => only | opioid.use: stopped | mood.relation: [no-relation] => unknown
            B1 => only | opioid.medicines: [methadone] => unknown
            B1 => only | opioid.medicines: [methadone] | opioid.stopped: 2026-06-01 => met
            B1 => only | opioid.use: never | opioid.medicines: [methadone] => unknown
            B1 => only | opioid.use: never | opioid.medicines: [alprazolam 1 mg] => not-met
            B1 => only | opioid.use: never | opioid.medicines: [blue pills] => unknown
            B1 => only | opioid.use: current | opioid.medicines: [naltrexone 50 mg] => met
            C1 => mood.onset: 2024 => met
            C1 => mood.onset: 2025-01-19 => met
            C1 => mood.onset: 2025-01-20 => not-met
            C1 => mood.onset: 2025-01 => unknown
            C1 => opioid.started: 2025 | mood.onset: 2025-03-01 => unknown
            C1 => -mood.onset | mood.relation: [before-first-opioid] => met
            C1 => -mood.onset | mood.relation: [after-increase] => not-met
            C1 => -mood.onset | mood.relation: [between-doses] => unknown
            C1 => -mood.onset => unknown
            C1-worse => mood.relation: [worse-after-start] => met
            C1-worse => mood.relation: [after-start] => not-met
            C1-worse => => unknown
            C2 => mood.persistsAfterStop: yes => not-met
            C2 => opioid.use: stopped | opioid.stopped: 2026-04-01 | mood.persistsAfterStop: yes | -opioid.changes => met
            C2 => opioid.use: stopped | opioid.stopped: 2026-04-01 | mood.persistsAfterStop: no | -opioid.changes => not-met
            C2 => opioid.use: stopped | opioid.stopped: 2026-04-01 | -opioid.changes => unknown
            C2 => opioid.use: stopped | opioid.stopped: 2026-05-18 | mood.persistsAfterStop: yes => not-met
            C2 => opioid.use: stopped | opioid.stopped: 2026-05-17 | mood.persistsAfterStop: yes => met
            C2 => opioid.use: stopped | mood.persistsAfterStop: yes => met
            C2 => -opioid.use | mood.persistsAfterStop: yes => unknown
            C2 => opioid.use: stopped | opioid.stopped: 2026-04-01 | mood.persistsAfterStop: yes | -opioid.changes | withdrawal.now: yes => unknown
            C3 => mood.pastEpisodes: recurrent-opioid-free => met
            C3 => mood.pastEpisodes: single-opioid-free => not-met
            C3 => mood.pastEpisodes: only-with-opioids => not-met
            C3 => mood.pastEpisodes: none => not-met
            C3 => mood.pastEpisodes: unknown => unknown
            D => mood.deliriumOnly: yes => met
            D => mood.deliriumOnly: no => not-met
            D => -mood.deliriumOnly => unknown
            E => only | mood.impairment: some => met
            E => only | mood.impairment: marked => met
            E => only | mood.impairment: none => not-met
            E => only | phq9.difficulty: 1 => met
            E => only | phq9.difficulty: 0 => not-met
            E => only | mood.impairment: none | phq9.difficulty: 2 => met
            E => only | asOf: 2026 => unknown
            W => only | withdrawal.now: yes => met
            W => only | withdrawal.now: no => not-met
            W => only | cows.total: 5 => met
            W => only | cows.total: 4 => not-met
            W => only | withdrawal.now: no | cows.total: 5 => met
            W => only | cows.1: 4 | cows.2: 1 => met
            W => only | cows.1: 4 => unknown
            O => other.alcohol: yes => met
            O => history.mania: yes => met
            O => other.pain: yes | other.ptsd: yes | other.sleepApnoea: yes => not-met
            O => -other.thyroid => unknown
            O => -other.thyroid | other.sedatives: yes => met
            scope => patient.age: 11 => met
            scope => patient.age: 12 => not-met
            """)
    void element(String rule, String lines, String verdict) {
        assertThat(Samples.reason(Samples.assess(answers(lines)), rule)
                        .verdict()
                        .word())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            mood.onset: 2026-05-11 => strong
            mood.onset: 2026-06-08 => strong
            mood.onset: 2026-06-09 => weak
            mood.onset: 2026-05-10 => weak
            mood.onset: 2025-01-20 => strong
            mood.onset: 2025-02-17 => strong
            mood.onset: 2025-02-18 => weak
            mood.onset: 2025-01-19 => none
            mood.onset: 2025-02 => strong, weak
            mood.onset: 2025-01 => strong, none
            mood.onset: 2026-06-10 | mood.relation: [between-doses] => strong
            mood.onset: 2026-06-10 | mood.relation: [better-after-decrease] => strong
            mood.onset: 2026-06-10 | mood.relation: [after-increase] => weak
            mood.onset: 2026-06-10 | mood.relation: [after-decrease] => strong
            mood.onset: 2025-02 | mood.relation: [after-start] => strong
            -mood.onset => strong, weak, none
            -mood.onset | mood.relation: [after-start] => strong
            -mood.onset | mood.relation: [after-increase] => strong
            -mood.onset | mood.relation: [after-decrease] => strong
            -mood.onset | mood.relation: [after-stop] => strong
            -mood.onset | mood.relation: [worse-after-start] => strong
            -mood.onset | mood.relation: [between-doses] => weak
            -mood.onset | mood.relation: [better-after-decrease] => weak
            -mood.onset | mood.relation: [no-relation] => none
            -mood.onset | mood.relation: [before-first-opioid] => none
            -mood.onset | mood.relation: [better-after-start] => strong, weak, none
            -mood.onset | mood.relation: [before-first-opioid, after-start] => strong, weak, none
            opioid.changes: [{kind: switched, date: 2026-05-11}] => strong
            opioid.changes: [{kind: restarted, date: 2026-05-11}] => strong
            opioid.changes: [{kind: missed-doses, date: 2026-05-11}] => strong
            opioid.changes: [{kind: decreased, date: 2026-05-11}] => strong
            opioid.changes: [{kind: increased}] => strong, weak
            opioid.changes: [{kind: increased, date: 2026-05}] => strong, weak
            -opioid.changes => weak
            -opioid.changes | opioid.medicines: [{medicine: methadone, started: 2026-05-20}] => strong
            -opioid.changes | opioid.medicines: [{medicine: methadone, stopped: 2026-05-20}] => strong
            -opioid.changes | opioid.medicines: [{medicine: alprazolam, started: 2026-05-20}] => weak
            -opioid.changes | opioid.use: stopped | opioid.stopped: 2026-05-01 => strong
            -opioid.changes | opioid.use: stopped | opioid.stopped: 2026-04-01 => none
            opioid.use: never | -opioid.started | -opioid.changes | -opioid.how | -opioid.medicines => none
            """)
    void timing(String lines, String expected) {
        var timing = Samples.reason(Samples.assess(Samples.full(lines)), "B2").timing();
        assertThat(String.join(", ", timing.stream().sorted().map(Timing::word).toList()))
                .isEqualTo(expected);
    }

    private static Answers answers(String lines) {
        if (lines == null) {
            return Samples.full();
        }
        return lines.startsWith("only") ? Samples.only(lines.substring("only".length())) : Samples.full(lines);
    }
}
