package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R0 to R13, each when it applies, when it does not, and when that is open.
class RulesTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            R0 => phq9.9: 1 => met
            R0 => asq.1: yes => met
            R0 => asq.3: refused => met
            R0 => safety.concern: yes => met
            R0 => safety.plan: yes => met
            R0 => mood.low: yes => not-met
            R0 => -asq.1 => unknown
            R1 => mood.low: yes => met
            R1 => mood.low: no | mood.anhedonia: no | phq9.1: 0 | phq9.2: 0 => not-met
            R1 => -mood.low | -mood.anhedonia | -phq9.1 | -phq9.2 => unknown
            R2 => opioid.use: current => met
            R2 => opioid.use: never | -opioid.medicines | -opioid.how | -opioid.started | -opioid.changes => not-met
            R2 => opioid.use: stopped | -opioid.stopped | -mood.onset => unknown
            R3 => mood.onset: 2026-05-24 => met
            R3 => mood.onset: 2024 => not-met
            R3 => -mood.onset => unknown
            R4 => mood.onset: 2024 => met
            R4 => mood.onset: 2026-05-24 => not-met
            R4 => -mood.onset => unknown
            R5 => opioid.use: stopped | opioid.stopped: 2026-04-01 | -opioid.changes | mood.persistsAfterStop: yes => met
            R5 => mood.persistsAfterStop: yes => not-met
            R5 => opioid.use: stopped | opioid.stopped: 2026-04-01 | -opioid.changes => unknown
            R6 => mood.pastEpisodes: recurrent-opioid-free => met
            R6 => mood.pastEpisodes: none => not-met
            R6 => -mood.pastEpisodes => unknown
            R7 => mood.deliriumOnly: yes => met
            R7 => mood.deliriumOnly: no => not-met
            R7 => -mood.deliriumOnly => unknown
            R8 => mood.impairment: some => met
            R8 => mood.impairment: none | phq9.difficulty: 0 => not-met
            R8 => -mood.impairment | -phq9.difficulty => unknown
            R9 => cows.total: 5 => met
            R9 => cows.total: 4 => not-met
            R9 => -withdrawal.now | -cows.total => unknown
            R10 => other.pain: yes => met
            R10 => patient.perinatal: postpartum => met
            R10 => other.pain: no | other.sleepApnoea: no | other.ptsd: no => not-met
            R10 => -other.alcohol => unknown
            R11 => -mood.onset => met
            R11 => opioid.stopped: 2024-01-01 => met
            R11 => mood.low: yes => not-met
            R12 => mood.low: yes => met
            R12 => mood.low: no | mood.anhedonia: no | phq9.1: 0 | phq9.2: 0 => not-met
            R13 => mood.low: yes => met
            R13 => opioid.how: [oud-medication] => met
            """)
    void rule(String rule, String lines, String verdict) {
        assertThat(Samples.reason(Samples.assess(Samples.full(lines)), rule)
                        .verdict()
                        .word())
                .isEqualTo(verdict);
    }

    @Test
    void everyRuleIsSaidOnceInEveryResult() {
        var ids = Samples.assess(Answers.NONE).reasons().stream()
                .map(r -> r.rule().id())
                .toList();
        assertThat(ids)
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @Test
    void thresholdsOfOursAreMarked() {
        assertThat(Rule.B1.chosenHere()).isTrue();
        assertThat(Rule.B2.chosenHere()).isTrue();
        assertThat(Samples.text(Samples.assess(Answers.NONE))).contains("[D]");
    }

    @Test
    void persistenceSetAsideIsSaidAndSpeaksForNeither() {
        var c2 = Samples.reason(Samples.assess(Samples.full("mood.persistsAfterStop: yes")), "C2");
        assertThat(c2.direction()).isEqualTo(Reason.Direction.NEITHER);
        assertThat(c2.because()).contains(Phrase.of("because.persistsSetAside"));
    }

    @Test
    void directionFollowsTheVerdict() {
        var result = Samples.assess(Samples.full("other.alcohol: yes", "-mood.pastEpisodes"));
        assertThat(Samples.reason(result, "A").direction()).isEqualTo(Reason.Direction.FOR);
        assertThat(Samples.reason(result, "O").direction()).isEqualTo(Reason.Direction.AGAINST);
        assertThat(Samples.reason(result, "C3").direction()).isEqualTo(Reason.Direction.OPEN);
        assertThat(Samples.reason(result, "D").direction()).isEqualTo(Reason.Direction.FOR);
    }
}
