package org.euthymia.desktop.card;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.euthymia.desktop.control.CitationButton;
import org.euthymia.desktop.control.FxStage;
import org.euthymia.desktop.theme.Theme;

/// Opens sources of a real card and draws the whole screen: `PopOverPictures ID...`, into `target/pictures`; needs a
/// real
/// display. Not a test.
final class PopOverPictures {
    private PopOverPictures() {}

    private record Shot(String name, int width, int height, Theme theme, int percent, int citation) {}

    public static void main(String[] ids) throws Exception {
        var library = Libraries.library();
        var claims = Libraries.claims();
        FxStage.start();
        for (var id : ids) {
            for (var shot : shots()) {
                var desk = new CardDesk(library, LocalDate.of(2026, 11, 22), Locale.ENGLISH);
                desk.claims().putAll(claims);
                desk.effectiveWidth().set(shot.width() * 100.0 / shot.percent());
                draw(desk, id, shot);
            }
        }
        Platform.exit();
    }

    private static List<Shot> shots() {
        return List.of(
                new Shot("light", 1280, 716, Theme.LIGHT, 100, 0),
                new Shot("dark", 1280, 716, Theme.DARK, 100, 3),
                new Shot("high-contrast", 1280, 716, Theme.HIGH_CONTRAST, 100, 1),
                new Shot("small", 1000, 616, Theme.LIGHT, 100, 2),
                new Shot("200", 1280, 716, Theme.LIGHT, 200, 0),
                new Shot("200-small", 1000, 616, Theme.DARK, 200, 3));
    }

    private static void draw(CardDesk desk, String id, Shot shot) {
        var stage = FxStage.show(() -> frame(desk.open(id)), shot.width(), shot.height(), shot.theme(), shot.percent());
        FxStage.pulses(() -> desk.background().passTime());
        FxStage.pulses(() -> citation(stage, shot.citation()).requestFocus());
        FxStage.pulses(() -> citation(stage, shot.citation()).fire());
        FxStage.screen(stage, Path.of("target/pictures", id + "-source-" + shot.name() + ".png"));
        FxStage.pulses(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static CitationButton citation(Stage stage, int at) {
        return (CitationButton) List.copyOf(stage.getScene().getRoot().lookupAll(".eu-citation"))
                .get(at);
    }

    private static HBox frame(CardScreen screen) {
        screen.shown();
        var rail = new Region();
        rail.setMinWidth(84);
        HBox.setHgrow(screen.main(), Priority.ALWAYS);
        return new HBox(rail, screen.main(), screen.side().orElseThrow());
    }
}
