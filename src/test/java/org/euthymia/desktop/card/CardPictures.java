package org.euthymia.desktop.card;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.euthymia.desktop.control.FxStage;
import org.euthymia.desktop.theme.Theme;
import org.euthymia.library.Library;

/// Draws cards of the built-in library in the sizes and themes that the design names: `CardPictures ID...`, into
/// `target/pictures`. Not a test.
final class CardPictures {
    private static final double RAIL = 84;
    private static final double BARS = 84;

    private CardPictures() {}

    private record Shot(String name, int width, int height, Theme theme, int percent, double scroll, LocalDate today) {}

    public static void main(String[] ids) throws Exception {
        var library = Libraries.library();
        FxStage.start();
        for (var id : ids) {
            for (var shot : shots()) {
                draw(library, id, shot);
            }
        }
        Platform.exit();
    }

    private static java.util.List<Shot> shots() {
        var today = LocalDate.of(2026, 11, 22);
        return java.util.List.of(
                new Shot("1280-light", 1280, 800, Theme.LIGHT, 100, 0, today),
                new Shot("1280-light-mid", 1280, 800, Theme.LIGHT, 100, 0.5, today),
                new Shot("1280-light-end", 1280, 800, Theme.LIGHT, 100, 1, today),
                new Shot("1280-dark", 1280, 800, Theme.DARK, 100, 0, today),
                new Shot("1280-high-contrast", 1280, 800, Theme.HIGH_CONTRAST, 100, 0, today),
                new Shot("1000-light", 1000, 700, Theme.LIGHT, 100, 0, today),
                new Shot("1920-light", 1920, 1080, Theme.LIGHT, 100, 0, today),
                new Shot("1280-200", 1280, 800, Theme.LIGHT, 200, 0, today),
                new Shot("1280-200-mid", 1280, 800, Theme.LIGHT, 200, 0.5, today),
                new Shot("1280-200-end", 1280, 800, Theme.LIGHT, 200, 1, today),
                new Shot("1000-200", 1000, 700, Theme.DARK, 200, 0.3, today),
                new Shot("1280-late", 1280, 800, Theme.LIGHT, 100, 0, LocalDate.of(2027, 12, 26)));
    }

    private static void draw(Library library, String id, Shot shot) {
        var desk = new CardDesk(library, shot.today(), Locale.ENGLISH);
        desk.effectiveWidth().set(shot.width() * 100.0 / shot.percent());
        var stage = FxStage.show(
                () -> frame(desk.open(id)), shot.width(), shot.height() - BARS, shot.theme(), shot.percent());
        FxStage.pulses(() -> ((ScrollPane) stage.getScene().lookup(".eu-page-scroll")).setVvalue(shot.scroll()));
        FxStage.picture(stage, Path.of("target/pictures", id + "-" + shot.name() + ".png"));
        FxStage.pulses(stage::hide);
    }

    private static HBox frame(CardScreen screen) {
        var rail = new Region();
        rail.setMinWidth(RAIL);
        HBox.setHgrow(screen.main(), Priority.ALWAYS);
        return new HBox(rail, screen.main(), screen.side().orElseThrow());
    }
}
