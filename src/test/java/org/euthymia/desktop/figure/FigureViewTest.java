package org.euthymia.desktop.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;
import org.euthymia.figure.Drawing;
import org.euthymia.figure.FigureLayout;
import org.euthymia.figure.FigureWords;
import org.euthymia.figure.Primitive;
import org.euthymia.figure.RealFigures;
import org.euthymia.figure.SampleFigures;
import org.euthymia.figure.TextMeasure;
import org.euthymia.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FigureViewTest {
    private @Nullable FigureView shown;
    private @Nullable Scene stageScene;

    private FigureView view() {
        return Objects.requireNonNull(shown);
    }

    private Scene scene() {
        return Objects.requireNonNull(stageScene);
    }

    @Start
    void start(Stage stage) {
        Stylesheets.loadFonts();
        var view = new FigureView(SampleFigures.forest(), List.of(), Texts.of("desktop", Locale.ENGLISH));
        var scene = new Scene(new VBox(view), 330, 700);
        Stylesheets.apply(scene, Theme.LIGHT, 100);
        shown = view;
        stageScene = scene;
        stage.setScene(scene);
        stage.show();
    }

    private FigurePicture picture() {
        return (FigurePicture) view().getChildren().get(1);
    }

    /// The picture is drawn anew for another text size; doing so while stylesheets are applied threw out of the frame.
    @Test
    void aNewTextSizeWhileItIsShownDisturbsNothing(FxRobot robot) {
        var failures = new CopyOnWriteArrayList<Throwable>();
        robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler((t, e) -> failures.add(e)));
        for (var percent : List.of(200, 80, 150, 100)) {
            robot.interact(() -> Stylesheets.apply(scene(), Theme.DARK, percent));
            robot.sleep(60);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void thePainterPutsTheSamePrimitivesOnScreen(int percent, FxRobot robot) {
        robot.interact(() -> Stylesheets.apply(scene(), Theme.DARK, percent));
        WaitForAsyncUtils.waitForFxEvents();
        var drawing = drawing(picture().getWidth(), percent / 100.0);
        var words = drawing.primitives().stream()
                .filter(Primitive.Words.class::isInstance)
                .map(Primitive.Words.class::cast)
                .toList();
        var texts = picture().getChildren().stream()
                .filter(n -> n instanceof Text t && !t.getText().isEmpty())
                .map(Text.class::cast)
                .toList();
        assertThat(texts).hasSameSizeAs(words);
        for (var i = 0; i < words.size(); i++) {
            var text = texts.get(i);
            assertThat(text.getText()).isEqualTo(words.get(i).text());
            assertThat(text.getX()).isEqualTo(words.get(i).x());
            assertThat(text.getTextOrigin()).isEqualTo(VPos.BASELINE);
            // The room that the layout gave is the room that the words take.
            assertThat(text.getLayoutBounds().getWidth())
                    .as(text.getText())
                    .isBetween(words.get(i).width() * 0.95 - 1, words.get(i).width() * 1.02 + 1);
        }
        assertThat(picture().getHeight()).isEqualTo(drawing.height());
    }

    private static Drawing drawing(double width, double scale) {
        return new FigureLayout(new FigureWords(Texts.of("figure", Locale.ENGLISH)))
                .lay(SampleFigures.forest(), width, TextMeasure.roboto(scale), false);
    }

    @Test
    void tShowsTheTableAndThePictureAgainAndKeepsTheFocus(FxRobot robot) {
        robot.interact(() -> picture().requestFocus());
        robot.press(KeyCode.T).release(KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view().getChildren().get(1)).isInstanceOf(FigureGrid.class);
        assertThat(view().getChildren().get(1).isFocused()).isTrue();
        var cells = robot.from(view()).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        assertThat(cells)
                .contains("Hazard ratio (95% CI): 1.50 (1.31–1.74)", "Hazard ratio (95% CI): 0.91, interval not seen");
        robot.press(KeyCode.T).release(KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view().getChildren().get(1)).isInstanceOf(FigurePicture.class);
        assertThat(picture().isFocused()).isTrue();
    }

    @Test
    void theButtonDoesTheSame(FxRobot robot) {
        var button = robot.from(view()).lookup(".eu-action").queryAs(Button.class);
        robot.interact(button::fire);
        assertThat(view().getChildren().get(1)).isInstanceOf(FigureGrid.class);
        assertThat(button.getText()).isEqualTo("Picture");
    }

    @Test
    void aScreenReaderHearsTitleAltAndNotes() {
        assertThat(picture().getAccessibleText())
                .contains("New depression <sample>", "More depression with longer use & more.", "A link, not proof");
    }

    @Test
    void everyFigureOfTheLibraryCanBeShown(FxRobot robot) {
        for (var figure : RealFigures.all()) {
            robot.interact(() -> {
                var one = new FigureView(figure, List.of(), Texts.of("desktop", Locale.of("es")));
                scene().setRoot(new VBox(one));
                Stylesheets.apply(scene(), Theme.HIGH_CONTRAST, 150);
                one.applyCss();
                one.layout();
                assertThat(one.prefHeight(330)).as(figure.about().id()).isGreaterThan(150);
            });
        }
    }
}
