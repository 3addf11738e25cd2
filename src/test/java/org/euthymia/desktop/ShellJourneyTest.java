package org.euthymia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.library.Card;
import org.euthymia.platform.InlineBackground;
import org.euthymia.platform.Settings;
import org.junit.jupiter.api.Test;

/// The window worked by keyboard alone.
class ShellJourneyTest {
    @Test
    void typeMoveOpenAndComeBackToTheSamePlace() {
        try (var window = TestWindow.open()) {
            assertThat(window.fieldFocused()).isTrue();
            window.type("sleep");
            assertThat(window.hitIds()).containsExactly("sleep-stages", "methadone-apnoea");
            assertThat(window.selectedHit()).isEqualTo("sleep-stages");
            assertThat(window.words()).contains("Lighter, less deep.");
            window.press(KeyCode.DOWN);
            assertThat(window.selectedHit()).isEqualTo("methadone-apnoea");
            assertThat(window.fieldFocused()).isTrue();
            window.press(KeyCode.ENTER);
            assertThat(place(window)).isEqualTo(new Destination.CardPage("methadone-apnoea"));
            assertThat(window.fieldFocused()).isFalse();
            window.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(place(window)).isEqualTo(new Destination.Results("sleep"));
            assertThat(window.selectedHit()).isEqualTo("methadone-apnoea");
            assertThat(window.fieldFocused()).isTrue();
            window.press(KeyCode.ALT, KeyCode.RIGHT);
            assertThat(place(window)).isEqualTo(new Destination.CardPage("methadone-apnoea"));
        }
    }

    private static Destination place(TestWindow window) {
        return window.get(() -> window.main().place());
    }

    @Test
    void theListScrollsWithTheChoiceAndIsFoundAsItWasLeft() {
        var cards = IntStream.range(0, 60)
                .mapToObj(i -> SampleLibrary.card("card-" + i, "Sleep " + i, "sleep", "V."))
                .toArray(Card[]::new);
        try (var window = TestWindow.open(
                FixedSource.of(SampleLibrary.of(List.of(), cards)), new InlineBackground(), Settings.DEFAULT)) {
            window.type("sleep");
            for (var i = 0; i < 4; i++) {
                window.press(KeyCode.PAGE_DOWN);
            }
            assertThat(window.selectedHit()).isEqualTo("card-20");
            var top = firstVisible(window);
            assertThat(top).isPositive();
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(firstVisible(window)).isEqualTo(top);
            assertThat(window.selectedHit()).isEqualTo("card-20");
        }
    }

    private static int firstVisible(TestWindow window) {
        return window.get(() -> {
            var flow = (javafx.scene.control.skin.VirtualFlow<?>)
                    window.node("#hits").lookup(".virtual-flow");
            return flow.getFirstVisibleCell().getIndex();
        });
    }

    @Test
    void searchIsOneKeyAwayFromACard() {
        try (var window = TestWindow.open()) {
            window.type("tramadol");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.K);
            assertThat(window.fieldFocused()).isTrue();
            assertThat(window.selectedText()).isEqualTo("tramadol");
            window.type("restless");
            assertThat(window.fieldText()).isEqualTo("restless");
            assertThat(window.hitIds()).containsExactly("restless-legs");
            window.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(place(window)).isEqualTo(new Destination.CardPage("tramadol-depression"));
        }
    }

    @Test
    void aSlashStartsASearchButCanBeTypedIntoOne() {
        try (var window = TestWindow.open()) {
            window.run(() -> window.main().open(new Destination.AreaPage("sleep")));
            assertThat(window.fieldFocused()).isFalse();
            window.type("/");
            assertThat(window.fieldFocused()).isTrue();
            assertThat(window.fieldText()).isEmpty();
            window.type("a/b");
            assertThat(window.fieldText()).isEqualTo("a/b");
        }
    }

    @Test
    void escapeClearsTheSearchAndThenDoesNothing() {
        try (var window = TestWindow.open()) {
            window.type("sleep");
            window.press(KeyCode.ESCAPE);
            assertThat(place(window)).isEqualTo(new Destination.Home());
            assertThat(window.fieldText()).isEmpty();
            assertThat(window.fieldFocused()).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(place(window)).isEqualTo(new Destination.Home());
        }
    }

    @Test
    void escapeInTheFieldOfACardGoesBackIntoTheCard() {
        try (var window = TestWindow.open()) {
            window.type("tramadol");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.press(KeyCode.ESCAPE);
            assertThat(window.fieldFocused()).isFalse();
            assertThat(window.focused()).isNotNull();
            assertThat(place(window)).isEqualTo(new Destination.CardPage("tramadol-depression"));
        }
    }

    @Test
    void altAndADigitChoosesAKindAndTypesNothing() {
        try (var window = TestWindow.open()) {
            window.type("mood");
            assertThat(window.hitIds()).hasSize(3);
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            assertThat(window.hitIds()).containsExactly("source:smith2020");
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            assertThat(window.hitIds()).containsExactly("mu-receptors", "taper-mood");
            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            assertThat(window.hitIds()).hasSize(3);
            assertThat(window.fieldText()).isEqualTo("mood");
        }
    }

    @Test
    void f6GoesRoundTheWindow() {
        try (var window = TestWindow.open()) {
            window.type("sleep");
            window.press(KeyCode.F6);
            assertThat(window.focusIn("#results")).isTrue();
            window.press(KeyCode.F6);
            assertThat(window.focusIn("#preview")).isTrue();
            window.press(KeyCode.F6);
            assertThat(window.focusIn("#rail-search")).isTrue();
            window.press(KeyCode.F6);
            assertThat(window.fieldFocused()).isTrue();
            window.press(KeyCode.SHIFT, KeyCode.F6);
            assertThat(window.focusIn("#rail-search")).isTrue();
        }
    }

    @Test
    void theRailIsWalkedWithArrows() {
        try (var window = TestWindow.open()) {
            window.press(KeyCode.SHIFT, KeyCode.F6);
            window.press(KeyCode.DOWN);
            assertThat(window.focusIn("#rail-check")).isTrue();
            window.press(KeyCode.SPACE);
            assertThat(place(window)).isEqualTo(new Destination.CheckPage());
        }
    }

    @Test
    void anAreaIsWalkedWithArrows() {
        try (var window = TestWindow.open()) {
            window.run(() -> window.main().open(new Destination.AreaPage("sleep")));
            assertThat(window.focusIn("#cards")).isTrue();
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertThat(place(window)).isEqualTo(new Destination.CardPage("methadone-apnoea"));
            window.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(window.focusIn("#cards")).isTrue();
        }
    }

    @Test
    void downFromTheEmptyFieldEntersTheStartPage() {
        var settings = Settings.DEFAULT.opened("taper-mood");
        try (var window = TestWindow.open(FixedSource.of(SampleLibrary.small()), new InlineBackground(), settings)) {
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertThat(place(window)).isEqualTo(new Destination.CardPage("taper-mood"));
        }
    }

    @Test
    void textGrowsAndShrinksByKey() {
        try (var window = TestWindow.open()) {
            window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            assertThat(rootStyle(window)).contains("16.1px");
            window.press(KeyCode.CONTROL, KeyCode.MINUS);
            window.press(KeyCode.CONTROL, KeyCode.MINUS);
            assertThat(window.settings().textPercent()).isEqualTo(90);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(rootStyle(window)).contains("14.0px");
            assertThat(window.fieldText()).isEmpty();
        }
    }

    private static String rootStyle(TestWindow window) {
        return window.get(() -> window.root().getStyle());
    }

    @Test
    void nothingFoundSaysWhatTheLibraryCoversAndOffersSingleWords() {
        try (var window = TestWindow.open()) {
            window.type("ketamine sleep");
            assertThat(window.words())
                    .contains(
                            "No card matches “ketamine sleep”",
                            "This library covers neurotransmitters, sleep, depression, and treatment."
                                    + " It has nothing on this, and it will not guess.",
                            "Search only “sleep”");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertThat(place(window)).isEqualTo(new Destination.CardPage("methadone-apnoea"));
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.run(() ->
                    window.robot().lookup("Search only “sleep”").queryButton().fire());
            assertThat(window.fieldText()).isEqualTo("sleep");
            assertThat(window.hitIds()).hasSize(2);
        }
    }

    @Test
    void tenThousandPastedCharactersDoNoHarm() {
        try (var window = TestWindow.open()) {
            window.run(() -> {
                var content = new ClipboardContent();
                content.putString("sleep ".repeat(1667));
                Clipboard.getSystemClipboard().setContent(content);
                ((TextField) window.node("#search")).paste();
            });
            assertThat(window.fieldText()).hasSizeGreaterThan(9_000);
            assertThat(window.hitIds()).containsExactly("sleep-stages", "methadone-apnoea");
            window.run(() -> ((TextField) window.node("#search")).setText("q".repeat(10_000)));
            assertThat(window.words()).contains("No card matches “" + "q".repeat(60) + "…”");
            window.press(KeyCode.ESCAPE);
            assertThat(place(window)).isEqualTo(new Destination.Home());
        }
    }

    @Test
    void aResultThatComesLateNeverReplacesANewerOne() {
        var held = new HeldBackground();
        try (var window = TestWindow.open(FixedSource.of(SampleLibrary.small()), held, Settings.DEFAULT)) {
            window.run(held::releaseAll);
            window.run(() -> ((TextField) window.node("#search")).setText("sleep"));
            window.run(() -> ((TextField) window.node("#search")).setText("tramadol"));
            window.run(() -> held.release(1));
            assertThat(window.hitIds()).containsExactly("tramadol-depression");
            window.run(held::releaseAll);
            assertThat(window.hitIds()).containsExactly("tramadol-depression");
        }
    }

    @Test
    void aBookmarkIsSetByKeyShownAtTheStartAndTakenBack() {
        try (var window = TestWindow.open()) {
            window.type("tramadol");
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(window.settings().bookmarks()).containsExactly("tramadol-depression");
            assertThat(window.words()).contains("Bookmark added.", "Undo");
            window.run(() -> window.main().open(new Destination.Home()));
            assertThat(window.words()).contains("All bookmarks");
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(window.settings().bookmarks()).isEmpty();
            window.run(() -> window.main().open(new Destination.Home()));
            assertThat(window.words()).doesNotContain("All bookmarks");
        }
    }

    @Test
    void theStartPageIsOneKeyAway() {
        try (var window = TestWindow.open()) {
            window.press(KeyCode.F1);
            assertThat(place(window)).isEqualTo(new Destination.HelpPage());
            assertThat(window.words()).contains("Keys", "Euthymia test");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(place(window)).isEqualTo(new Destination.Home());
            assertThat(window.fieldFocused()).isTrue();
        }
    }

    @Test
    void aChoiceInSettingsTakesEffectAtOnceAndIsKept() {
        try (var window = TestWindow.open()) {
            window.run(() -> window.main().open(new Destination.SettingsPage()));
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            assertThat(window.settings().theme()).isEqualTo("dark");
            assertThat(window.get(() -> window.main().scene().getStylesheets()))
                    .anyMatch(url -> url.endsWith("/dark.css"));
        }
    }

    @Test
    void aLanguageChosenSpeaksAtOnce() {
        try (var window = TestWindow.open()) {
            window.run(() -> window.main().open(new Destination.SettingsPage()));
            window.run(() -> window.main().change(s -> s.withLanguage(java.util.Optional.of("es"))));
            assertThat(window.words()).contains("Ajustes", "Buscar", "Ayuda").doesNotContain("Help");
            assertThat(place(window)).isEqualTo(new Destination.SettingsPage());
            assertThat(window.focused()).isNotNull();
        }
    }

    @Test
    void withOneColumnTheFieldOpensOverTheBar() {
        var settings = Settings.DEFAULT.withTextPercent(200);
        try (var window = TestWindow.open(FixedSource.of(SampleLibrary.small()), new InlineBackground(), settings)) {
            window.type("tramadol");
            assertThat(window.seen("#preview")).isFalse();
            window.press(KeyCode.ENTER);
            assertThat(window.seen("#search")).isFalse();
            assertThat(window.seen("#open-search")).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.K);
            assertThat(window.seen("#search")).isTrue();
            assertThat(window.fieldFocused()).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.seen("#search")).isFalse();
            assertThat(window.focused()).isNotNull();
        }
    }

    @Test
    void nothingIsCutSidewaysAtAnySizeOfText() {
        try (var window = TestWindow.open()) {
            window.type("sleep");
            for (var percent : List.of(80, 100, 130, 200)) {
                window.run(() -> window.main().change(s -> s.withTextPercent(percent)));
                var root = window.root();
                assertThat(window.get(() -> root.minWidth(-1)))
                        .as("%s %%", percent)
                        .isLessThanOrEqualTo(1000);
            }
        }
    }
}
