package org.euthymia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppHomeTest {
    @ParameterizedTest
    @CsvSource({
        "Linux,       '',            '',       /home/u/.local/share/euthymia",
        "Linux,       XDG_DATA_HOME, /x/data,  /x/data/euthymia",
        "Linux,       XDG_DATA_HOME, relative, /home/u/.local/share/euthymia",
        "Mac OS X,    '',            '',       /home/u/Library/Application Support/Euthymia",
        "Windows 11,  '',            '',       /home/u/AppData/Roaming/Euthymia",
        "Windows 11,  APPDATA,       /c/app,   /c/app/Euthymia",
    })
    void thePlatformsPlace(String os, String variable, String value, String expected) {
        var env = variable.isEmpty() ? Map.<String, String>of() : Map.of(variable, value);
        assertThat(AppHome.of(Optional.empty(), env, os, Path.of("/home/u")).folder())
                .isEqualTo(Path.of(expected));
    }

    @Test
    void aChosenFolderWins() {
        var home = AppHome.of(Optional.of(Path.of("/chosen")), Map.of("XDG_DATA_HOME", "/x"), "Linux", Path.of("/u"));
        assertThat(home.folder()).isEqualTo(Path.of("/chosen"));
        assertThat(home.settings()).isEqualTo(Path.of("/chosen/settings.json"));
    }

    @Test
    void onlyTheOwnerMayLookInside(@TempDir Path folder) throws Exception {
        var home = new AppHome(folder.resolve("a/b"));
        home.create();
        home.create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
    }
}
