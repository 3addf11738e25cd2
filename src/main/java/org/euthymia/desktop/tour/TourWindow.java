package org.euthymia.desktop.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.euthymia.desktop.DesktopParts;
import org.euthymia.desktop.MainWindow;
import org.euthymia.desktop.theme.Stylesheets;

/// The window as the tour works it: keys through JavaFX's robot, waits until something is on screen, takes pictures.
/// Called from
/// the tour's own thread; everything inside runs on the FX thread.
final class TourWindow implements AutoCloseable {
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final MainWindow main;
    private final Stage stage;
    private final LongSupplier nanos;

    private TourWindow(MainWindow main, Stage stage, LongSupplier nanos) {
        this.main = main;
        this.stage = stage;
        this.nanos = nanos;
    }

    /// Starts JavaFX on its headless platform and shows the window.
    static TourWindow open(DesktopParts parts, LongSupplier nanos) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var opened = new CompletableFuture<TourWindow>();
        Platform.startup(() -> {
            try {
                Stylesheets.loadFonts();
                var stage = new Stage();
                var window = new MainWindow(parts, stage);
                window.show();
                stage.setMinWidth(0);
                stage.setMinHeight(0);
                stage.setX(0);
                stage.setY(0);
                stage.setWidth(WIDTH);
                stage.setHeight(HEIGHT);
                opened.complete(new TourWindow(window, stage, nanos));
            } catch (RuntimeException e) {
                opened.completeExceptionally(e);
            }
        });
        return join(opened);
    }

    MainWindow main() {
        return main;
    }

    void size(double width, double height) {
        onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        settle();
    }

    /// Waits until `shown` holds.
    ///
    /// @param what named if it never does
    /// @return milliseconds waited
    /// @throws IllegalStateException after a minute
    double await(String what, BooleanSupplier shown) {
        long start = nanos.getAsLong();
        while (!onFx(shown::getAsBoolean)) {
            if (nanos.getAsLong() - start > PATIENCE_NANOS) {
                throw new IllegalStateException("never seen: " + what);
            }
            pause();
        }
        return (nanos.getAsLong() - start) / 1e6;
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void press(KeyCode... chord) {
        onFx(() -> {
            var robot = new Robot();
            List.of(chord).forEach(robot::keyPress);
            List.of(chord).reversed().forEach(robot::keyRelease);
            return true;
        });
    }

    /// A character that needs different keys on different keyboards.
    void character(String typed) {
        onFx(() -> {
            var scene = main.scene();
            var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(
                    target,
                    new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
            return true;
        });
    }

    void type(char letter) {
        press(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter))));
    }

    boolean seen(String selector) {
        return main.scene().getRoot().lookup(selector) != null;
    }

    boolean popOverOpen() {
        return Window.getWindows().stream().anyMatch(w -> w instanceof PopupWindow && w.isShowing());
    }

    /// Lets layout and drawing come to rest.
    void settle() {
        for (int i = 0; i < 3; i++) {
            onFx(() -> {
                main.scene().getRoot().applyCss();
                main.scene().getRoot().layout();
                Platform.requestNextPulse();
                return true;
            });
            pause();
        }
    }

    /// @throws IOException when the file cannot be written
    void picture(Path file) throws IOException {
        settle();
        var picture = onFx(() -> Picture.of(stage));
        picture.write(file);
    }

    <T> T onFx(Callable<T> action) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(action.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return join(done);
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        onFx(() -> {
            main.close();
            return true;
        });
        Platform.exit();
    }
}
