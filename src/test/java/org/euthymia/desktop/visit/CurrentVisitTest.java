package org.euthymia.desktop.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.euthymia.MedicineNames;
import org.euthymia.checklist.Flag;
import org.euthymia.checklist.Medicine;
import org.euthymia.library.BuiltInLibrary;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.platform.Progress;
import org.euthymia.text.Texts;
import org.euthymia.visit.OpioidDose;
import org.euthymia.visit.Plan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CurrentVisitTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final OneLibrary LIBRARY = new OneLibrary();
    private final CurrentVisit visit = visit();
    private final StripWords strip = new StripWords(Texts.of("desktop", Locale.ENGLISH));

    @BeforeAll
    static void read() throws Exception {
        LIBRARY.read();
    }

    private static CurrentVisit visit() {
        return new CurrentVisit(Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private void understand() {
        visit.understand(new MedicineNames(LIBRARY.library().medicines()));
    }

    @Test
    void anAnswerIsAssessedAtOnceAndCanBeTakenBack() {
        assertThat(visit.now().get().canUndo()).isFalse();
        assertThat(visit.answer("mood.low", "no")).isTrue();
        assertThat(visit.answer("mood.anhedonia", "no")).isTrue();
        assertThat(visit.now().get().assessment().flag()).isEqualTo(Flag.NOT_INDICATED);
        visit.undo();
        assertThat(visit.now().get().assessment().flag()).isEqualTo(Flag.CANNOT_DETERMINE);
        visit.undo();
        assertThat(visit.visit().untouched()).isTrue();
        visit.undo();
        assertThat(visit.visit().untouched()).isTrue();
    }

    @Test
    void whatCannotBeAnAnswerChangesNothing() {
        assertThat(visit.answer("phq9.1", "4")).isFalse();
        assertThat(visit.answer("mood.onset", "soon")).isFalse();
        assertThat(visit.answer("no.such", "yes")).isFalse();
        assertThat(visit.visit().untouched()).isTrue();
        assertThat(visit.now().get().canUndo()).isFalse();
    }

    @Test
    void severalAnswersAreOneStep() {
        visit.answerAll(Map.of("other.alcohol", "no", "other.thyroid", "no"));
        assertThat(visit.answers().byLinkId()).hasSize(2);
        visit.undo();
        assertThat(visit.answers().byLinkId()).isEmpty();
    }

    @Test
    void medicinesAreCarriedOnceWithTheirDose() {
        understand();
        visit.carry(List.of("oxycodone ER 20 mg twice daily", "zolpidem 10 mg"), true);
        visit.carry(List.of("Oxycodone ER 20 mg twice daily"), true);
        assertThat(visit.medicines())
                .extracting(Medicine::text)
                .containsExactly("oxycodone ER 20 mg twice daily", "zolpidem 10 mg");
        assertThat(visit.answers().is("opioid.use", "current")).isTrue();
        assertThat(visit.visit().carried()).contains("opioid.medicines", "opioid.use");
        assertThat(strip.opioid(visit.now().get().assessment())).contains("oxycodone ER 20 mg twice daily · 60 MME");
    }

    @Test
    void noOpioidAmongTheMedicinesSaysNothingOnUse() {
        understand();
        visit.carry(List.of("sertraline 50 mg"), true);
        assertThat(visit.answers().known("opioid.use")).isFalse();
    }

    @Test
    void aDoseThatCannotBeCountedIsSaid() {
        understand();
        visit.carry(List.of("oxycodone ER 20 mg twice daily", "tramadol"), true);
        var dose = OpioidDose.of(visit.now().get().assessment());
        assertThat(dose.complete()).isFalse();
        assertThat(strip.opioid(visit.now().get().assessment())).contains("2 opioids · 60 MME or more");
    }

    @Test
    void theStripShowsARangeForBlanks() {
        for (int i = 1; i <= 7; i++) {
            visit.answer("phq9." + i, "2");
        }
        visit.blank("phq9.8");
        visit.answer("phq9.9", "0");
        assertThat(strip.phq9(visit.now().get().assessment())).contains("PHQ-9 14–17");
        assertThat(visit.visit().leftBlank()).containsExactly("phq9.8");
    }

    @Test
    void undoLeavesWhatWasRecordedAndPlanned() {
        visit.answer("phq9.9", "2");
        visit.recordSafetyStep("  ");
        assertThat(visit.visit().safetySteps()).isEmpty();
        visit.recordSafetyStep("Assessed by Dr A");
        visit.plan(Optional.of(new Plan.FollowUpOn(DAY.plusDays(7))));
        visit.undo();
        assertThat(visit.visit().safetySteps()).hasSize(1);
        assertThat(visit.visit().plan()).isPresent();
        assertThat(visit.now().get().safety().any()).isFalse();
    }

    @Test
    void anEndedVisitIsForgotten() {
        visit.note(v -> v.withLabel("K-1"));
        visit.answer("mood.low", "yes");
        visit.end();
        assertThat(visit.visit().untouched()).isTrue();
        visit.undo();
        assertThat(visit.visit().untouched()).isTrue();
    }

    /// Reads the built-in library once for all tests.
    private static final class OneLibrary {
        private Optional<org.euthymia.library.Library> library = Optional.empty();

        void read() throws Exception {
            try (var builtIn = BuiltInLibrary.open()) {
                library = Optional.of(new LibraryReader().read(builtIn.root(), Origin.BUILT_IN, Progress.NONE));
            }
        }

        org.euthymia.library.Library library() {
            return library.orElseThrow();
        }
    }
}
