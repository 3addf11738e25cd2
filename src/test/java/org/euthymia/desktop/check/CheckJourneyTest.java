package org.euthymia.desktop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.euthymia.desktop.FixedSource;
import org.euthymia.desktop.TestWindow;
import org.euthymia.desktop.control.AnswerKey;
import org.euthymia.desktop.control.Walk;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.library.DrugTables;
import org.euthymia.platform.InlineBackground;
import org.euthymia.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The check in the whole window, by keyboard, over the real library.
class CheckJourneyTest {
    private static final FixedSource LIBRARY = FixedSource.of(DrugTables.shipped());

    private static TestWindow open() {
        return open(Settings.DEFAULT);
    }

    private static TestWindow open(Settings settings) {
        var window = TestWindow.open(LIBRARY, new InlineBackground(), settings);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        return window;
    }

    private static void goTo(TestWindow window, String linkId) {
        window.run(() -> {
            var row = (QuestionRow) window.node("#question-" + linkId.replace('.', '-'));
            // As a mouse press on it does: the row opens its group by coming to the front.
            row.takeFocus();
            row.fireEvent(new javafx.scene.input.MouseEvent(
                    javafx.scene.input.MouseEvent.MOUSE_PRESSED,
                    0,
                    0,
                    0,
                    0,
                    javafx.scene.input.MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
        });
    }

    private static String focusId(TestWindow window) {
        var focused = window.focused();
        return focused == null
                ? "none"
                : Objects.requireNonNullElse(focused.getId(), focused.getClass().getName());
    }

    private static boolean panel(TestWindow window) {
        return window.seen("#safety-panel");
    }

    private static String title(TestWindow window) {
        return window.get(() -> ((Labeled) window.node(".eu-safety-title")).getText());
    }

    private static boolean says(TestWindow window, String words) {
        return window.words().stream().anyMatch(w -> w.strip().equals(words));
    }

    private static boolean tells(TestWindow window, String words) {
        return window.words().stream().anyMatch(w -> w.contains(words));
    }

    @Test
    void theVisit() {
        try (var window = TestWindow.open(LIBRARY, new InlineBackground(), Settings.DEFAULT)) {
            window.run(
                    () -> window.main().open(new Destination.MedicinesPage(List.of("oxycodone ER 20 mg twice daily"))));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.main().place()).isEqualTo(new Destination.CheckPage());
            // Carried over, understood, and not asked again.
            window.type("54");
            window.press(KeyCode.ENTER);
            window.type("n");
            assertThat(focusId(window)).isEqualTo("question-opioid-how");
            assertThat(says(window, "carried over")).isTrue();
            assertThat(tells(window, "oxycodone, an opioid, 60 MME a day")).isTrue();
            window.type("1");
            window.press(KeyCode.DOWN);
            window.type("Sep 2025");
            window.press(KeyCode.ENTER);
            assertThat(focusId(window)).isEqualTo("question-opioid-changes");
            window.type("1");
            window.type("Feb 2026");
            window.press(KeyCode.ENTER);
            assertThat(tells(window, "Increase, Feb 2026")).isTrue();
            window.press(KeyCode.DOWN);
            window.type("yy");
            window.type("20 Feb 2026");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.DOWN);
            window.type("2n2n");
            window.press(KeyCode.DOWN);
            assertThat(focusId(window)).isEqualTo("question-phq9-1");
            window.type("3232112-01");
            assertThat(says(window, "14 to 17")).isTrue();
            assertThat(says(window, "one blank")).isTrue();
            assertThat(says(window, "10 is reached whatever item 8 is.")).isTrue();
            assertThat(says(window, "Consider opioid-induced depression: follow up"))
                    .isTrue();
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.main().place()).isEqualTo(new Destination.ResultPage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void item9AboveZeroOpensThePanelAtOnce(String sign) {
        try (var window = open()) {
            goTo(window, "phq9.9");
            window.type(sign);
            assertThat(panel(window)).isTrue();
            assertThat(title(window)).startsWith("Item 9 is").endsWith("Ask about suicide now.");
            assertThat(focusId(window)).isEqualTo("panel-asq-1");
            assertThat(says(window, "Urgency: same day")).isTrue();
            // The total is far below every band.
            assertThat(tells(window, sign + " to ")).isTrue();
            assertThat(window.get(() -> inView(window, window.node("#question-phq9-9"))))
                    .isTrue();
        }
    }

    private static boolean inView(TestWindow window, Node node) {
        var view = window.node("#check").localToScene(window.node("#check").getLayoutBounds());
        var row = node.localToScene(node.getLayoutBounds());
        return row.getHeight() > 0 && row.getMinY() >= view.getMinY() - 1 && row.getMaxY() <= view.getMaxY() + 1;
    }

    @Test
    void item9ByMouseOpensThePanelToo() {
        try (var window = open()) {
            goTo(window, "phq9.9");
            window.run(() -> Walk.of(window.node("#question-phq9-9"), AnswerKey.class)
                    .filter(k -> k.getText().equals("2"))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            assertThat(panel(window)).isTrue();
            assertThat(focusId(window)).isEqualTo("panel-asq-1");
        }
    }

    @Test
    void item9InThePatientsHandsOpensThePanelForTheClinician() {
        try (var window = open()) {
            goTo(window, "phq9.1");
            window.run(() -> ((Button) window.node("#hand-over-es")).fire());
            assertThat(window.seen("#hand-over")).isTrue();
            assertThat(window.seen("#rail-search")).isFalse();
            assertThat(window.seen("#search")).isFalse();
            window.type("000000003");
            // Nothing of it is seen by the patient.
            assertThat(panel(window)).isFalse();
            assertThat(tells(window, "suicid")).isFalse();
            assertThat(tells(window, "Urgen")).isFalse();
            assertThat(tells(window, "10 de 10")).isTrue();
            // No key but the clinician's leads out.
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F8);
            window.press(KeyCode.F1);
            window.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(window.seen("#hand-over")).isTrue();
            window.press(KeyCode.F2);
            window.press(KeyCode.F8);
            assertThat(window.seen("#rail-search")).isTrue();
            assertThat(panel(window)).isTrue();
            assertThat(focusId(window)).isEqualTo("panel-asq-1");
        }
    }

    @Test
    void thePatientGoesBackSkipsAndIsThanked() {
        try (var window = open()) {
            goTo(window, "phq9.1");
            window.run(() -> ((Button) window.node("#hand-over-en")).fire());
            window.type("12");
            window.press(KeyCode.LEFT);
            window.type("3-");
            assertThat(tells(window, "4 of 10")).isTrue();
            window.type("1111110");
            assertThat(tells(window, "Thank you.")).isTrue();
            window.press(KeyCode.F2);
            window.press(KeyCode.F8);
            assertThat(says(window, "one blank")).isTrue();
            assertThat(window.focused()).isNotNull();
        }
    }

    @Test
    void theAsqIsGoneThroughRecordedAndLeft() {
        try (var window = open()) {
            goTo(window, "phq9.9");
            window.type("1");
            window.type("n");
            assertThat(focusId(window)).isEqualTo("panel-asq-2");
            window.type("rnn");
            assertThat(tells(window, "2 refused")).isTrue();
            assertThat(focusId(window)).isEqualTo("panel-asq-5");
            window.press(KeyCode.ESCAPE);
            assertThat(panel(window)).isTrue();
            assertThat(focusId(window)).isEqualTo("question-phq9-difficulty");
            window.press(KeyCode.F8);
            assertThat(focusId(window)).isEqualTo("panel-asq-5");
            window.type("n");
            assertThat(tells(window, "Non-acute positive")).isTrue();
            assertThat(focusId(window)).isEqualTo("safety-done");
            // Nothing was written yet.
            window.press(KeyCode.CONTROL, KeyCode.R);
            assertThat(tells(window, "Nothing is recorded yet")).isTrue();
            window.type("Brief assessment, Dr A");
            window.press(KeyCode.CONTROL, KeyCode.R);
            assertThat(tells(window, "Safety step recorded at")).isTrue();
            assertThat(window.seen("#safety-record")).isFalse();
            assertThat(focusId(window)).isEqualTo("question-phq9-difficulty");
            // Another danger opens it again.
            goTo(window, "safety.plan");
            window.type("y");
            assertThat(window.seen("#safety-record")).isTrue();
            assertThat(says(window, "Urgency: emergency now")).isTrue();
        }
    }

    @Test
    void aBlankItem9IsAskedForInAmberWithoutTakingTheFocus() {
        try (var window = open()) {
            goTo(window, "mood.low");
            window.type("y");
            goTo(window, "phq9.9");
            assertThat(panel(window)).isFalse();
            window.type("-");
            assertThat(panel(window)).isTrue();
            assertThat(title(window)).isEqualTo("Item 9 was left blank. Ask it.");
            assertThat(focusId(window)).isEqualTo("question-phq9-difficulty");
            window.press(KeyCode.UP);
            window.type("0");
            assertThat(panel(window)).isFalse();
        }
    }

    @Test
    void undoByBothKeys() {
        try (var window = open()) {
            goTo(window, "phq9.1");
            window.type("12");
            window.press(KeyCode.BACK_SPACE);
            assertThat(focusId(window)).isEqualTo("question-phq9-2");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(focusId(window)).isEqualTo("question-phq9-1");
            assertThat(says(window, "0 to 27")).isTrue();
        }
    }

    @Test
    void clearingIsAskedInPlace() {
        try (var window = open()) {
            goTo(window, "phq9.1");
            window.type("12");
            window.run(() -> ((Button) window.node("#check-clear")).fire());
            assertThat(focusId(window)).isEqualTo("check-clear-no");
            window.press(KeyCode.ESCAPE);
            assertThat(says(window, "3 to 24")).isTrue();
            window.run(() -> ((Button) window.node("#check-clear")).fire());
            window.run(() -> ((Button) window.node("#check-clear-yes")).fire());
            assertThat(says(window, "0 to 27")).isTrue();
            assertThat(window.focused()).isNotNull();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(says(window, "3 to 24")).isTrue();
        }
    }

    @Test
    void aDangerKeepsTheAnswersFromBeingCleared() {
        try (var window = open()) {
            goTo(window, "phq9.9");
            window.type("1");
            window.run(() -> ((Button) window.node("#check-clear")).fire());
            assertThat(tells(window, "Record it first")).isTrue();
            assertThat(window.seen("#check-clear-yes")).isFalse();
        }
    }

    @Test
    void aBadDateStaysAndSaysWhatIsTaken() {
        try (var window = open()) {
            goTo(window, "mood.onset");
            window.type("32 Feb 2026");
            window.press(KeyCode.ENTER);
            assertThat(focusId(window)).isEqualTo("check-mood-onset");
            assertThat(window.get(() -> ((TextField) window.node("#check-mood-onset")).getText()))
                    .isEqualTo("32 Feb 2026");
            assertThat(tells(window, "is not a date")).isTrue();
            // Going on loses nothing.
            window.press(KeyCode.DOWN);
            assertThat(window.get(() -> ((TextField) window.node("#check-mood-onset")).getText()))
                    .isEqualTo("32 Feb 2026");
            window.press(KeyCode.UP);
            window.run(() -> ((TextField) window.node("#check-mood-onset")).clear());
            window.type("3/2026");
            window.press(KeyCode.ENTER);
            assertThat(tells(window, "is not a date")).isFalse();
            assertThat(says(window, "Mar 2026")).isTrue();
        }
    }

    @Test
    void signsInAFieldAreText() {
        try (var window = open()) {
            goTo(window, "opioid.medicines");
            window.type("y-1 u");
            assertThat(window.get(() -> ((TextField) window.node("#check-medicine")).getText()))
                    .isEqualTo("y-1 u");
            window.press(KeyCode.ENTER);
            assertThat(tells(window, "not recognised: kept as it was typed")).isTrue();
            assertThat(says(window, "0 to 27")).isTrue();
        }
    }

    @Test
    void aMedicineHasACourseOfItsOwn() {
        try (var window = open()) {
            goTo(window, "opioid.medicines");
            window.type("buprenorphine 16 mg daily");
            window.press(KeyCode.ENTER);
            window.run(() -> ((Button) window.node("#check-course")).fire());
            window.type("2024");
            window.press(KeyCode.TAB);
            window.type("2023");
            window.press(KeyCode.TAB);
            assertThat(tells(window, "both cannot be right")).isTrue();
            assertThat(window.focused()).isNotNull();
        }
    }

    @Test
    void aContradictionNamesBothAndLeadsToEither() {
        try (var window = open()) {
            goTo(window, "opioid.use");
            window.type("2");
            goTo(window, "opioid.started");
            window.type("2025");
            window.press(KeyCode.ENTER);
            window.type("2024");
            window.press(KeyCode.ENTER);
            assertThat(tells(window, "The stop (2024) lies before the start (2025)"))
                    .isTrue();
            window.run(() -> Walk.of(window.node("#check-result"), Button.class)
                    .filter(b -> b.getText().contains("First opioid"))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            assertThat(focusId(window)).isEqualTo("check-opioid-started");
        }
    }

    @Test
    void noneOfTheseByOneKey() {
        try (var window = open()) {
            goTo(window, "other.alcohol");
            window.type("0");
            assertThat(focusId(window)).isEqualTo("question-oud-severity");
            assertThat(tells(window, "12 no")).isTrue();
        }
    }

    @Test
    void theClinicsProtocolIsWrittenInPlace() {
        try (var window = open()) {
            goTo(window, "phq9.9");
            window.type("1");
            assertThat(tells(window, "Clinic protocol: not entered.")).isTrue();
            window.run(() -> ((Button) window.node("#protocol-edit")).fire());
            window.run(() -> ((TextArea) window.node("#protocol-text")).setText("Call the crisis team, room 4"));
            window.run(() -> ((Button) window.node("#protocol-save")).fire());
            assertThat(tells(window, "Clinic protocol: Call the crisis team, room 4"))
                    .isTrue();
            assertThat(window.settings().clinicProtocol()).isEqualTo("Call the crisis team, room 4");
        }
    }

    @Test
    void oneQuestionAtATimeWithLargeText() {
        try (var window = open(Settings.DEFAULT.withTextPercent(200))) {
            assertThat(window.seen("#check-result")).isFalse();
            assertThat(window.seen("#check-strip")).isTrue();
            window.type("54");
            window.press(KeyCode.ENTER);
            assertThat(focusId(window)).isEqualTo("single-question");
            window.type("n1");
            window.press(KeyCode.DOWN);
            assertThat(tells(window, "How is it taken?")).isTrue();
            for (var i = 0; i < 40 && !tells(window, "PHQ\u20119, 9 of 10"); i++) {
                window.press(KeyCode.DOWN);
            }
            window.type("2");
            assertThat(panel(window)).isTrue();
            assertThat(focusId(window)).isEqualTo("panel-asq-1");
            assertThat(window.get(() -> inPanel(window, window.node("#panel-asq-1"))))
                    .isTrue();
        }
    }

    private static boolean inPanel(TestWindow window, Node node) {
        var view = window.node("#safety-panel")
                .localToScene(window.node("#safety-panel").getLayoutBounds());
        var row = node.localToScene(node.getLayoutBounds());
        return row.getMinY() >= view.getMinY() - 1 && row.getMaxY() <= view.getMaxY() + 1;
    }

    @Test
    void everyControlHasAName() {
        try (var window = open()) {
            goTo(window, "opioid.medicines");
            window.type("methadone 40 mg daily");
            window.press(KeyCode.ENTER);
            goTo(window, "phq9.9");
            window.type("1");
            var nameless = window.get(() -> Walk.of(window.root())
                    .filter(n -> n instanceof Button
                            || n instanceof TextInputControl
                            || n instanceof QuestionRow
                            || n instanceof AsqRow)
                    .filter(n -> name(n).isBlank())
                    .map(Object::toString)
                    .toList());
            assertThat(nameless).isEmpty();
            assertThat(window.get(() -> window.node("#question-phq9-9").getAccessibleText()))
                    .contains("PHQ\u20119, 9 of 10", "better off dead", "answer: Several days", "0 not at all");
        }
    }

    private static String name(Node node) {
        var spoken = Objects.requireNonNullElse(node.getAccessibleText(), "");
        return node instanceof Button b && spoken.isBlank() ? Objects.requireNonNullElse(b.getText(), "") : spoken;
    }

    @Test
    void theFocusIsNeverLost() {
        try (var window = open()) {
            var keys = List.of(
                    KeyCode.DOWN,
                    KeyCode.UP,
                    KeyCode.ENTER,
                    KeyCode.Y,
                    KeyCode.N,
                    KeyCode.U,
                    KeyCode.DIGIT0,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.MINUS,
                    KeyCode.TAB,
                    KeyCode.ESCAPE,
                    KeyCode.BACK_SPACE);
            var random = new Random(7);
            for (var i = 0; i < 150; i++) {
                var key = keys.get(random.nextInt(keys.size()));
                window.press(key);
                var focused = window.focused();
                assertThat(focused).as("after key %d, %s", i, key).isNotNull();
                assertThat(window.get(() -> shown(Objects.requireNonNull(focused))))
                        .as("%s after key %d, %s", focused, i, key)
                        .isTrue();
            }
        }
    }

    private static boolean shown(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    @Test
    void nothingOfTheVisitStandsInTheTitle() {
        try (var window = open()) {
            goTo(window, "phq9.9");
            window.type("1");
            assertThat(window.get(() -> window.stage().getTitle())).isEqualTo("Euthymia");
            assertThat(window.get(() -> window.node("#safety-panel").lookupAll(".label").stream()
                            .filter(n -> n instanceof Label l && l.getText().contains("988"))
                            .count()))
                    .isPositive();
        }
    }
}
