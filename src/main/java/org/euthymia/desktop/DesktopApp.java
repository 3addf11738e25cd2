package org.euthymia.desktop;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;
import org.euthymia.platform.ErrorCode;
import org.euthymia.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the window. JavaFX is started without a class of its own for the application, so that what the window works
/// with can simply be handed in.
public final class DesktopApp {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);
    private static final int FAILED = 2;

    private final DesktopParts parts;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private volatile @Nullable MainWindow window;
    private Runnable shown = () -> {};

    public DesktopApp(DesktopParts parts) {
        this.parts = parts;
    }

    /// Opens the window and returns when it is closed. Not on the FX thread; once for each instance.
    ///
    /// @param err told if there is no display
    /// @return exit code: 0, or 2 if the window could not be opened
    public int run(PrintStream err) {
        try {
            Platform.startup(this::start);
            return exit.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (ExecutionException | RuntimeException e) {
            err.println(Texts.of("desktop", parts.locale()).get("shell.start.failed", ErrorCode.of(e)));
            return FAILED;
        } finally {
            Platform.exit();
        }
    }

    /// What to do once the window is there; call before [#run(PrintStream)].
    public void whenShown(Runnable action) {
        shown = action;
    }

    /// Brings the window to the front: another start of the program asks for it. Any thread.
    public void toFront() {
        Platform.runLater(() -> {
            var open = window;
            if (open != null) {
                open.toFront();
            }
        });
    }

    private void start() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> unexpected(failure));
        try {
            Stylesheets.loadFonts();
            var stage = new Stage();
            var main = new MainWindow(parts, stage);
            stage.setOnCloseRequest(e -> {
                e.consume();
                main.askToClose(() -> {
                    main.close();
                    exit.complete(0);
                });
            });
            main.show();
            window = main;
            shown.run();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void unexpected(Throwable failure) {
        LOG.error("Unexpected failure {}", ErrorCode.of(failure));
        var open = window;
        if (open != null) {
            open.tell(failure);
        }
    }

    /// The program could not open its window: says so in a small one instead.
    private void failed(RuntimeException failure) {
        LOG.error("Start failed {}", ErrorCode.of(failure));
        var incident = Incident.of(failure, parts.about().version(), parts.locale());
        IncidentWindow.show(incident, Texts.of("desktop", parts.locale()), Theme.LIGHT, 100)
                .setOnHidden(e -> exit.complete(FAILED));
    }
}
