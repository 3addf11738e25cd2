package org.euthymia.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder that holds the program's own state: settings, derived indexes, logs. Nothing in it is needed to start.
public record AppHome(Path folder) {
    /// @param chosen the folder given with `--home`
    /// @param env the process environment
    /// @param osName `os.name`
    /// @param userHome `user.home`
    public static AppHome of(Optional<Path> chosen, Map<String, String> env, String osName, Path userHome) {
        return new AppHome(chosen.map(Path::toAbsolutePath).orElseGet(() -> platformFolder(env, osName, userHome)));
    }

    private static Path platformFolder(Map<String, String> env, String osName, Path userHome) {
        var os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return variable(env, "APPDATA")
                    .orElse(userHome.resolve("AppData/Roaming"))
                    .resolve("Euthymia");
        }
        if (os.contains("mac")) {
            return userHome.resolve("Library/Application Support/Euthymia");
        }
        return variable(env, "XDG_DATA_HOME")
                .orElse(userHome.resolve(".local/share"))
                .resolve("euthymia");
    }

    /// Only an absolute path counts, as the XDG specification asks.
    private static Optional<Path> variable(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name))
                .filter(s -> !s.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /// Makes the folder if it is missing, readable by its owner alone where the file system knows owners.
    ///
    /// @throws IOException when the place cannot be written
    public void create() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    public Path settings() {
        return folder.resolve("settings.json");
    }

    public Path indexes() {
        return folder.resolve("index");
    }

    /// Where SQLite's native library is unpacked: a temporary folder may forbid execution.
    public Path nativeCode() {
        return folder.resolve("native");
    }

    public Path logs() {
        return folder.resolve("log");
    }
}
