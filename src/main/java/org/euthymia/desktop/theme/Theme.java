package org.euthymia.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;

/// The three looks. Each is AtlantaFX's Primer with our tokens laid over it.
public enum Theme {
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /// The stylesheet under all others, as `Application.setUserAgentStylesheet` wants it.
    public String userAgentStylesheet() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /// Name in settings and of the token stylesheet: `light`, `dark`, `high-contrast`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
