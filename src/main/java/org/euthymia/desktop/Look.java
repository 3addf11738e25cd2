package org.euthymia.desktop;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.euthymia.desktop.settings.CurrentSettings;
import org.euthymia.desktop.settings.ThemeChoice;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;

/// Keeps a scene dressed as the user chose, or as the computer is set. FX thread only.
final class Look {
    /// Windows tells of its high-contrast themes under this name.
    private static final String WINDOWS_HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");

    private final Scene scene;
    private final CurrentSettings settings;
    private final Platform.Preferences system;
    private Theme theme = Theme.LIGHT;
    private int percent;

    Look(Scene scene, CurrentSettings settings, Platform.Preferences system) {
        this.scene = scene;
        this.settings = settings;
        this.system = system;
    }

    Subscription subscribe() {
        return Subscription.combine(
                settings.value().subscribe(s -> dress(false)),
                system.colorSchemeProperty().subscribe(s -> dress(false)),
                // A new root, in another language, has no text size yet.
                scene.rootProperty().subscribe((before, now) -> dress(true)));
    }

    Theme theme() {
        return theme;
    }

    private void dress(boolean anew) {
        var wanted = of(ThemeChoice.ofWord(settings.get().theme()));
        var size = settings.textPercent();
        if (anew || wanted != theme || size != percent) {
            theme = wanted;
            percent = size;
            Stylesheets.apply(scene, theme, percent);
            scene.getRoot().pseudoClassStateChanged(HIGH_CONTRAST, theme == Theme.HIGH_CONTRAST);
        }
    }

    private Theme of(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> ofSystem();
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
        };
    }

    private Theme ofSystem() {
        if (Boolean.TRUE.equals(system.get(WINDOWS_HIGH_CONTRAST))) {
            return Theme.HIGH_CONTRAST;
        }
        return system.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }
}
