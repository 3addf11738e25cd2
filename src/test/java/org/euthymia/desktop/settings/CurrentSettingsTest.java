package org.euthymia.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.euthymia.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentSettingsTest {
    private final List<Settings> saved = new ArrayList<>();
    private final CurrentSettings settings = new CurrentSettings(new UserState() {
        @Override
        public Settings load() {
            return Settings.DEFAULT;
        }

        @Override
        public void save(Settings changed) {
            saved.add(changed);
        }
    });

    @Test
    void keepsEachChangeOnce() {
        settings.change(s -> s.withTheme("dark"));
        settings.change(s -> s.withTheme("dark"));
        assertThat(saved).extracting(Settings::theme).containsExactly("dark");
        assertThat(settings.get().theme()).isEqualTo("dark");
    }

    @Test
    void bookmarksComeAndGoInTheirOrder() {
        settings.toggleBookmark("a");
        settings.toggleBookmark("b");
        settings.toggleBookmark("c");
        settings.toggleBookmark("b");
        assertThat(settings.get().bookmarks()).containsExactly("a", "c");
        assertThat(settings.bookmarked("a")).isTrue();
        assertThat(settings.bookmarked("b")).isFalse();
    }

    @Test
    void anOddTextSizeCountsAsTheNearestStep() {
        settings.change(s -> s.withTextPercent(137));
        assertThat(settings.textPercent()).isEqualTo(130);
    }

    @ParameterizedTest
    @CsvSource({"system, SYSTEM", "light, LIGHT", "dark, DARK", "high-contrast, HIGH_CONTRAST", "sepia, SYSTEM"})
    void aThemeNotKnownFollowsTheComputer(String word, ThemeChoice choice) {
        assertThat(ThemeChoice.ofWord(word)).isEqualTo(choice);
    }
}
