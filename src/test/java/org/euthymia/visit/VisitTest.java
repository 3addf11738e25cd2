package org.euthymia.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.Checklist;
import org.euthymia.checklist.OpioidNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDateTime NOW = DAY.atTime(10, 30);
    private final Checklist checklist = new Checklist(OpioidNames.NONE);

    private static Visit visit(Map<String, String> answers) {
        var all = Answers.NONE;
        for (var e : answers.entrySet()) {
            all = all.withText(e.getKey(), e.getValue()).orElseThrow();
        }
        return Visit.on(DAY).withAnswers(all);
    }

    private Assessment assess(Visit visit) {
        return checklist.assess(visit.answers(), DAY);
    }

    private Visit recorded(Visit visit) {
        var covers = SafetyState.of(visit, assess(visit)).urgent().stream()
                .map(u -> SafetyState.key(u, visit.answers()))
                .collect(Collectors.toSet());
        return visit.withSafetyStep(new SafetyStep("Assessed by Dr A; safety plan made", NOW, covers));
    }

    @ParameterizedTest
    @CsvSource({
        "phq9.9, 1",
        "phq9.9, 3",
        "asq.1, yes",
        "asq.2, refused",
        "asq.5, yes",
        "safety.recentAttempt, yes",
        "safety.plan, yes",
        "safety.psychosis, yes",
        "safety.maniaNow, yes",
        "safety.sedation, yes",
        "safety.serotoninToxicity, yes",
        "safety.concern, yes",
        "cows.total, 14",
        "mood.deliriumOnly, yes"
    })
    void everyAnswerThatSpeaksForDangerKeepsTheCheckOpen(String linkId, String answer) {
        var visit = visit(Map.of(linkId, answer));
        assertThat(SafetyState.of(visit, assess(visit)).unrecorded()).isTrue();
        assertThat(visit.openEnds(assess(visit))).contains(OpenEnd.SAFETY_STEP, OpenEnd.PLAN);
        var after = recorded(visit);
        assertThat(SafetyState.of(after, assess(after)).unrecorded()).isFalse();
        assertThat(SafetyState.of(after, assess(after)).any()).isTrue();
        assertThat(after.openEnds(assess(after))).containsExactly(OpenEnd.PLAN);
    }

    @Test
    void aDangerAnsweredAfterTheStepIsOpenAgain() {
        var before = recorded(visit(Map.of("phq9.9", "1")));
        var more = before.withAnswers(before.answers().withText("asq.1", "yes").orElseThrow());
        assertThat(SafetyState.of(more, assess(more)).unrecorded()).isTrue();
        var graver = before.withAnswers(before.answers().withText("phq9.9", "3").orElseThrow());
        assertThat(SafetyState.of(graver, assess(graver)).unrecorded()).isTrue();
    }

    @Test
    void blankItemNineIsAskedForInItsOwnWay() {
        var blank = visit(Map.of("mood.low", "yes"));
        assertThat(SafetyState.of(blank, assess(blank)).onlyToAsk()).isTrue();
        var danger = visit(Map.of("mood.low", "yes", "asq.1", "yes"));
        assertThat(SafetyState.of(danger, assess(danger)).onlyToAsk()).isFalse();
    }

    @Test
    void aFlaggedCheckEndsWithADateOrAReason() {
        var flagged = visit(Map.of("mood.low", "yes", "phq9.9", "0"));
        assertThat(flagged.openEnds(assess(flagged))).containsExactly(OpenEnd.PLAN);
        var dated = flagged.withPlan(Optional.of(new Plan.FollowUpOn(DAY.plusDays(14))));
        assertThat(dated.openEnds(assess(dated))).isEmpty();
        var reasoned = flagged.withPlan(Optional.of(new Plan.NoFollowUp("followed by psychiatry")));
        assertThat(reasoned.openEnds(assess(reasoned))).isEmpty();
        assertThatThrownBy(() -> new Plan.NoFollowUp("  ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNegativeCheckEndsFreely() {
        var negative = visit(Map.of("mood.low", "no", "mood.anhedonia", "no"));
        assertThat(negative.openEnds(assess(negative))).isEmpty();
        assertThat(Visit.on(DAY).openEnds(assess(Visit.on(DAY)))).isEmpty();
    }

    @Test
    void aBlankIsKeptApartFromAnAnswerAndFromSilence() {
        var visit = visit(Map.of("phq9.8", "2")).withBlank("phq9.8");
        assertThat(visit.leftBlank()).containsExactly("phq9.8");
        assertThat(visit.answers().get("phq9.8")).isEmpty();
        var answered = visit.withAnswers(visit.answers().withText("phq9.8", "1").orElseThrow());
        assertThat(answered.leftBlank()).isEmpty();
    }

    @Test
    void whatWasCarriedOverIsNoLongerSoOnceChanged() {
        var visit = visit(Map.of("opioid.use", "current")).withCarried(Set.of("opioid.use"));
        assertThat(visit.carried()).containsExactly("opioid.use");
        assertThat(visit.withAnswers(visit.answers()
                                .withText("opioid.use", "stopped")
                                .orElseThrow())
                        .carried())
                .isEmpty();
        assertThat(visit.withAnswers(visit.answers().withText("mood.low", "yes").orElseThrow())
                        .carried())
                .containsExactly("opioid.use");
    }
}
