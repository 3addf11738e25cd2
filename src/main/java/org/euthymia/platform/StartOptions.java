package org.euthymia.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What the program was started with; every command takes these.
///
/// @param library a clinic's own library folder
/// @param beside true to open that folder beside the built-in library, false to open it alone
/// @param home where own state lives, if not in the platform's place
/// @param language language of the program's own words
public record StartOptions(Optional<Path> library, boolean beside, Optional<Path> home, Optional<Locale> language) {
    public static final StartOptions NONE =
            new StartOptions(Optional.empty(), false, Optional.empty(), Optional.empty());
}
