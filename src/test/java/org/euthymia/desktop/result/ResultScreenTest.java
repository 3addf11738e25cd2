package org.euthymia.desktop.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.euthymia.desktop.control.ActionRow;
import org.euthymia.desktop.control.CitationButton;
import org.euthymia.desktop.control.ReasonRow;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.navigation.ScreenKey;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;
import org.euthymia.visit.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The result by keyboard, over the real library.
class ResultScreenTest extends ApplicationTest {
    private final ResultDesk desk = new ResultDesk().answered();
    private final HBox root = new HBox();
    private final AtomicReference<ResultScreen> shown = new AtomicReference<>();

    @Override
    public void start(Stage stage) {
        Stylesheets.loadFonts();
        root.getStyleClass().add(ShellStyles.SHELL);
        stage.setScene(new Scene(root, 1196, 716));
        Stylesheets.apply(stage.getScene(), Theme.LIGHT, 100);
        // The headless screen is 1000 wide: a wider window in its middle would begin left of it.
        stage.setX(0);
        stage.setY(0);
        stage.show();
        show(new ResultScreen(desk.context()));
    }

    private void show(ResultScreen wanted) {
        shown.set(wanted);
        HBox.setHgrow(wanted.main(), Priority.ALWAYS);
        root.getChildren().setAll(wanted.main(), wanted.side().orElseThrow());
        wanted.shown();
    }

    private ResultScreen screen() {
        return Objects.requireNonNull(shown.get());
    }

    private void open(String... lines) {
        interact(() -> {
            desk.answered(lines);
            screen().dispose();
            show(new ResultScreen(desk.context()));
        });
        settle();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    private void keys(KeyCode... codes) {
        for (var code : codes) {
            type(code);
            settle();
        }
    }

    private void press(ScreenKey key) {
        interact(() -> assertThat(screen().pressed(key)).isTrue());
        settle();
    }

    private String focused() {
        var owner = root.getScene().getFocusOwner();
        return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent p
                        ? p.getChildrenUnmodifiable().stream()
                                .filter(Node::isVisible)
                                .flatMap(ResultScreenTest::all)
                        : Stream.empty());
    }

    private String words(Node node) {
        return all(node)
                .map(n -> n instanceof Labeled l ? l.getText() : n instanceof Text t ? t.getText() : "")
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private boolean there(String id) {
        return lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void enterKeepsTheFollowUpThatIsProposed() {
        assertThat(focused()).isEqualTo("save-follow-up");
        assertThat(lookup("#in-14").queryAs(ToggleButton.class).isSelected()).isTrue();
        keys(KeyCode.ENTER);
        assertThat(desk.visit.visit().plan()).containsInstanceOf(Plan.FollowUpOn.class);
        assertThat(there("#follow-up-kept")).isTrue();
        // The focus is on what can be done next.
        assertThat(focused()).isEqualTo("change-follow-up");
        keys(KeyCode.ENTER);
        assertThat(desk.visit.visit().plan()).isEmpty();
        assertThat(focused()).isEqualTo("save-follow-up");
    }

    @Test
    void ctrlEnterKeepsItFromAnywhere() {
        interact(() -> lookup("#copy-note").query().requestFocus());
        press(ScreenKey.NEXT);
        assertThat(desk.visit.visit().plan()).isPresent();
    }

    @Test
    void aReasonInPlaceOfADate() {
        interact(() -> lookup("#no-date").query().requestFocus());
        keys(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("follow-up-field");
        keys(KeyCode.ENTER);
        assertThat(there("#follow-up-error")).isTrue();
        assertThat(focused()).isEqualTo("follow-up-field");
        write("moves away");
        keys(KeyCode.ENTER);
        assertThat(desk.visit.visit().plan()).contains(new Plan.NoFollowUp("moves away"));
    }

    @Test
    void aDateOfOnesOwnIsTypedInPlace() {
        interact(() -> lookup("#on-date").query().requestFocus());
        keys(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("follow-up-field");
        write("tomorrow");
        keys(KeyCode.ENTER);
        assertThat(words(lookup("#follow-up").query())).contains("no date that can be read");
        assertThat(lookup("#follow-up-field").queryAs(TextField.class).getText())
                .isEqualTo("tomorrow");
        interact(() -> lookup("#follow-up-field").queryAs(TextField.class).clear());
        write("2026-07-01");
        keys(KeyCode.ENTER);
        assertThat(words(lookup("#follow-up").query())).contains("Wed 1 Jul 2026");
    }

    @Test
    void bothDatesAreShownWhenTheDayIsMoved() {
        interact(() -> {
            desk.visit.note(v -> v.withDay(LocalDate.of(2026, 6, 20)));
            screen().dispose();
            show(new ResultScreen(desk.context()));
        });
        settle();
        assertThat(words(lookup("#follow-up").query())).contains("Sat 4 Jul 2026 → Mon 6 Jul 2026");
    }

    @Test
    void everyRuleHasItsRowAndItsSources() {
        var rows = all(root).filter(n -> n instanceof ReasonRow).toList();
        assertThat(rows).hasSize(desk.visit.now().get().assessment().reasons().size());
        assertThat(rows).allMatch(r -> all(r).anyMatch(n -> n instanceof CitationButton));
    }

    @Test
    void aSourceOpensByKeyAndCloses() {
        interact(() -> all(lookup("#result-rules").query())
                .filter(n -> n instanceof CitationButton)
                .findFirst()
                .orElseThrow()
                .requestFocus());
        keys(KeyCode.ENTER);
        assertThat(listWindows()).hasSizeGreaterThan(1);
        keys(KeyCode.ESCAPE);
        assertThat(listWindows()).hasSize(1);
    }

    @Test
    void contradictionsComeFirstAndBlanksAreNamed() {
        open("opioid.stopped: 2024-06-01 | opioid.use: stopped | -phq9.8");
        var open = words(lookup("#result-open").query());
        assertThat(open.lines()
                        .filter(l -> !l.isBlank())
                        .distinct()
                        .skip(1)
                        .findFirst()
                        .orElse(""))
                .contains("both cannot be right");
        assertThat(open).contains("PHQ-9 item 8, movement");
        assertThat(words(root)).contains("Cannot tell yet");
    }

    @Test
    void dangerStandsBeforeTheFlagAndSaysWhatIsRecorded() {
        open("phq9.9: 1 | asq.1: yes | asq.5: no");
        var page = words(screen().main());
        assertThat(page.indexOf("Urgency: same day")).isBetween(0, page.indexOf("Consider opioid-induced depression"));
        assertThat(page).contains("No safety step recorded yet.", "988");
        assertThat(lookup("#in-3").queryAs(ToggleButton.class).isSelected()).isTrue();
        interact(() -> desk.visit.recordSafetyStep("Seen by the crisis team"));
        settle();
        assertThat(words(screen().main()))
                .contains("Seen by the crisis team")
                .doesNotContain("No safety step recorded yet.");
    }

    @Test
    void noFlagSaysWhatWasAskedWhatWasBlankAndWhenToAskAgain() {
        open("mood.low: no | mood.anhedonia: no | phq9.1: 0 | phq9.2: 0 | -withdrawal.now | -cows.total");
        var flag = words(lookup("#result-flag").query());
        assertThat(flag).contains("Asked:", "Blank:", "Withdrawal now", "Ask again within 4 weeks");
        assertThat(words(lookup("#follow-up").query())).contains("Next look, if you want to set one");
    }

    @Test
    void keysCopySaveAndTellSo(@TempDir Path folder) {
        press(ScreenKey.COPY_NOTE);
        assertThat(desk.board.read()).contains("Opioid-mood check 15 Jun 2026");
        assertThat(words(lookup("#result-message").query())).contains("cleared after 60 seconds");
        desk.saveTo(folder.resolve("reasons.pdf"));
        press(ScreenKey.SAVE);
        assertThat(desk.asked).containsExactly("opioid-mood-check-2026-06-15.pdf");
        assertThat(folder.resolve("reasons.pdf")).exists();
        assertThat(words(lookup("#result-message").query())).contains("Saved as reasons.pdf");
    }

    @Test
    void withoutAPrinterItIsSaidInPlace() {
        press(ScreenKey.PRINT);
        assertThat(there("#print-problem")).isTrue();
    }

    @Test
    void whatCompetesOpensWithForAndAgainstAndLeadsToItsCard() {
        open("other.alcohol: yes");
        var first = all(lookup("#in-view").query())
                .filter(n -> n instanceof ActionRow)
                .findFirst()
                .orElseThrow();
        interact(first::requestFocus);
        keys(KeyCode.ENTER);
        assertThat(words(lookup("#in-view").query())).contains("For: Alcohol: yes", "Against:");
        var link = all(lookup("#in-view").query())
                .filter(n -> n instanceof Labeled l
                        && l.getText() != null
                        && l.getText().startsWith("Card: "))
                .findFirst()
                .orElseThrow();
        interact(link::requestFocus);
        keys(KeyCode.ENTER);
        assertThat(desk.opened).hasSize(1).allMatch(d -> d instanceof Destination.CardPage);
    }

    @Test
    void codesSayWhenTheyApply() {
        assertThat(words(lookup("#result-codes").query())).contains("F11.94", "FY2027", "If the clinician documents");
    }

    @Test
    void inOneColumnTheFollowUpStandsRightAfterTheFlag() {
        interact(() -> screen().arrange(Layout.SINGLE));
        settle();
        assertThat(screen().side().orElseThrow().isVisible()).isFalse();
        var page = words(screen().main());
        assertThat(page.indexOf("Save follow-up")).isBetween(0, page.indexOf("Every rule, as it was applied"));
        assertThat(page).contains("Keep in view");
        interact(() -> screen().arrange(Layout.FULL));
        settle();
        assertThat(words(screen().side().orElseThrow())).contains("Save follow-up");
    }

    @Test
    void everythingThatCanBePressedHasAName() {
        open("phq9.9: 1");
        assertThat(all(root)
                        .filter(n -> n.isFocusTraversable() && n instanceof ButtonBase)
                        .filter(n -> Objects.requireNonNullElse(n.getAccessibleText(), "")
                                        .isBlank()
                                && Objects.requireNonNullElse(((Labeled) n).getText(), "")
                                        .isBlank()))
                .isEmpty();
    }

    @Test
    void everyWordIsInSpanishToo() {
        interact(() -> {
            screen().dispose();
            var spanish = new ResultDesk(ResultDesk.LIBRARY, Locale.forLanguageTag("es")).answered();
            show(new ResultScreen(spanish.context()));
        });
        settle();
        assertThat(words(root)).contains("Guardar seguimiento", "Cada regla, tal como se aplicó");
    }
}
