package org.euthymia.desktop.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.Walk;
import org.euthymia.desktop.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Opening the source behind a number.
@ExtendWith(ApplicationExtension.class)
class SourceJourneyTest {
    private final FxRobot robot = new FxRobot();

    @Test
    void enterOpensTheSourceAndEscGivesTheFocusBack() {
        var card = CardStage.open("sample-depression");
        robot.write("]");
        var number = card.focused();

        robot.type(KeyCode.ENTER);

        assertThat(words(card.panel()))
                .contains("Prescription opioid duration and depression")
                .contains("Long JF, Short A, Third B, et al. Annals of Samples. 2016;14(1):54–62.")
                .contains("In three systems, 31-90 days carried HR 1.18 to 1.33; more than 90 days HR 1.35 to 2.05.")
                .contains("Cohort; Three US health systems")
                .contains("Abstract; full text not read. As of 22 Nov 2026.")
                .contains("None recorded in this library; cannot be checked offline")
                .contains("10.1000/long.2016")
                .contains("26755784");
        assertThat(labels(card.panel())).contains("Source 1 of 7", "Used for", "Corrections", "DOI", "PMID");

        robot.type(KeyCode.ESCAPE);
        assertThat(card.isSourceOpen()).isFalse();
        assertThat(card.focused()).isSameAs(number);
        assertThat(number.isFocused()).isTrue();
    }

    @Test
    void aClickOpensItToo() {
        var card = CardStage.open("sample-depression");

        robot.clickOn(card.citations().get(2));

        assertThat(card.panel().details().number()).isEqualTo(3);
        assertThat(card.panel().details().usedFor())
                .containsExactly("In 7,051 veterans, rapid increase carried HR 1.58.");
    }

    @Test
    void arrowsGoToTheOtherSourcesRoundAndRound() {
        var card = CardStage.open("sample-depression");
        robot.write("]");
        robot.type(KeyCode.ENTER);

        robot.type(KeyCode.RIGHT);
        assertThat(card.panel().details().number()).isEqualTo(2);
        robot.type(KeyCode.LEFT, 2);
        assertThat(card.panel().details().number()).isEqualTo(7);
        assertThat(words(card.panel()))
                .anyMatch(w -> w.startsWith("Corrected: abstract seen in both the original and the corrected version"));
        robot.type(KeyCode.LEFT, 3);
        assertThat(words(card.panel())).anyMatch(w -> w.startsWith("Retracted"));
    }

    @Test
    void lettersCopyReferenceAndDoi() {
        var card = CardStage.open("sample-depression");
        robot.write("]");
        robot.type(KeyCode.ENTER);

        robot.type(KeyCode.C);
        robot.type(KeyCode.D);

        assertThat(card.desk().clipboard()).hasSize(2);
        assertThat(card.desk().clipboard().getFirst()).startsWith("Long JF, Short A");
        assertThat(card.desk().clipboard().getLast()).isEqualTo("10.1000/long.2016");
        assertThat(card.isSourceOpen()).isTrue();
    }

    @Test
    void aSourceWithoutDoiOffersNoneToCopy() {
        var card = CardStage.open("sample-depression");
        robot.clickOn(card.citations().get(1));

        assertThat(Walk.of(card.panel(), Button.class).map(Labeled::getText))
                .contains("Copy reference")
                .doesNotContain("Copy DOI");
        assertThat(labels(card.panel())).contains("Address").doesNotContain("DOI");
    }

    @Test
    void otherCardsThatUseItAreAListToOpen() {
        var card = CardStage.open("sample-depression");
        robot.write("]");
        robot.type(KeyCode.ENTER);

        robot.clickOn("1 other card uses it");
        robot.type(KeyCode.ENTER);

        assertThat(card.desk().visited()).containsExactly("card sample-sleep");
        assertThat(card.isSourceOpen()).isFalse();
    }

    @Test
    void keysTypedOverTheSourceDoNotMoveThePageBelow() {
        var card = CardStage.open("sample-depression");
        robot.write("]");
        var number = card.focused();
        robot.type(KeyCode.ENTER);
        var scrolled = card.scroll().getVvalue();

        robot.type(KeyCode.DOWN, KeyCode.END, KeyCode.ENTER, KeyCode.X);

        assertThat(card.scroll().getVvalue()).isEqualTo(scrolled);
        assertThat(card.focused()).isSameAs(number);
        assertThat(card.isSourceOpen()).isTrue();
    }

    @Test
    void closesWhenTheFocusGoesElsewhere() {
        var card = CardStage.open("sample-depression");
        robot.write("]");
        robot.type(KeyCode.ENTER);

        card.on(() -> card.citations().get(3).requestFocus());

        assertThat(card.isSourceOpen()).isFalse();
    }

    @Test
    void closesWithItsCard() {
        var card = CardStage.open("sample-depression");
        robot.write("]");
        robot.type(KeyCode.ENTER);

        card.on(() -> card.screen().dispose());

        assertThat(card.isSourceOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "4, 100", "8, 100", "12, 100", "15, 100", "0, 150", "5, 150", "0, 200", "8, 200", "15, 200"})
    void neverCoversTheStatementItBelongsTo(int citation, int percent) {
        var card = CardStage.open("sample-depression", Theme.LIGHT, percent);
        var number = card.citations().get(citation);
        card.on(number::requestFocus);
        card.on(number::fire);

        var panel = CardStage.onScreen(card.panel());
        var statement = CardStage.onScreen(CardStage.statement(number));
        assertThat(panel.intersects(statement))
                .as("%s over %s", panel, statement)
                .isFalse();
        assertThat(panel.getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(panel.getMaxX()).isLessThanOrEqualTo(1000);
        assertThat(panel.getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(panel.getMaxY()).isLessThanOrEqualTo(700);
        assertThat(panel.getHeight()).isGreaterThan(100);
    }

    private static List<String> words(SourcePanel panel) {
        return Walk.of(panel, Prose.class).map(Prose::copied).toList();
    }

    private static List<String> labels(SourcePanel panel) {
        return Walk.of(panel, Labeled.class).map(Labeled::getText).toList();
    }
}
