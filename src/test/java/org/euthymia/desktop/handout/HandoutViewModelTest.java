package org.euthymia.desktop.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.euthymia.handout.ClinicDetails;
import org.euthymia.handout.Handout;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.NextVisit;
import org.euthymia.handout.PrintSize;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.PdfPages;
import org.euthymia.visit.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutViewModelTest {
    private static final String ID = "opioids-and-mood";

    @TempDir
    private Path folder = Path.of("");

    private final HandoutDesk desk = new HandoutDesk();

    private String words(HandoutViewModel model) {
        return String.join(
                        "\n",
                        PdfPages.texts(
                                model.now().get().made().sheet().orElseThrow().pdf()))
                // Short words are held to the one before.
                .replace('\u00A0', ' ');
    }

    @Test
    void showsThePdfOfWhatIsEdited() {
        var model = desk.open(ID);
        assertThat(model.now().get().current()).isTrue();
        assertThat(model.now().get().made().pages()).hasSize(1);
        model.line("main", 2, "Call us when you feel low.");
        assertThat(model.now().get().current()).isFalse();
        desk.settle();
        assertThat(model.now().get().current()).isTrue();
        assertThat(words(model)).contains("Call us when you feel low.");
        model.undo();
        desk.settle();
        assertThat(words(model)).doesNotContain("Call us when you feel low.");
    }

    @Test
    void safetyLinesStayWhateverIsTried() {
        var model = desk.open(ID);
        var before = model.edit().lines(Handout.SAFETY);
        model.line(Handout.SAFETY, 0, "Stop it today.");
        model.removeLine(Handout.SAFETY, 0);
        model.moveLine(Handout.SAFETY, 0, 1);
        model.section(Handout.SAFETY, false);
        model.section(Handout.CALL, false);
        desk.settle();
        assertThat(model.edit().lines(Handout.SAFETY)).isEqualTo(before);
        assertThat(words(model)).contains("988", "911").doesNotContain("Stop it today.");
    }

    @Test
    void theScoreFollowsEveryChange() {
        var model = desk.open(ID);
        var before = model.edit().scores().all().first();
        model.note("Notwithstanding considerable pharmacological heterogeneity, individualised recommendations"
                + " necessitate multidisciplinary consideration.");
        assertThat(model.edit().scores().all().first()).isGreaterThan(before);
    }

    @Test
    void languageAndSizeAreLaidOutAnew() {
        var model = desk.open(ID);
        model.speak(HandoutLanguage.SPANISH);
        desk.settle();
        model.size(PrintSize.LARGE);
        assertThat(model.now().get().made().pages()).hasSizeBetween(2, 3);
        assertThat(words(model)).contains("Para su seguridad");
        assertThat(desk.open("naloxone").edit().original().language()).isEqualTo(HandoutLanguage.SPANISH);
    }

    @Test
    void clinicAndPaperAreRememberedAndThePatientsTextIsNot() {
        var model = desk.open(ID);
        model.clinic(new ClinicDetails("North Clinic", "555-0100", "Dr A"));
        model.note("For you alone");
        model.paper(PaperSize.A4);
        var next = desk.open("naloxone");
        assertThat(next.edit().clinic().name()).isEqualTo("North Clinic");
        assertThat(next.now().get().paper()).isEqualTo(PaperSize.A4);
        assertThat(next.edit().note()).isEmpty();
        assertThat(desk.settings().printing().phone()).isEqualTo("555-0100");
        assertThat(desk.settings().toString()).doesNotContain("For you alone");
    }

    @Test
    void theDateOfTheFollowUpStandsOnTheSheet() {
        desk.visit().plan(Optional.of(new Plan.FollowUpOn(HandoutDesk.DAY.plusDays(15))));
        var model = desk.open(ID);
        assertThat(words(model)).contains("December 7, 2026");
        model.nextVisit(Optional.of(new NextVisit(HandoutDesk.DAY.plusDays(15), "10:30 am")));
        desk.settle();
        assertThat(words(model)).contains("10:30 am");
    }

    @Test
    void whatIsPrintedIsWhatIsShownAndIsNoted() {
        var model = desk.open(ID);
        model.print();
        model.send();
        assertThat(desk.printers().sent()).hasSize(1);
        assertThat(desk.printers().sent().getFirst().bytes())
                .isEqualTo(model.now().get().made().sheet().orElseThrow().pdf().bytes());
        assertThat(desk.visit().visit().given()).hasSize(1);
        model.toldBack(true);
        assertThat(desk.visit().visit().given()).singleElement().satisfies(g -> {
            assertThat(g.handout()).isEqualTo(ID);
            assertThat(g.toldBack()).isTrue();
        });
    }

    @Test
    void savesWhereAskedAndNamesATargetThatCannotBeWritten() throws Exception {
        var model = desk.open(ID);
        model.save();
        assertThat(model.now().get().outcome().done()).isEmpty();
        desk.saveTo(folder.resolve("h.pdf"));
        model.save();
        assertThat(Files.readAllBytes(folder.resolve("h.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(model.now().get().outcome().done()).isPresent();
        desk.saveTo(folder.resolve("missing").resolve("h.pdf"));
        model.save();
        assertThat(model.now().get().outcome().problem()).isPresent();
        assertThat(folder.toFile().list()).containsExactly("h.pdf");
    }

    @Test
    void aPacketBindsWhatWasCollectedBehindAList() throws Exception {
        desk.open(ID).collect();
        desk.open(ID).collect();
        desk.open("naloxone").collect();
        assertThat(desk.tray().parts().get()).hasSize(2);
        var packet = new PacketViewModel(desk.context());
        desk.saveTo(folder.resolve("p.pdf"));
        packet.save();
        assertThat(packet.outcome().get().done()).isPresent();
        assertThat(desk.visit().visit().given()).hasSize(2);
        packet.print();
        packet.send();
        assertThat(desk.printers().sent()).singleElement().satisfies(pdf -> {
            assertThat(pdf.pages()).isEqualTo(3);
            assertThat(PdfPages.texts(pdf).getFirst()).contains("Opioids and your mood", "naloxone");
        });
    }

    @Test
    void partsForDifferentPapersAreNotMixed() {
        desk.open(ID).collect();
        var other = desk.open("naloxone");
        other.paper(PaperSize.A4);
        other.collect();
        assertThat(new PacketViewModel(desk.context()).odd()).isPresent();
    }
}
