package org.euthymia.desktop.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.text.Texts;
import org.euthymia.visit.Plan;

/// The tour's check: the card's drug carried over, the PHQ-9 answered with single keys, the result, the follow-up; and
/// what happens when item 9 is above 0.
final class CheckSteps {
    private static final String PHQ9 = "3232112-0";

    private final TourWindow window;
    private final Path folder;
    private final Texts texts;
    private final Steps steps;
    private final LongSupplier nanos;

    CheckSteps(TourWindow window, Path folder, Texts texts, Steps steps, LongSupplier nanos) {
        this.window = window;
        this.folder = folder;
        this.texts = texts;
        this.steps = steps;
        this.nanos = nanos;
    }

    void play() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        steps.step(texts.get("tour.check"), window.await("the check", () -> window.seen("#check-result")));
        story();
        phq9();
        window.picture(folder.resolve("13-check.png"));
        result();
        danger();
    }

    /// What the patient of the visit says, key by key: age, how it is taken, since when, an increase, the mood.
    private void story() {
        typed("54");
        window.press(KeyCode.ENTER);
        typed("n");
        typed("1");
        window.press(KeyCode.DOWN);
        typed("Sep 2025");
        window.press(KeyCode.ENTER);
        typed("1");
        typed("Feb 2026");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.DOWN);
        typed("yy");
        typed("20 Feb 2026");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.DOWN);
        typed("2n2n");
        window.press(KeyCode.DOWN);
        window.settle();
    }

    private void typed(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            window.character(signs.substring(i, i + 1));
        }
    }

    private void answer(String linkId, String value) {
        window.onFx(() -> window.main().visit().answer(linkId, value));
    }

    /// Each item by its key: timed from the key until its score is drawn.
    private void phq9() {
        var times = new ArrayList<Double>();
        for (int i = 0; i < PHQ9.length(); i++) {
            var item = "phq9." + (i + 1);
            long pressed = nanos.getAsLong();
            window.character(PHQ9.substring(i, i + 1));
            window.await(item, () -> answered(item));
            window.onFx(() -> {
                window.main().scene().getRoot().applyCss();
                window.main().scene().getRoot().layout();
                return true;
            });
            times.add((nanos.getAsLong() - pressed) / 1e6);
        }
        times.sort(null);
        steps.step(texts.get("tour.phq9"), times.get(times.size() / 2));
    }

    private boolean answered(String item) {
        var visit = window.main().visit().visit();
        return visit.answers().known(item) || visit.leftBlank().contains(item);
    }

    private void result() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        steps.step(
                texts.get("tour.result"),
                window.await("result", () -> window.main().place().equals(new Destination.ResultPage())));
        window.picture(folder.resolve("14-result.png"));
        window.onFx(() -> {
            var day = window.main().visit().visit().day();
            window.main().visit().plan(Optional.of(new Plan.FollowUpOn(day.plusDays(15))));
            return true;
        });
        window.press(KeyCode.F9);
        window.picture(folder.resolve("15-visit.png"));
        window.press(KeyCode.F9);
        window.press(KeyCode.ALT, KeyCode.LEFT);
    }

    private void danger() throws IOException {
        answer("phq9.9", "1");
        steps.step(texts.get("tour.danger"), window.await("safety panel", this::panelOpen));
        window.picture(folder.resolve("16-check-urgent.png"));
        window.onFx(() -> window.main().visit().answer("phq9.9", "0"));
    }

    private boolean panelOpen() {
        var panel = window.main().scene().lookup("#safety-panel");
        return panel != null && panel.isVisible() && panel.isManaged();
    }
}
