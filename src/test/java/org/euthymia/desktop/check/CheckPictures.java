package org.euthymia.desktop.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.euthymia.MedicineNames;
import org.euthymia.desktop.DesktopParts;
import org.euthymia.desktop.FolderSource;
import org.euthymia.desktop.MainWindow;
import org.euthymia.desktop.MemoryState;
import org.euthymia.desktop.NoPrinters;
import org.euthymia.desktop.control.FxStage;
import org.euthymia.desktop.control.Picture;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.problems.Notices;
import org.euthymia.platform.BackgroundPool;
import org.euthymia.platform.Settings;

/// Draws the check in the whole window: `CheckPictures DATA HOME OUT [NAME...]`. Not a test.
final class CheckPictures {
    private static final List<Look> LOOKS = List.of(
            new Look("1280", 1280, 800, "light", 100, "en"),
            new Look("1000", 1000, 700, "light", 100, "en"),
            new Look("1280-dark", 1280, 800, "dark", 100, "en"),
            new Look("1280-contrast", 1280, 800, "high-contrast", 100, "en"),
            new Look("1280-200", 1280, 800, "light", 200, "en"),
            new Look("1000-es", 1000, 700, "light", 100, "es"),
            new Look("1920", 1920, 1080, "light", 100, "en"));

    private final FolderSource source;
    private final Path home;
    private final Path out;

    private CheckPictures(FolderSource source, Path home, Path out) {
        this.source = source;
        this.home = home;
        this.out = out;
    }

    private record Look(String name, int width, int height, String theme, int percent, String language) {}

    public static void main(String[] args) throws Exception {
        FxStage.start();
        var home = Path.of(args[1]);
        var pictures = new CheckPictures(new FolderSource(Path.of(args[0]), home), home, Path.of(args[2]));
        var wanted = List.of(args).subList(3, args.length);
        try {
            for (var look : LOOKS) {
                if (wanted.isEmpty() || wanted.contains(look.name())) {
                    pictures.draw(look);
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private void draw(Look look) {
        var clock = Clock.fixed(LocalDate.of(2026, 11, 22).atTime(14, 5).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var settings = new Settings(
                look.theme(), look.percent(), Optional.empty(), false, Optional.empty(), List.of(), List.of());
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
        var stage = FxStage.call(() -> new Stage(StageStyle.UNDECORATED));
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
        while (!FxStage.call(window::ready)) {
            rest(200);
        }
        FxStage.pulses(() -> window.open(new Destination.CheckPage()));
        rest(400);
        visit(stage, look);
        FxStage.pulses(window::close);
        background.close();
    }

    private void visit(Stage stage, Look look) {
        picture(stage, look, "a-start");
        write(stage, "54");
        key(stage, KeyCode.ENTER);
        typed(stage, "n1");
        write(stage, "oxycodone ER 20 mg twice daily");
        key(stage, KeyCode.ENTER);
        write(stage, "blue footballs");
        key(stage, KeyCode.ENTER);
        picture(stage, look, "b-medicines");
        key(stage, KeyCode.ENTER);
        typed(stage, "1");
        key(stage, KeyCode.DOWN);
        write(stage, "Sep 2025");
        key(stage, KeyCode.ENTER);
        typed(stage, "1");
        write(stage, "2026-02-01");
        key(stage, KeyCode.ENTER);
        key(stage, KeyCode.DOWN);
        typed(stage, "yn");
        write(stage, "32 Feb");
        key(stage, KeyCode.ENTER);
        picture(stage, look, "c-date");
        FxStage.pulses(() -> ((TextField) owner(stage)).clear());
        write(stage, "22 Feb 2026");
        key(stage, KeyCode.ENTER);
        key(stage, KeyCode.DOWN);
        typed(stage, "4n2n");
        key(stage, KeyCode.DOWN);
        picture(stage, look, "d-phq9");
        typed(stage, "3232112-01");
        picture(stage, look, "e-blank");
        typed(stage, "nnnnnnnnnnn");
        typed(stage, "nnn");
        picture(stage, look, "f-other");
        fire(stage, "#hand-over-es");
        picture(stage, look, "g-patient");
        typed(stage, "3232112-2");
        key(stage, KeyCode.F2);
        key(stage, KeyCode.F8);
        picture(stage, look, "h-urgent");
        typed(stage, "ynnn");
        picture(stage, look, "i-positive");
        typed(stage, "y");
        picture(stage, look, "j-acute");
        key(stage, KeyCode.ESCAPE);
        picture(stage, look, "k-back");
    }

    private static javafx.scene.Node owner(Stage stage) {
        return Objects.requireNonNull(stage.getScene().getFocusOwner());
    }

    private static void fire(Stage stage, String id) {
        FxStage.pulses(() -> {
            if (stage.getScene().lookup(id) instanceof Button b) {
                b.fire();
            }
        });
    }

    private static void write(Stage stage, String text) {
        FxStage.pulses(() -> {
            if (owner(stage) instanceof TextField field) {
                field.setText(text);
            } else {
                org.slf4j.LoggerFactory.getLogger(CheckPictures.class).warn("no field for {}: {}", text, owner(stage));
            }
        });
    }

    private static void typed(Stage stage, String signs) {
        signs.chars()
                .mapToObj(Character::toString)
                .forEach(sign -> FxStage.call(() -> {
                    owner(stage)
                            .fireEvent(new KeyEvent(
                                    KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
                    return "";
                }));
        FxStage.pulses(() -> {});
    }

    private static void key(Stage stage, KeyCode code) {
        FxStage.pulses(() ->
                owner(stage).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void picture(Stage stage, Look look, String screen) {
        rest(120);
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
