package org.euthymia.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.euthymia.handout.Handout.Line;
import org.euthymia.handout.Handout.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoutEditTest {
    private final Handout handout = SampleHandouts.english(SampleHandouts.sleep());
    private final HandoutEdit edit = SampleHandouts.edit(handout);

    private static List<String> texts(HandoutEdit edit, String section) {
        return edit.lines(section).stream().map(Line::text).toList();
    }

    @Test
    void nothingEditedIsTheOriginal() {
        assertThat(edit.edited()).isEqualTo(handout);
        assertThat(edit.fingerprint()).isEmpty();
        assertThat(edit.isReworded()).isFalse();
    }

    @Test
    void aLineTakesOtherWordsAndLosesItsSources() {
        var other = edit.withLine("main", 0, "  Many people\tfeel low.  ");
        assertThat(texts(other, "main")).containsExactly("Many people feel low.", "It is not your fault.");
        assertThat(other.lines("main").getFirst().sources()).isEmpty();
        assertThat(other.isReworded()).isTrue();
        assertThat(other.fingerprint()).hasSize(12);
        assertThat(edit.edited()).isEqualTo(handout);
    }

    @Test
    void typedBackAsItWasIsNoChange() {
        var back = edit.withLine("main", 0, "Other").withLine("main", 0, "Some people feel low.");
        assertThat(back).isEqualTo(edit);
    }

    @Test
    void aNumberStaysBold() {
        var other = edit.withLine("sleep", 1, "At night ring 555-0100, day and night.");
        assertThat(other.lines("sleep").get(1).runs())
                .containsExactly(
                        new Run("At night ring ", false),
                        new Run("555-0100", true),
                        new Run(", day and night.", false));
    }

    @Test
    void linesMoveAndGo() {
        assertThat(texts(edit.withLineMoved("do", 0, 1), "do"))
                .containsExactly("Bring this page.", "Write it down.", "Keep your spray close by. Show others.");
        assertThat(texts(edit.withoutLine("do", 0), "do"))
                .containsExactly("Bring this page.", "Keep your spray close by. Show others.");
        assertThat(edit.withLine("do", 0, "  ").lines("do")).hasSize(2);
        assertThat(edit.withoutLine("do", 0).withSectionRestored("do")).isEqualTo(edit);
    }

    @ParameterizedTest
    @CsvSource({"safety,0", "safety,1", "call,0", "do,2", "do,3", "do,-1", "nowhere,0"})
    void whatIsLockedOrNotThereStays(String section, int line) {
        assertThat(edit.canEdit(section, line)).isFalse();
        assertThat(edit.withLine(section, line, "x")).isEqualTo(edit);
        assertThat(edit.withLine(section, line, "")).isEqualTo(edit);
        assertThat(edit.withoutLine(section, line)).isEqualTo(edit);
        assertThat(edit.withLineMoved(section, line, 1)).isEqualTo(edit);
        assertThat(edit.withLineMoved(section, line, -1)).isEqualTo(edit);
    }

    @Test
    void nothingMovesPastALockedLineOrTheEnds() {
        assertThat(edit.withLineMoved("do", 1, 1)).isEqualTo(edit);
        assertThat(edit.withLineMoved("do", 0, -1)).isEqualTo(edit);
    }

    @Test
    void theLastLineOfASectionStays() {
        assertThat(edit.withoutLine("main", 0).withoutLine("main", 0).lines("main"))
                .hasSize(1);
    }

    @Test
    void onlyOptionalSectionsCanBeLeftOut() {
        assertThat(edit.withSection("sleep", false).edited().section("sleep")).isEmpty();
        assertThat(edit.withSection("sleep", false).withSection("sleep", true)).isEqualTo(edit);
        assertThat(edit.withSection("main", false)).isEqualTo(edit);
    }

    /// The header of the sample wrongly offers its safety sections: the edit itself must not believe it.
    @Test
    void noPathLeavesOutASafetyLine() {
        for (var section : List.of("safety", "call", "do")) {
            var forged = new HandoutEdit(
                    handout,
                    ClinicDetails.NONE,
                    Optional.empty(),
                    "",
                    Set.of(section),
                    Map.of(section, List.of(SampleHandouts.line("Nothing here."))));
            assertThat(lockedLines(forged.edited())).as(section).isEqualTo(lockedLines(handout));
        }
    }

    @Test
    void noSeriesOfEditsTouchesASafetyLine() {
        var random = new Random(11);
        var sections = new ArrayList<>(List.of("main", "safety", "sleep", "do", "call", "teach-back"));
        var state = edit;
        for (int i = 0; i < 2000; i++) {
            var section = sections.get(random.nextInt(sections.size()));
            int line = random.nextInt(5) - 1;
            state = switch (random.nextInt(6)) {
                case 0 -> state.withLine(section, line, "words " + random.nextInt(9));
                case 1 -> state.withoutLine(section, line);
                case 2 -> state.withLineMoved(section, line, random.nextBoolean() ? 1 : -1);
                case 3 -> state.withSection(section, random.nextBoolean());
                case 4 -> state.withSectionRestored(section);
                default -> forged(state, section, random);
            };
            assertThat(lockedLines(state.edited())).isEqualTo(lockedLines(handout));
        }
    }

    private HandoutEdit forged(HandoutEdit state, String section, Random random) {
        var changed = new HashMap<>(state.changed());
        changed.put(section, random.nextBoolean() ? List.of() : List.of(SampleHandouts.line("forged")));
        return new HandoutEdit(handout, state.clinic(), state.nextVisit(), "", Set.of(section), changed);
    }

    private static List<Line> lockedLines(Handout handout) {
        return handout.sections().stream()
                .flatMap(s -> s.lines().stream().filter(s::locked))
                .toList();
    }

    @Test
    void theGradeFollowsEachChange() {
        var before = edit.scores();
        var harder = edit.withLine("main", 0, "Psychiatric comorbidities necessitate interdisciplinary coordination.");
        assertThat(harder.scores().all().first()).isGreaterThan(before.all().first());
        assertThat(edit.withNote("Pharmacotherapeutic interdisciplinary coordination")
                        .scores()
                        .words())
                .isEqualTo(before.words() + 3);
        assertThat(edit.withSection("sleep", false).scores().words()).isLessThan(before.words());
    }

    @Test
    void typedTextIsTidiedAndLimited() {
        assertThat(edit.withNote(" one \r\n\r\n two\u0007 ").note()).isEqualTo("one\n\ntwo");
        assertThat(edit.withNote("x".repeat(5000)).note()).hasSize(HandoutEdit.LONGEST_NOTE);
        assertThat(edit.withLine("main", 0, "x".repeat(5000))
                        .lines("main")
                        .getFirst()
                        .text())
                .hasSize(HandoutEdit.LONGEST_LINE);
        assertThat(new ClinicDetails(" A\nB ", "", "").name()).isEqualTo("A B");
        assertThat(new NextVisit(LocalDate.of(2026, 12, 7), " 10:30\n").at()).isEqualTo("10:30");
    }

    @Test
    void theFingerprintTellsTextsApartAndKeepsNoWord() {
        var one = edit.withNote("Maria");
        assertThat(one.fingerprint()).isNotEqualTo(edit.withNote("Ana").fingerprint());
        assertThat(one.fingerprint()).matches("[0-9a-f]{12}");
    }
}
