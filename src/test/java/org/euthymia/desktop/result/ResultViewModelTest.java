package org.euthymia.desktop.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.checklist.AnswersReader;
import org.euthymia.checklist.AnswersReading;
import org.euthymia.desktop.result.ResultViewModel.Choice;
import org.euthymia.library.Library;
import org.euthymia.visit.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultViewModelTest {
    private final ResultDesk desk = new ResultDesk().answered();
    private final ResultViewModel model = new ResultViewModel(desk.context());

    private Optional<Plan> plan() {
        return desk.visit.visit().plan();
    }

    @Test
    void theProposalIsChosenAndKept() {
        // 15 June 2026 is a Monday.
        assertThat(model.choice().get()).isEqualTo(new Choice.Days(14, false));
        assertThat(model.days()).containsExactly(7, 14, 28);
        model.keep("");
        assertThat(plan()).contains(new Plan.FollowUpOn(LocalDate.of(2026, 6, 29)));
        assertThat(model.choice().get()).isInstanceOf(Choice.Kept.class);
    }

    @Test
    void aProposalGoesAlongWithTheAnswersUntilOneIsChosen() {
        desk.answered("phq9.9: 1");
        assertThat(model.choice().get()).isEqualTo(new Choice.Days(3, false));
        assertThat(model.days()).containsExactly(3, 7, 14, 28);
        model.choose(7);
        desk.answered();
        assertThat(model.choice().get()).isEqualTo(new Choice.Days(7, true));
    }

    @Test
    void aReasonMustHaveWords() {
        model.giveReason();
        model.keep("  ");
        assertThat(plan()).isEmpty();
        assertThat(model.choice().get()).isEqualTo(new Choice.Reason("A reason has words."));
        model.keep("moves away");
        assertThat(plan()).contains(new Plan.NoFollowUp("moves away"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-06-15", "2020-01-01", "2030-01-01"})
    void aDateThatCannotBeTakenIsToldAndStays(String typed) {
        model.typeDay();
        model.keep(typed);
        assertThat(plan()).isEmpty();
        assertThat(model.choice().get()).isInstanceOfSatisfying(Choice.Typed.class, t -> {
            assertThat(t.day()).isEqualTo(typed);
            assertThat(t.error()).isNotBlank();
        });
    }

    @Test
    void aDateOfOnesOwn() {
        model.typeDay();
        model.keep("20 Jun 2026");
        // A Saturday: chosen, so not moved.
        assertThat(plan()).contains(new Plan.FollowUpOn(LocalDate.of(2026, 6, 20)));
        model.change();
        assertThat(plan()).isEmpty();
        assertThat(model.choice().get()).isEqualTo(new Choice.Days(14, false));
    }

    @Test
    void theNoteIsCopiedAndTakenOffAgain() {
        model.copyNote();
        assertThat(desk.board.read()).contains("Flag: Likely.", "ASQ negative");
        assertThat(model.message().get().words()).contains("60 seconds");
        desk.background.runLater();
        assertThat(desk.board.read()).isEmpty();
    }

    @Test
    void theFilesNameNoPatient() {
        desk.visit.note(v -> v.withLabel("K-1042"));
        assertThat(ResultFiles.pdfName(desk.visit.visit())).isEqualTo("opioid-mood-check-2026-06-15.pdf");
        assertThat(ResultFiles.fhirName(desk.visit.visit())).isEqualTo("opioid-mood-check-2026-06-15.json");
    }

    @Test
    void savesThePdf(@TempDir Path folder) throws IOException {
        var file = folder.resolve("a.pdf");
        model.savePdf(file);
        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(model.message().get()).isEqualTo(new ResultViewModel.Message("Saved as a.pdf.", false));
    }

    @Test
    void whatIsExportedIsReadBackWithItsDay(@TempDir Path folder) throws IOException {
        var file = folder.resolve("a.json");
        model.saveFhir(file);
        var read = new AnswersReader().read(Files.readString(file), "a.json");
        assertThat(read)
                .isInstanceOfSatisfying(
                        AnswersReading.Read.class,
                        r -> assertThat(r.answers().without("asOf")).isEqualTo(desk.visit.answers()));
        assertThat(Files.readString(file)).contains("\"valueDate\" : \"2026-06-15\"");
    }

    @Test
    void whatTheFormDoesNotAskIsNamed(@TempDir Path folder) {
        desk.answered("asq.5: yes");
        model.saveFhir(folder.resolve("a.json"));
        assertThat(model.message().get().words()).contains("Not in the file", "ASQ question 5");
    }

    @Test
    void aFolderThatIsGoneIsToldInWords(@TempDir Path folder) {
        model.savePdf(folder.resolve("gone/a.pdf"));
        assertThat(model.message().get().error()).isTrue();
        assertThat(model.message().get().words()).startsWith("The file could not be written.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLibraryWithoutFormsCannotExport(@TempDir Path folder) {
        var bare = new Library(ResultDesk.LIBRARY.cards(), ResultDesk.LIBRARY.sources(), "x", java.util.List.of());
        var without = new ResultViewModel(
                new ResultDesk(bare, Locale.ENGLISH).answered().context());
        without.saveFhir(folder.resolve("a.json"));
        assertThat(without.message().get().error()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }
}
