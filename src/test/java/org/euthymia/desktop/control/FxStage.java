package org.euthymia.desktop.control;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;

/// Shows scenes on a stage and draws them, for pictures and measurements outside a test.
public final class FxStage {
    private FxStage() {}

    /// Starts JavaFX and loads the fonts.
    public static void start() throws InterruptedException {
        var ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        Platform.setImplicitExit(false);
        pulses(Stylesheets::loadFonts);
    }

    public static Stage show(Callable<? extends Parent> root, double width, double height, Theme theme, int percent) {
        var stage = call(() -> {
            var s = new Stage(StageStyle.UNDECORATED);
            s.setScene(new Scene(root.call(), width, height));
            Stylesheets.apply(s.getScene(), theme, percent);
            s.setX(0);
            s.setY(0);
            s.show();
            return s;
        });
        pulses(() -> {});
        return stage;
    }

    public static void picture(Stage stage, Path file) {
        var image = call(() -> stage.getScene().snapshot(null));
        Picture.write(image, file);
    }

    /// The stage with every popup over it, each drawn for itself: neither a headless screen nor one without a
    /// compositor lays them over each other.
    public static void screen(Stage stage, Path file) {
        Picture.write(call(() -> layered(stage)), file);
    }

    private static WritableImage layered(Stage stage) {
        var canvas = new Canvas(stage.getWidth(), stage.getHeight());
        var pen = canvas.getGraphicsContext2D();
        pen.drawImage(stage.getScene().snapshot(null), 0, 0);
        for (var window : Window.getWindows()) {
            if (window instanceof PopupWindow popup) {
                var clear = new SnapshotParameters();
                clear.setFill(Color.TRANSPARENT);
                var root = popup.getScene().getRoot();
                var place = root.localToScreen(root.getBoundsInLocal());
                pen.drawImage(
                        root.snapshot(clear, null), place.getMinX() - stage.getX(), place.getMinY() - stage.getY());
            }
        }
        return canvas.snapshot(null, null);
    }

    /// Runs on the FX thread and waits until it is laid out and drawn.
    public static void pulses(Runnable action) {
        call(() -> {
            action.run();
            return "";
        });
        for (var i = 0; i < 3; i++) {
            var pulse = new CompletableFuture<String>();
            Platform.runLater(() -> {
                Platform.requestNextPulse();
                Platform.runLater(() -> pulse.complete(""));
            });
            pulse.join();
        }
        try {
            Thread.sleep(60);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static <T> T call(Callable<T> action) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
