package org.euthymia.desktop.card;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Marking and copying text of a card.
@ExtendWith(ApplicationExtension.class)
class SelectionTest {
    private static final String FIRST = "1. Beyond 90 days, new depression had HR 1.35 to 2.05 v 1–30 days. [1] [2]";

    private final FxRobot robot = new FxRobot();

    @Test
    void selectAllTakesTheCardInReadingOrder() {
        var card = CardStage.open("sample-depression");

        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        assertThat(copied(card))
                .startsWith("Can samplodone cause or worsen depression?\nLinked, not proven.")
                .contains("\n\nWhat it rests on\n" + FIRST + "\nCohort · Three US health systems · 2016\n2. Rapid")
                .contains("whatever PHQ-9 item 9 says.")
                .contains("People who take this medicine for a long time more often feel low.")
                .endsWith("Review due 22 Nov 2027.");
    }

    @Test
    void copiesNothingWhileNothingIsMarked() {
        var card = CardStage.open("sample-depression");

        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        assertThat(card.desk().clipboard()).isEmpty();
    }

    @Test
    void shiftDownTakesTheStatementOfTheFocusedNumberAndThenTheNext() {
        var card = CardStage.open("sample-depression");
        robot.write("]");

        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(card)).isEqualTo(FIRST);

        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(card)).isEqualTo(FIRST + "\nCohort · Three US health systems · 2016");

        robot.push(KeyCode.SHIFT, KeyCode.UP);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(card)).isEqualTo(FIRST);
    }

    @Test
    void shiftLeftGivesBackCharactersAndWords() {
        var card = CardStage.open("sample-depression");
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(card)).isEqualTo("Can samplodone cause or worsen depression?");

        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(card)).isEqualTo("Can samplodone cause or worsen depression");

        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.LEFT);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(card)).isEqualTo("Can samplodone cause or worsen ");
    }

    @Test
    void dragMarksFromWordToWordAcrossStatements() {
        var card = CardStage.open("sample-depression");
        var from = CardStage.onScreen(prose(card, "Beyond 90 days"));
        var to = CardStage.onScreen(prose(card, "Rapid dose increase"));

        robot.moveTo(from.getMinX() + 1, from.getMinY() + 5);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(to.getMinX() + 60, to.getMinY() + 5);
        robot.moveTo(to.getMaxX() - 1, to.getMaxY() - 3);
        robot.release(MouseButton.PRIMARY);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        assertThat(copied(card))
                .startsWith(FIRST + "\nCohort · Three US health systems · 2016\n2. Rapid dose increase: HR 1.58");
        assertThat(card.root().lookupAll(".eu-selection")).hasSize(3).allMatch(Node::isVisible);
    }

    @Test
    void doubleClickTakesAWordAndTripleTheStatement() {
        var card = CardStage.open("sample-depression");
        var text = CardStage.onScreen(prose(card, "Beyond 90 days"));

        robot.moveTo(text.getMinX() + 10, text.getMinY() + 8);
        robot.doubleClickOn(MouseButton.PRIMARY);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(card)).isEqualTo("1. Beyond");

        robot.clickOn(MouseButton.PRIMARY);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(card)).isEqualTo(FIRST);
    }

    @Test
    void shiftClickExtendsAndEscLetsGo() {
        var card = CardStage.open("sample-depression");
        var from = CardStage.onScreen(prose(card, "Beyond 90 days"));
        var to = CardStage.onScreen(prose(card, "Cohort · Three"));

        robot.clickOn(from.getMinX() + 1, from.getMinY() + 5);
        robot.press(KeyCode.SHIFT);
        robot.clickOn(to.getMaxX() - 1, to.getMaxY() - 3);
        robot.release(KeyCode.SHIFT);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(card)).isEqualTo(FIRST + "\nCohort · Three US health systems · 2016");

        robot.type(KeyCode.ESCAPE);
        assertThat(card.root().lookupAll(".eu-selection")).noneMatch(Node::isVisible);
    }

    @Test
    void cellsOfATableAreCopiedWithTabs() {
        var card = CardStage.open("sample-odd");

        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        assertThat(copied(card)).contains("\nZ79.891\tPrescribed\t2021\tCoder\task\t[2]");
    }

    private static Prose prose(CardStage card, String opening) {
        return Walk.of(card.root(), Prose.class)
                .filter(p -> p.copied().replaceFirst("^\\d+\\. ", "").startsWith(opening))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text " + opening));
    }

    private static String copied(CardStage card) {
        return card.desk().clipboard().getLast();
    }
}
