package org.euthymia.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.euthymia.desktop.theme.CssErrors;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every control in every state, theme and the two ends of text size: no stylesheet error, nothing cut, nothing too
/// small
/// to press; and a picture to look at in `target/pictures`.
@ExtendWith(ApplicationExtension.class)
class GalleryTest {
    private static final double TARGET = 24;

    @Start
    void start(Stage stage) {
        Stylesheets.loadFonts();
    }

    static Stream<Arguments> looks() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(100, 200).map(percent -> Arguments.of(theme, percent)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isWhole(Theme theme, int percent) throws Exception {
        FxToolkit.setupFixture(() -> {
            try (var errors = CssErrors.collect()) {
                var gallery = new Gallery();
                var picture = draw(gallery, theme, percent);
                Picture.write(picture, Path.of("target/pictures/gallery-" + theme.word() + "-" + percent + ".png"));

                assertThat(errors.found()).isEmpty();
                assertThat(Walk.of(gallery, Labeled.class).filter(GalleryTest::isCut))
                        .isEmpty();
                assertThat(Walk.of(gallery, ButtonBase.class).filter(b -> isSmall(b, percent)))
                        .isEmpty();
                assertThat(Walk.of(gallery).filter(n -> sticksOut(n, gallery))).isEmpty();
                assertThat(picture.getPixelReader().getColor(1, 1)).isEqualTo(background(theme));
            }
        });
    }

    private static WritableImage draw(Gallery gallery, Theme theme, int percent) {
        var scene = new Scene(gallery, 960, 2600.0 * percent / 100);
        Stylesheets.apply(scene, theme, percent);
        scene.snapshot(null);
        return scene.snapshot(null);
    }

    /// A text that does not fit is drawn shortened.
    private static boolean isCut(Labeled labeled) {
        return Walk.of(labeled, javafx.scene.text.Text.class)
                .anyMatch(t -> !t.getStyleClass().contains(Styles.ICON)
                        && t.getParent().equals(labeled)
                        && !t.getText()
                                .replace("\n", "")
                                .equals(labeled.getText().replace("\n", "")));
    }

    private static boolean isSmall(ButtonBase button, int percent) {
        var least = TARGET * percent / 100 - 0.5;
        return button.getWidth() < least || button.getHeight() < least;
    }

    private static boolean sticksOut(Node node, Node root) {
        var box = root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return box.getMaxX() > root.getLayoutBounds().getMaxX() + 0.5;
    }

    private static Color background(Theme theme) {
        return switch (theme) {
            case LIGHT -> Color.web("#fff");
            case DARK -> Color.web("#10171a");
            case HIGH_CONTRAST -> Color.web("#000");
        };
    }
}
