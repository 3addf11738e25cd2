package org.euthymia.desktop.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.euthymia.desktop.control.CertaintyMark;
import org.euthymia.desktop.control.Chip;
import org.euthymia.desktop.control.CitationButton;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.StaleTag;
import org.euthymia.desktop.control.Walk;
import org.euthymia.desktop.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Reading a card, by keyboard and mouse.
@ExtendWith(ApplicationExtension.class)
class CardScreenTest {
    private final FxRobot robot = new FxRobot();

    @Test
    void beginsWithTheAnswer() {
        var card = CardStage.open("sample-depression");

        assertThat(prose(card))
                .startsWith(
                        "Can samplodone cause or worsen depression?",
                        "Linked, not proven. The longer it is taken, the more often new depression is recorded. Ask"
                                + " about mood before and after each change, whatever PHQ-9 item 9 says.",
                        "What it rests on");
        assertThat(Walk.of(card.screen().main(), CertaintyMark.class).map(Labeled::getText))
                .startsWith("Low certainty", "Low", "Moderate", "Very low");
        assertThat(card.focused()).isSameAs(card.scroll());
    }

    @Test
    void numbersCitationsInReadingOrder() {
        var card = CardStage.open("sample-depression");

        assertThat(card.citations())
                .extracting(CitationButton::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 3, 1, 7, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void bracketsWalkTheCitations() {
        var card = CardStage.open("sample-depression");

        robot.write("]]");
        assertThat(card.focused()).isSameAs(card.citations().get(1));
        robot.write("[");
        assertThat(card.focused()).isSameAs(card.citations().get(0));
        robot.write("[");
        assertThat(card.focused()).isSameAs(card.citations().get(0));
    }

    @Test
    void theFocusedCitationIsSeenWholeBelowTheStickyBar() {
        var card = CardStage.open("sample-depression");

        for (var citation : card.citations()) {
            robot.write("]");
            assertThat(card.focused()).isSameAs(citation);
            var top = card.sticky().isVisible()
                    ? CardStage.onScreen(card.sticky()).getMaxY()
                    : CardStage.onScreen(card.scroll()).getMinY();
            assertThat(CardStage.onScreen(citation).getMinY()).isGreaterThanOrEqualTo(top);
            assertThat(CardStage.onScreen(citation).getMaxY())
                    .isLessThanOrEqualTo(CardStage.onScreen(card.scroll()).getMaxY());
        }
    }

    @Test
    void titleAndCertaintyStayWhenTheyHaveScrolledAway() {
        var card = CardStage.open("sample-depression");
        assertThat(card.sticky().isVisible()).isFalse();

        robot.type(KeyCode.PAGE_DOWN);
        assertThat(card.sticky().isVisible()).isTrue();
        assertThat(Walk.of(card.sticky(), Labeled.class).map(Labeled::getText))
                .containsExactly("Can samplodone cause or worsen depression?", "Low certainty");

        robot.type(KeyCode.HOME);
        assertThat(card.sticky().isVisible()).isFalse();
        robot.type(KeyCode.END);
        assertThat(card.scroll().getVvalue()).isEqualTo(1);
    }

    @Test
    void relatedCardsAreOneClickAway() {
        var card = CardStage.open("sample-depression");
        var chips = Walk.of(card.root(), Chip.class).toList();
        assertThat(chips)
                .extracting(Labeled::getText)
                .containsExactly(
                        "Opioids and sleep",
                        "Tapering and mood",
                        "Our clinic's own page, with everything that Markdown allows");

        robot.clickOn(chips.getFirst());

        assertThat(card.desk().visited()).containsExactly("card sample-sleep");
    }

    @Test
    void leadsBackAndToTheArea() {
        var card = CardStage.open("sample-depression");

        robot.clickOn(button(card, "Back to Results"));
        robot.clickOn(button(card, "All cards on Depression"));

        assertThat(card.desk().visited()).containsExactly("back", "area depression");
    }

    @Test
    void keepsABookmark() {
        var card = CardStage.open("sample-depression");

        robot.clickOn(button(card, "Keep a bookmark on this card"));
        assertThat(card.desk().bookmarked().get()).isTrue();
        assertThat(button(card, "Bookmarked. Take the bookmark away").getText()).isEqualTo("Bookmarked");

        card.on(() -> card.desk().bookmarked().set(false));
        assertThat(button(card, "Keep a bookmark on this card").getText()).isEqualTo("Bookmark");
    }

    @Test
    void copiesTheCardAndSaysSo() {
        var card = CardStage.open("sample-depression");
        var copy = button(card, "Copy the whole card as text");

        robot.clickOn(copy);

        assertThat(card.desk().clipboard().getFirst())
                .startsWith("Can samplodone")
                .contains("Review due 22 Nov 2027.");
        assertThat(copy.getText()).isEqualTo("Copied");
        card.on(() -> card.desk().background().passTime());
        assertThat(copy.getText()).isEqualTo("Copy");
    }

    @Test
    void copiesWhatToTellThePatient() {
        var card = CardStage.open("sample-depression");

        robot.clickOn(button(card, "Copy what to tell the patient"));

        assertThat(card.desk().clipboard())
                .containsExactly(
                        "People who take this medicine for a long time more often feel low. Do not stop suddenly;"
                                + " talk to us.");
    }

    @Test
    void withholdsAStatementWhoseOnlySourceIsRetracted() {
        var card = CardStage.open("sample-depression");

        assertThat(prose(card))
                .contains("3. Withheld: the paper this rested on was retracted. [4]")
                .noneMatch(words -> words.contains("taken back"));
    }

    @Test
    void saysWhenTheReviewIsLate() {
        var card = CardStage.open("sample-sleep");

        assertThat(prose(card))
                .contains("Review was due 19 Oct 2026, 34 days ago. Check the sources before you rely on it.")
                .contains("Cohort · Three US health systems · 2016  [past review]")
                .contains(
                        "Compiled from the cited sources on 19 Oct 2025; not yet signed off by a clinician. Review was"
                                + " due 19 Oct 2026.");
        assertThat(Walk.of(card.root(), StaleTag.class)).hasSize(1);
    }

    @Test
    void namesWhoSignedOff() {
        var card = CardStage.open("sample-taper");

        assertThat(prose(card)).contains("Signed off by Dr A. Example on 31 Jan 2027. Review due 31 Jan 2028.");
        assertThat(Walk.of(card.root(), StaleTag.class)).isEmpty();
    }

    @Test
    void theSideMovesBelowInASmallWindowAndBack() {
        var card = CardStage.open("sample-depression");
        var side = card.screen().side().orElseThrow();
        assertThat(side.isVisible()).isTrue();

        card.on(() -> card.desk().effectiveWidth().set(700));
        assertThat(side.isVisible()).isFalse();
        assertThat(Walk.of(card.screen().main(), Chip.class)).hasSize(3);

        card.on(() -> card.desk().effectiveWidth().set(1280));
        assertThat(side.isVisible()).isTrue();
        assertThat(Walk.of(card.screen().main(), Chip.class)).isEmpty();
        assertThat(Walk.of(side, Chip.class)).hasSize(3);
    }

    @Test
    void drawsEverythingThatAClinicsOwnCardMayHold() {
        var card = CardStage.open("sample-odd");

        assertThat(String.join("\n", prose(card)))
                .contains("A paragraph before any heading, with emphasis, strong words, code, a card, a web address"
                        + " (https://example.org/protocol)")
                .contains("First step", "A deeper heading", "1. Ask.", "• Since when?", "• Before the first tablet?")
                .contains("A second paragraph of the first item.", "2. Measure. [1]")
                .contains("A quotation of the protocol.", "Call the crisis line: 988.", "Look twice.")
                .contains("F11.94", "Documented by the clinician in the record")
                .contains("dose = 20 mg\ntake  twice")
                .contains("An empty section", "Come back in two weeks.", "• Bring your tablets.")
                .contains("No date recorded; not yet signed off by a clinician. No review date set.");
    }

    @Test
    void linksLeadToOtherCardsOnly() {
        var card = CardStage.open("sample-odd");

        robot.clickOn(Walk.of(card.root(), javafx.scene.control.Hyperlink.class)
                .findFirst()
                .orElseThrow());

        assertThat(card.desk().visited()).containsExactly("card sample-sleep");
        assertThat(Walk.of(card.root(), javafx.scene.control.Hyperlink.class)).hasSize(1);
    }

    @Test
    void returnsToTheNumberThatWasReadLast() {
        var card = CardStage.open("sample-depression");
        robot.write("]]]");
        var last = card.focused();
        card.on(() -> button(card, "Back to Results").requestFocus());
        robot.write("]");

        card.on(() -> card.screen().shown());

        assertThat(card.focused()).isNotSameAs(last).isInstanceOf(CitationButton.class);
    }

    @Test
    void worksWithoutAnyOptionalPart() {
        var library = Libraries.bare();

        var card = CardStage.open(library, "bare", LocalDate.of(2026, 11, 22), Theme.LIGHT, 100);

        assertThat(prose(card)).startsWith("Only a title");
        assertThat(card.citations()).isEmpty();
        robot.write("]");
        assertThat(card.focused()).isSameAs(card.scroll());
    }

    private static List<String> prose(CardStage card) {
        return Walk.of(card.root(), Prose.class)
                .map(Prose::copied)
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
    }

    private static Button button(CardStage card, String name) {
        return Walk.of(card.root(), Button.class)
                .filter(b -> name.equals(b.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name));
    }
}
