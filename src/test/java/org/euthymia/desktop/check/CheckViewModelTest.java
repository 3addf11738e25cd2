package org.euthymia.desktop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.euthymia.MedicineNames;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.DoseChange;
import org.euthymia.checklist.Items;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.library.DrugTables;
import org.euthymia.library.Library;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the keys do, over the real questionnaires.
class CheckViewModelTest {
    private static final Library LIBRARY = DrugTables.shipped();

    private final CurrentVisit visit =
            new CurrentVisit(Clock.fixed(Instant.parse("2026-11-22T14:05:00Z"), ZoneOffset.UTC));
    private final CheckViewModel model = model(Locale.ENGLISH);

    private CheckViewModel model(Locale locale) {
        visit.understand(new MedicineNames(LIBRARY.medicines()));
        var words = new ChecklistWords(Texts.of("checklist", locale));
        return new CheckViewModel(new CheckForm(LIBRARY.questionnaires(), Texts.of("desktop", locale), words), visit);
    }

    private void press(String signs) {
        signs.chars().mapToObj(Character::toString).forEach(model::press);
    }

    private String here() {
        return model.current().get().linkId();
    }

    @Test
    void everyAnswerThatTheRulesKnowCanBeGiven() {
        var asked = model.form().groups().stream()
                .flatMap(g -> g.questions().stream())
                .map(Asked::linkId)
                .toList();
        // The criteria are asked one by one.
        assertThat(Items.all().stream().filter(id -> !id.equals("oud.criteria")))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "phq9.1, 3, 3, phq9.2",
        "phq9.9, 0, 0, phq9.difficulty",
        "mood.low, y, yes, mood.anhedonia",
        "mood.low, U, unknown, mood.anhedonia",
        "mood.low, s, yes, mood.anhedonia",
        "opioid.use, 2, stopped, opioid.medicines",
        "mood.impairment, 3, marked, withdrawal.now",
        "mood.pastEpisodes, 4, none, mood.deliriumOnly",
        "asq.2, r, refused, asq.3",
        "patient.perinatal, 1, pregnant, opioid.use",
        "cows.4, 5, 5, cows.5",
        "oud.1, n, no, oud.2",
    })
    void oneKeyAnswersAndGoesOn(String linkId, String sign, String value, String next) {
        model.goTo(linkId);
        assertThat(model.press(sign)).isTrue();
        assertThat(model.value(model.form().question(linkId).orElseThrow())).hasValue(value);
        assertThat(here()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"phq9.1, 4", "phq9.1, y", "mood.low, 1", "asq.1, u", "opioid.started, 2", "cows.1, 3", "safety.plan, r"
    })
    void aSignThatIsNoAnswerDoesNothing(String linkId, String sign) {
        model.goTo(linkId);
        assertThat(model.press(sign)).isFalse();
        assertThat(visit.answers().byLinkId()).isEmpty();
        assertThat(here()).isEqualTo(linkId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "−"})
    void aDashLeavesBlankAndGoesOn(String dash) {
        model.goTo("phq9.8");
        press("2");
        model.previous();
        press(dash);
        assertThat(visit.answers().get("phq9.8")).isEmpty();
        assertThat(visit.visit().leftBlank()).contains("phq9.8");
        assertThat(model.blank(model.form().question("phq9.8").orElseThrow())).isTrue();
        assertThat(here()).isEqualTo("phq9.9");
    }

    @Test
    void severalAreSwitchedOnAndOff() {
        model.goTo("mood.relation");
        press("25");
        assertThat(visit.answers().choices("mood.relation")).containsExactly("after-increase", "between-doses");
        press("25");
        assertThat(visit.answers().get("mood.relation")).isEmpty();
        assertThat(here()).isEqualTo("mood.relation");
    }

    @Test
    void groupsThatNobodyAskedForArePassedOver() {
        visit.answer("opioid.use", "current");
        model.goTo("cows.total");
        model.next();
        assertThat(here()).isEqualTo("phq9.1");
        model.goTo("phq9.difficulty");
        press("0");
        assertThat(here()).isEqualTo("safety.recentAttempt");
    }

    @Test
    void theAsqComesNextWhenMoodIsLow() {
        visit.answer("mood.low", "yes");
        visit.answer("phq9.9", "0");
        model.goTo("phq9.difficulty");
        press("0");
        assertThat(here()).isEqualTo("asq.1");
        press("nnnn");
        assertThat(here()).isEqualTo("safety.recentAttempt");
    }

    @Test
    void aGroupOpensWhenAskedFor() {
        var cows = model.form().group(AskedGroup.COWS);
        assertThat(model.open(cows, false)).isFalse();
        model.toggle(cows, false);
        assertThat(here()).isEqualTo("cows.1");
        assertThat(model.open(cows, true)).isTrue();
        press("2");
        assertThat(model.now().assessment().scores())
                .anySatisfy(s -> assertThat(s.instrument().word()).isEqualTo("COWS"));
    }

    @Test
    void questionsThatDoNotApplyAreNotAsked() {
        model.goTo("opioid.use");
        press("3");
        assertThat(here()).isEqualTo("mood.low");
        model.goTo("opioid.use");
        press("2");
        model.goTo("opioid.started");
        model.next();
        assertThat(here()).isEqualTo("opioid.stopped");
    }

    @Test
    void undoGoesBackToWhatItChanged() {
        model.goTo("phq9.1");
        press("32-");
        model.undo();
        assertThat(here()).isEqualTo("phq9.3");
        assertThat(visit.visit().leftBlank()).isEmpty();
        model.undo();
        assertThat(here()).isEqualTo("phq9.2");
        assertThat(visit.answers().known("phq9.2")).isFalse();
        assertThat(visit.answers().known("phq9.1")).isTrue();
    }

    @Test
    void noneOfTheseIsOneStepAndKeepsWhatWasAnswered() {
        model.goTo("other.alcohol");
        press("y");
        press("0");
        assertThat(visit.answers().is("other.alcohol", "yes")).isTrue();
        assertThat(visit.answers().is("other.thyroid", "no")).isTrue();
        assertThat(visit.answers().is("history.mania", "no")).isTrue();
        assertThat(here()).isEqualTo("oud.severity");
        model.undo();
        assertThat(visit.answers().known("other.thyroid")).isFalse();
        assertThat(visit.answers().is("other.alcohol", "yes")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "patient.age, 54, true",
        "patient.age, 121, false",
        "patient.age, old, false",
        "opioid.started, Sep 2025, true",
        "opioid.started, 32 Feb, false",
        "cows.total, 48, true",
        "cows.total, 49, false",
    })
    void typedTextIsTakenOrRefused(String linkId, String typed, boolean taken) {
        var question = model.form().question(linkId).orElseThrow();
        assertThat(model.type(question, typed)).isEqualTo(taken);
        assertThat(visit.answers().known(linkId)).isEqualTo(taken);
    }

    @Test
    void anEmptyFieldTakesTheAnswerBack() {
        var age = model.form().question("patient.age").orElseThrow();
        model.type(age, "54");
        model.type(age, " ");
        assertThat(visit.answers().known("patient.age")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "phq9.9, 1",
        "phq9.9, 3",
        "asq.1, y",
        "asq.4, r",
        "safety.recentAttempt, y",
        "safety.plan, y",
        "safety.psychosis, y",
        "safety.maniaNow, y",
        "safety.serotoninToxicity, y",
        "safety.sedation, y",
        "safety.concern, y",
        "mood.deliriumOnly, y",
    })
    void thePanelShowsWithTheAnswerThatCausesIt(String linkId, String sign) {
        model.goTo(linkId);
        assertThat(model.panelShows()).isFalse();
        press(sign);
        assertThat(model.panelShows()).isTrue();
        assertThat(model.now().safety().onlyToAsk()).isFalse();
    }

    @Test
    void aBlankItem9IsAskedForOnceItWasPassed() {
        visit.answer("mood.low", "yes");
        model.goTo("phq9.1");
        assertThat(model.now().safety().onlyToAsk()).isTrue();
        assertThat(model.panelShows()).isFalse();
        model.goTo("phq9.9");
        press("-");
        assertThat(model.panelShows()).isTrue();
        model.goTo("phq9.9");
        press("0");
        assertThat(model.panelShows()).isFalse();
    }

    @Test
    void aBlankItem9WithoutLowMoodIsNotAskedForTwice() {
        model.goTo("phq9.9");
        press("-");
        assertThat(model.panelShows()).isFalse();
    }

    @Test
    void answersAreClearedAndBroughtBack() {
        model.goTo("phq9.1");
        press("11-");
        model.clear();
        assertThat(visit.answers().byLinkId()).isEmpty();
        assertThat(visit.visit().leftBlank()).isEmpty();
        assertThat(here()).isEqualTo("patient.age");
        model.undo();
        assertThat(visit.answers().number("phq9.1")).hasValue(1);
        assertThat(visit.visit().leftBlank()).containsExactly("phq9.3");
    }

    @Test
    void aDangerIsNotCleared() {
        model.goTo("phq9.9");
        press("1");
        assertThat(model.mayClear()).isFalse();
        visit.recordSafetyStep("seen by Dr A");
        assertThat(model.mayClear()).isTrue();
    }

    @Test
    void carriedAnswersAreNotAskedAgain() {
        visit.carry(List.of("oxycodone ER 20 mg twice daily"), true);
        visit.answer("patient.age", "54");
        visit.answer("patient.perinatal", "no");
        var fresh = model(Locale.ENGLISH);
        assertThat(fresh.current().get().linkId()).isEqualTo("opioid.how");
        assertThat(fresh.carried(fresh.form().question("opioid.medicines").orElseThrow()))
                .isTrue();
    }

    @Test
    void progressCountsWhatIsAskedAndKnown() {
        var asked = model.asked();
        model.goTo("phq9.1");
        press("1-");
        model.goTo("mood.low");
        press("u");
        assertThat(model.answered()).isEqualTo(1);
        assertThat(model.asked()).isEqualTo(asked);
    }

    @Test
    void groupsFoldWhenTheyAreDone() {
        var mood = model.form().group("phq9");
        model.goTo("phq9.1");
        press("111111111");
        assertThat(model.open(mood, false)).isTrue();
        press("0");
        assertThat(model.open(mood, false)).isFalse();
        var safety = model.form().group("safety");
        model.goTo("safety.plan");
        press("n");
        model.goTo("other.alcohol");
        assertThat(model.open(safety, false)).isTrue();
        assertThat(model.open(safety, true)).isFalse();
    }

    @Test
    void aGroupIsSaidInOneLine() {
        var words = new CheckWords(
                Texts.of("desktop", Locale.ENGLISH), new ChecklistWords(Texts.of("checklist", Locale.ENGLISH)), false);
        visit.answer("opioid.use", "current");
        visit.carry(List.of("oxycodone ER 20 mg twice daily"), true);
        visit.answer(
                "opioid.changes",
                new Answer.Changes(List.of(new DoseChange(DoseChange.Kind.INCREASED, java.util.Optional.empty()))));
        assertThat(GroupSummary.of(model.form().group("opioid"), visit.visit(), words))
                .isEqualTo("Opioid use: now, oxycodone ER 20 mg twice daily, Dose changes: increase, date not known");
        model.goTo("safety.recentAttempt");
        press("nnn");
        press("-");
        assertThat(GroupSummary.of(model.form().group("safety"), visit.visit(), words))
                .isEqualTo("3 no · 1 blank");
        assertThat(GroupSummary.of(model.form().group("oud"), visit.visit(), words))
                .isEmpty();
    }

    @Test
    void inSpanishThePhq9IsTheSpanishOne() {
        var spanish = model(Locale.forLanguageTag("es"));
        assertThat(spanish.form().question("phq9.1").orElseThrow().text()).startsWith("Poco interés");
        assertThat(spanish.form().question("mood.low").orElseThrow().choices())
                .extracting(Asked.Choice::words)
                .containsExactly("Sí", "No", "Desconocido");
    }
}
