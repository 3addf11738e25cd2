package org.euthymia.desktop.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.kordamp.ikonli.material2.Material2ALIkonHandler;
import org.kordamp.ikonli.material2.Material2OutlinedALIkonHandler;

/// Dresses a scene: theme, text size, fonts. FX thread only.
public final class Stylesheets {
    /// Root text size at 100 %, in pixels. All other sizes are em of it.
    public static final double BASE_PX = 14;

    private static final List<String> SHARED = List.of(
            "bridge.css",
            "components.css",
            "shell.css",
            "medicines.css",
            "visit.css",
            "check.css",
            "result.css",
            "handout.css");

    private Stylesheets() {}

    /// Loads the bundled Roboto faces and icons. Call once, before the first scene.
    public static void loadFonts() {
        for (var face : List.of("Regular", "Medium", "Bold", "Italic")) {
            var url = Objects.requireNonNull(
                    Stylesheets.class.getResource("/com/formdev/flatlaf/fonts/roboto/Roboto-" + face + ".ttf"),
                    "Roboto is not on the class path");
            Font.loadFont(url.toExternalForm(), BASE_PX);
        }
        // The two faces of the icons that `Icon` uses; one file holds the letters A to L and M to Z of a face.
        Font.loadFont(new Material2ALIkonHandler().getFontResourceAsStream(), BASE_PX);
        Font.loadFont(new Material2OutlinedALIkonHandler().getFontResourceAsStream(), BASE_PX);
    }

    /// @param percent text size, 80 to 200
    public static void apply(Scene scene, Theme theme, int percent) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getStylesheets().setAll(urls(theme));
        scene.getRoot().setStyle("-fx-font-size: " + BASE_PX * percent / 100 + "px;");
    }

    /// Gives a scene of its own, such as a popover's, the theme and text size of the scene it belongs to.
    public static void dressLike(Scene scene, Scene owner) {
        scene.getStylesheets().setAll(owner.getStylesheets());
        scene.getRoot().setStyle(owner.getRoot().getStyle());
    }

    /// The stylesheets of `theme` in order, as URLs: tokens first. Popovers and dialogs, which are scenes of their own,
    /// need them too.
    public static List<String> urls(Theme theme) {
        var all = new ArrayList<String>();
        all.add(url(theme.word() + ".css"));
        SHARED.forEach(name -> all.add(url(name)));
        return all;
    }

    private static String url(String name) {
        return Objects.requireNonNull(Stylesheets.class.getResource(name), name).toExternalForm();
    }
}
