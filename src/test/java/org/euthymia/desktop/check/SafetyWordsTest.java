package org.euthymia.desktop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the safety panel says, from the answers alone.
class SafetyWordsTest {
    private final CurrentVisit visit =
            new CurrentVisit(Clock.fixed(Instant.parse("2026-11-22T14:05:00Z"), ZoneOffset.UTC));
    private final SafetyWords safety = new SafetyWords(new CheckWords(
            Texts.of("desktop", Locale.ENGLISH), new ChecklistWords(Texts.of("checklist", Locale.ENGLISH)), false));

    /// @param answers `y`, `n`, `r` or `-` for each of the five
    private void asq(String answers) {
        for (var i = 0; i < answers.length(); i++) {
            var value = switch (answers.charAt(i)) {
                case 'y' -> "yes";
                case 'n' -> "no";
                case 'r' -> "refused";
                default -> "";
            };
            if (!value.isEmpty()) {
                visit.answer("asq." + (i + 1), value);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "----- | ASQ not asked yet | 2",
                "nn--- | No yes so far: 2 of 4 answered | 2",
                "nnnn- | ASQ negative: all four answered no | 1",
                "ynnn- | Positive (question 1). Ask question 5; an emergency until it is answered. | 2",
                "nrnn- | Positive (question 2 refused). Ask question 5; an emergency until it is answered. | 2",
                "yynnn | Non-acute positive (question 1, 2). At least same day. | 1",
                "y---n | Non-acute positive (question 1). At least same day. | 1",
                "ynnnr | Positive (question 1) and question 5 refused: handled as an emergency until assessed. | 1",
                "nnnyy | Acute positive. Emergency now. Do not leave alone. | 1",
            })
    void outcomeInTheInstrumentsOwnTerms(String answers, String outcome, int outlooks) {
        asq(answers);
        var now = visit.now().get();
        assertThat(safety.outcome(now.visit().answers())).isEqualTo(outcome);
        assertThat(safety.outlooks(now)).hasSize(outlooks);
    }

    @ParameterizedTest
    @CsvSource({"1, several days", "2, more than half the days", "3, nearly every day"})
    void item9IsSaidInItsWords(String value, String words) {
        visit.answer("phq9.9", value);
        assertThat(safety.title(visit.now().get())).isEqualTo("Item 9 is “" + words + "”. Ask about suicide now.");
    }

    @Test
    void item9StaysTheTitleWhileTheAsqIsAskedUntilItIsAcute() {
        visit.answer("phq9.9", "1");
        asq("ynnnn");
        assertThat(safety.title(visit.now().get())).startsWith("Item 9");
        visit.answer("asq.5", "yes");
        assertThat(safety.title(visit.now().get())).isEqualTo("Emergency now. Do not leave alone.");
    }

    @Test
    void aBlankItem9IsAskedFor() {
        visit.answer("mood.low", "yes");
        assertThat(safety.title(visit.now().get())).isEqualTo("Item 9 was left blank. Ask it.");
    }

    @Test
    void anotherDangerIsNamedWithItsOptions() {
        visit.answer("phq9.9", "1");
        visit.answer("safety.sedation", "yes");
        var a = visit.now().get().assessment();
        assertThat(safety.title(visit.now().get())).isEqualTo("Over-sedation or slowed breathing now");
        assertThat(SafetyWords.others(a))
                .singleElement()
                .satisfies(u -> assertThat(u.options()).isNotEmpty());
        assertThat(SafetyWords.basis(a)).contains("nimhAsq", "simon2013item9").doesNotContain("fda2020naloxone");
    }
}
