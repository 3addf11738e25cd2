package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.euthymia.desktop.FixedSource;
import org.euthymia.desktop.TestWindow;
import org.euthymia.desktop.control.FxStage;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.library.DrugTables;
import org.euthymia.platform.InlineBackground;
import org.euthymia.platform.Settings;
import org.slf4j.LoggerFactory;

/// Measures the time from a key to the updated result on the real screen: until the key is handled, and until the frame
/// that shows it is laid out. Not a test.
final class CheckBench {
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 10;

    private CheckBench() {}

    public static void main(String[] args) {
        try (var window =
                TestWindow.open(FixedSource.of(DrugTables.shipped()), new InlineBackground(), Settings.DEFAULT)) {
            window.size(1280, 800);
            window.run(() -> window.main().open(new Destination.CheckPage()));
            front(window);
            var handled = new ArrayList<Double>();
            var shown = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                // Another answer each time: the same one again would change nothing.
                for (var item = 0; item < 8; item++) {
                    var times = key(window, item == 7 && round % 2 == 0 ? "-" : String.valueOf((round + item) % 4));
                    if (round >= WARM_UP) {
                        handled.add(times[0]);
                        shown.add(times[1]);
                    }
                }
                front(window);
            }
            LoggerFactory.getLogger(CheckBench.class)
                    .warn(
                            "at the end: {}",
                            window.get(() -> window.node(".eu-score-view").getAccessibleText()));
            report("key handled", handled);
            report("frame laid out", shown);
        }
        Platform.exit();
    }

    private static void front(TestWindow window) {
        window.run(() -> window.node("#question-phq9-1")
                .fireEvent(new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null)));
    }

    private static double[] key(TestWindow window, String sign) {
        var done = new CompletableFuture<double[]>();
        FxStage.call(() -> {
            var scene = window.main().scene();
            var from = System.nanoTime();
            var handled = new double[1];
            var listener = new Runnable[1];
            listener[0] = () -> {
                scene.removePostLayoutPulseListener(listener[0]);
                done.complete(new double[] {handled[0], (System.nanoTime() - from) / 1e6});
            };
            scene.addPostLayoutPulseListener(listener[0]);
            Objects.requireNonNull(scene.getFocusOwner())
                    .fireEvent(
                            new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
            handled[0] = (System.nanoTime() - from) / 1e6;
            Platform.requestNextPulse();
            return "";
        });
        return done.join();
    }

    private static void report(String what, List<Double> times) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        LoggerFactory.getLogger(CheckBench.class)
                .warn(
                        "{}: n {} p50 {} ms, p95 {} ms, most {} ms",
                        what,
                        sorted.length,
                        at(sorted, 0.5),
                        at(sorted, 0.95),
                        Arrays.stream(sorted).max().orElse(0));
    }

    private static String at(double[] sorted, double share) {
        return "%.1f".formatted(sorted[(int) (sorted.length * share)]);
    }
}
