package org.euthymia.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.euthymia.checklist.Samples;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The note for the chart, word for word.
class ChartNoteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/euthymia/visit");
    private static final LocalDate LIBRARY = LocalDate.of(2026, 5, 30);

    static String note(Visit visit, Locale locale) {
        return new ChartNote(Texts.of("visit", locale), Texts.of("checklist", locale))
                .of(visit, VisitSamples.assess(visit), Optional.of(LIBRARY));
    }

    @ParameterizedTest
    @EnumSource(VisitSamples.class)
    void golden(VisitSamples sample) throws IOException {
        var file = GOLDEN.resolve("note-" + sample.word() + ".txt");
        assertThat(note(sample.visit(), Locale.US) + "\n").isEqualTo(Files.readString(file));
    }

    @Test
    void goldenInSpanish() throws IOException {
        assertThat(note(VisitSamples.URGENT.visit(), Locale.forLanguageTag("es")) + "\n")
                .isEqualTo(Files.readString(GOLDEN.resolve("note-urgent-es.txt")));
    }

    @ParameterizedTest
    @EnumSource(VisitSamples.class)
    void staysShortAndNamesNobody(VisitSamples sample) {
        var note = note(sample.visit().withLabel("K-1042"), Locale.US);
        assertThat(note.lines().count()).isBetween(5L, 13L);
        assertThat(note).doesNotContain("K-1042").contains("a flag, not a diagnosis");
    }

    @Test
    void aRecordedSafetyStepStaysWhenTheAnswerIsTakenBack() {
        var visit = VisitSamples.URGENT.visit();
        var takenBack = visit.withAnswers(Samples.full());
        assertThat(takenBack.safetySteps()).isNotEmpty();
        assertThat(note(takenBack, Locale.US)).contains("Safety step recorded at 10:40 AM: Seen by the crisis team");
    }

    @Test
    void dangerWithoutAStepSaysSo() {
        var visit = VisitSamples.visit("phq9.9: 1");
        assertThat(note(visit, Locale.US)).contains("SAFETY (same day", "No safety step recorded yet.");
    }

    @Test
    void whatWasTypedInLinesStaysOneLine() {
        var visit = VisitSamples.visit("asOf: 2026-06-15")
                .withPlan(Optional.of(new Plan.NoFollowUp("moves away\n\nnext week")));
        assertThat(note(visit, Locale.US)).contains("reason: moves away next week\n");
    }

    @Test
    void severalOpioidsAreSummedAndAPartThatIsNotCountedIsSaid() {
        var two = VisitSamples.visit("opioid.medicines: [hydrocodone ER 60 mg daily, codeine 30 mg]");
        assertThat(note(two, Locale.US))
                .contains("60 MME/day; codeine 30 mg, MME not counted; total 60 MME/day or more");
    }

    @Test
    void anEmptyVisitHasANote() {
        var note = note(Visit.on(Samples.TODAY), Locale.US);
        assertThat(note)
                .contains(
                        "PHQ-9 not answered; item 9 blank.",
                        "ASQ not asked.",
                        "Flag: Cannot determine.",
                        "not answered");
    }

    @Test
    void aHandoutThatWasGivenIsNamed() {
        var given = new Visit.Given("opioids-mood", "Opioids and your mood", "1", "es", "large", "", true);
        assertThat(note(VisitSamples.POSITIVE.visit().withGiven(List.of(given)), Locale.US))
                .contains("Given: Opioids and your mood (said back).");
        assertThat(Set.of(note(VisitSamples.POSITIVE.visit(), Locale.US))).noneMatch(n -> n.contains("Given:"));
    }
}
