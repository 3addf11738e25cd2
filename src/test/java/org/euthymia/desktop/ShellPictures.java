package org.euthymia.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.euthymia.MedicineNames;
import org.euthymia.desktop.control.FxStage;
import org.euthymia.desktop.control.Picture;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.opening.LibrarySource;
import org.euthymia.desktop.problems.Notices;
import org.euthymia.platform.BackgroundPool;
import org.euthymia.platform.Settings;

/// Draws every screen of the window on JavaFX's headless platform: `ShellPictures DATA HOME OUT [NAME...]`.
public final class ShellPictures {
    private static final List<String> CARDS =
            List.of("oxycodone-depression", "sleep-architecture", "tramadol-depression", "tapering-and-mood");

    private final LibrarySource source;
    private final Path home;
    private final Path out;

    private ShellPictures(LibrarySource source, Path home, Path out) {
        this.source = source;
        this.home = home;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        FxStage.start();
        var home = Path.of(args[1]);
        var pictures = new ShellPictures(new FolderSource(Path.of(args[0]), home), home, Path.of(args[2]));
        var wanted = List.of(args).subList(3, args.length);
        for (var look : LOOKS) {
            if (wanted.isEmpty() || wanted.contains(look.name())) {
                pictures.draw(look);
            }
        }
        Platform.exit();
    }

    private record Look(String name, int width, int height, String theme, int percent, String language) {}

    private static final List<Look> LOOKS = List.of(
            new Look("1280", 1280, 800, "light", 100, "en"),
            new Look("1280-dark", 1280, 800, "dark", 100, "en"),
            new Look("1280-contrast", 1280, 800, "high-contrast", 100, "en"),
            new Look("1280-es", 1280, 800, "light", 100, "es"),
            new Look("1000", 1000, 700, "light", 100, "en"),
            new Look("1920", 1920, 1080, "light", 100, "en"),
            new Look("1280-200", 1280, 800, "light", 200, "en"),
            new Look("1000-200", 1000, 700, "light", 200, "en"),
            new Look("1920-200", 1920, 1080, "dark", 200, "en"),
            new Look("1280-80", 1280, 800, "light", 80, "en"),
            new Look("1000-130", 1000, 700, "light", 130, "es"));

    private void draw(Look look) {
        var clock = Clock.fixed(LocalDate.of(2026, 11, 22).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var settings = new Settings(
                look.theme(), look.percent(), Optional.empty(), false, Optional.empty(), CARDS, CARDS.subList(1, 3));
        var background = new BackgroundPool(Platform::runLater);
        var parts = new DesktopParts(
                new MemoryState(settings),
                source,
                MedicineNames::new,
                new NoPrinters(),
                background,
                clock,
                Locale.forLanguageTag(look.language()),
                new About("0.1.0", home, false),
                new Notices());
        var stage = FxStage.call(() -> new Stage(javafx.stage.StageStyle.UNDECORATED));
        var window = FxStage.call(() -> new MainWindow(parts, stage));
        FxStage.pulses(() -> {
            window.show();
            stage.setX(0);
            stage.setY(0);
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.setWidth(look.width());
            stage.setHeight(look.height());
        });
        rest(1500);
        picture(stage, look, "home");
        type(stage, "oxycodone depression");
        rest(600);
        picture(stage, look, "results");
        key(stage, KeyCode.ENTER, false);
        rest(500);
        picture(stage, look, "card");
        type(stage, "ketamine infusion dosing");
        rest(400);
        picture(stage, look, "nothing");
        key(stage, KeyCode.F1, false);
        picture(stage, look, "help");
        FxStage.pulses(() -> fire(stage, "#rail-settings"));
        picture(stage, look, "settings");
        FxStage.pulses(() -> fire(stage, "#rail-sleep"));
        picture(stage, look, "area");
        FxStage.pulses(window::close);
        background.close();
    }

    private static void fire(Stage stage, String id) {
        ((javafx.scene.control.Button) stage.getScene().lookup(id)).fire();
    }

    private static void type(Stage stage, String text) {
        FxStage.pulses(() -> {
            var field = (TextField) stage.getScene().lookup("#search");
            field.requestFocus();
            field.setText(text);
        });
    }

    private static void key(Stage stage, KeyCode code, boolean alt) {
        FxStage.pulses(() -> {
            var owner = stage.getScene().getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
        });
    }

    private void picture(Stage stage, Look look, String screen) {
        rest(200);
        var image = FxStage.call(() -> stage.getScene().snapshot(null));
        Picture.write(image, out.resolve(look.name() + "-" + screen + ".png"));
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FxStage.pulses(() -> {});
    }
}
