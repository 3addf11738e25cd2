package org.euthymia.desktop.control;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
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
