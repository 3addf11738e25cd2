package org.euthymia.desktop.help;

import java.nio.file.Path;

/// What the program knows of itself.
///
/// @param version as released, e.g. `1.0.0`
/// @param home the folder of its own state
/// @param mac true on macOS, where `Ctrl` is `Cmd`
public record About(String version, Path home, boolean mac) {
    /// Key caps as this computer's keyboard names them.
    public String caps(Shortcut shortcut) {
        return shortcut.caps(mac);
    }
}
