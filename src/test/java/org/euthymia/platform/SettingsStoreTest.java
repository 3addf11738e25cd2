package org.euthymia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.euthymia.platform.Settings.WindowBounds;
import org.euthymia.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final InlineBackground background = new InlineBackground();
    private final List<Problem> problems = new ArrayList<>();

    private SettingsStore open(Path file) {
        return SettingsStore.open(file, CLOCK, background, problems::add);
    }

    @Test
    void everythingComesBack(@TempDir Path folder) {
        var file = folder.resolve("home/settings.json");
        try (var store = open(file)) {
            store.change(s -> s.withTheme("dark").withTextPercent(150).withReduceMotion(true));
            store.change(s -> s.withWindow(new WindowBounds(10, 20, 1280, 800, true)));
            store.change(s -> s.opened("a").opened("b").withBookmarks(List.of("c")));
            background.runLater();
        }
        var read = open(file).get();
        assertThat(read.theme()).isEqualTo("dark");
        assertThat(read.textPercent()).isEqualTo(150);
        assertThat(read.reduceMotion()).isTrue();
        assertThat(read.window()).contains(new WindowBounds(10, 20, 1280, 800, true));
        assertThat(read.recent()).containsExactly("b", "a");
        assertThat(read.bookmarks()).containsExactly("c");
        assertThat(problems).isEmpty();
    }

    @Test
    void closingSavesWhatWaits(@TempDir Path folder) {
        var file = folder.resolve("settings.json");
        var store = open(file);
        store.change(s -> s.withTheme("light"));
        assertThat(file).doesNotExist();
        store.close();
        assertThat(open(file).get().theme()).isEqualTo("light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "not json", "{\"theme\": }", "\u0000\u0001"})
    void unreadableIsPutAsideAndNeverOverwritten(String content, @TempDir Path folder) throws Exception {
        var file = folder.resolve("settings.json");
        Files.writeString(file, content);
        var store = open(file);
        assertThat(store.get()).isEqualTo(Settings.DEFAULT);
        assertThat(problems).extracting(Problem::key).containsExactly("platform.settings.unreadable");
        store.change(s -> s.withTheme("dark"));
        store.close();
        var aside = folder.resolve("settings.json.unreadable-20261122-100000");
        assertThat(Files.readString(aside)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"textPercent\": 100000, \"theme\": \"neon\"}",
                "{\"textPercent\": \"big\", \"theme\": 7}",
                "{\"window\": {\"x\": \"left\"}, \"recent\": {}, \"bookmarks\": [1, null]}"
            })
    void oddValuesNeverKeepTheProgramFromStarting(String content, @TempDir Path folder) throws Exception {
        var file = folder.resolve("settings.json");
        Files.writeString(file, content);
        var read = open(file).get();
        assertThat(read.textPercent()).isBetween(80, 200);
        assertThat(Settings.THEMES).contains(read.theme());
        assertThat(problems).isEmpty();
    }

    @Test
    void everyCutOffFileIsReadOrPutAside(@TempDir Path folder) throws Exception {
        var whole = SettingsFile.format(Settings.DEFAULT.opened("a").withWindow(new WindowBounds(1, 2, 3, 4, false)));
        for (int length = 0; length < whole.length; length++) {
            var cut = new String(whole, 0, length, StandardCharsets.UTF_8);
            assertThat(SettingsFile.parse(cut.getBytes(StandardCharsets.UTF_8)).isPresent())
                    .as("prefix %d", length)
                    .isFalse();
        }
        assertThat(SettingsFile.parse(whole)).isPresent();
    }

    @Test
    void aFolderThatCannotBeWrittenIsReportedOnce(@TempDir Path folder) throws Exception {
        var notAFolder = Files.createFile(folder.resolve("file"));
        var store = open(notAFolder.resolve("settings.json"));
        problems.clear();
        store.change(s -> s.withTheme("dark"));
        background.runLater();
        store.change(s -> s.withTheme("light"));
        background.runLater();
        store.close();
        assertThat(problems).extracting(Problem::key).containsExactly("platform.settings.unsaved");
    }
}
