package org.euthymia.desktop.settings;

import java.util.Locale;

/// What the user chose for the look of the program.
public enum ThemeChoice {
    /// As the computer is set.
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /// The word in a settings file: `system`, `light`, `dark`, `high-contrast`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// [#SYSTEM] for a word that is not known, so that a settings file of a newer version does no harm.
    public static ThemeChoice ofWord(String word) {
        for (var choice : values()) {
            if (choice.word().equals(word)) {
                return choice;
            }
        }
        return SYSTEM;
    }
}
