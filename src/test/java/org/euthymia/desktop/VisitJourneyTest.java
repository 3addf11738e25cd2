package org.euthymia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.euthymia.desktop.navigation.Destination;
import org.junit.jupiter.api.Test;

/// The visit carried through the window: strip, safety bar, drawer, end.
class VisitJourneyTest {
    private static void answer(TestWindow window, String linkId, String value) {
        window.run(() -> assertThat(window.main().visit().answer(linkId, value)).isTrue());
    }

    @Test
    void dangerStaysInSightOnEveryScreenUntilItIsRecorded() {
        try (var window = TestWindow.open()) {
            assertThat(window.seen("#safety-bar")).isFalse();
            answer(window, "phq9.9", "1");
            assertThat(window.seen("#safety-bar")).isTrue();
            assertThat(window.words()).contains("988 call or text · 911", "Same day");
            window.run(() -> window.main().open(new Destination.HelpPage()));
            assertThat(window.seen("#safety-bar")).isTrue();
            window.press(KeyCode.F8);
            assertThat(window.get(() -> window.main().place())).isEqualTo(new Destination.CheckPage());
            assertThat(window.seen("#safety-bar")).isFalse();
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.run(() -> window.main().visit().recordSafetyStep("Assessed by Dr A"));
            assertThat(window.seen("#safety-bar")).isFalse();
        }
    }

    @Test
    void theDrawerOpensByKeyNamesWhatIsOpenAndClosesByKey() {
        try (var window = TestWindow.open()) {
            window.press(KeyCode.F9);
            assertThat(window.seen("#visit-drawer")).isTrue();
            assertThat(window.focusIn("#visit-record-label")).isTrue();
            window.type("K-7");
            assertThat(window.words()).contains("K-7", "none yet");
            window.press(KeyCode.ESCAPE);
            assertThat(window.seen("#visit-drawer")).isFalse();
            assertThat(window.focused()).isNotNull();
            window.press(KeyCode.F9);
            window.press(KeyCode.F9);
            assertThat(window.seen("#visit-drawer")).isFalse();
        }
    }

    @Test
    void aFlaggedVisitEndsOnlyWithASafetyStepAndADateOrReason() {
        try (var window = TestWindow.open()) {
            answer(window, "mood.low", "yes");
            answer(window, "phq9.9", "2");
            var gone = new boolean[1];
            window.run(() -> window.main().askToClose(() -> gone[0] = true));
            assertThat(gone[0]).isFalse();
            assertThat(window.focusIn("#end-safety")).isTrue();
            window.press(KeyCode.ENTER);
            assertThat(window.focusIn("#end-safety")).isTrue();
            window.type("Assessed by Dr A");
            window.press(KeyCode.ENTER);
            assertThat(window.focusIn("#end-reason")).isTrue();
            window.type("seen by psychiatry today");
            window.press(KeyCode.ENTER);
            assertThat(window.focusIn("#end-confirm")).isTrue();
            window.press(KeyCode.SPACE);
            assertThat(gone[0]).isTrue();
            assertThat(window.get(() -> window.main().visit().visit().untouched()))
                    .isTrue();
        }
    }

    @Test
    void nothingEnteredNothingAsked() {
        try (var window = TestWindow.open()) {
            var gone = new boolean[1];
            window.run(() -> window.main().askToClose(() -> gone[0] = true));
            assertThat(gone[0]).isTrue();
        }
    }

    @Test
    void theCheckIsOneKeyFromACard() {
        try (var window = TestWindow.open()) {
            window.run(() -> window.main().open(new Destination.CardPage("tramadol-depression")));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.get(() -> window.main().place())).isEqualTo(new Destination.CheckPage());
        }
    }
}
