package org.euthymia.desktop.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.text.Texts;
import org.euthymia.visit.Plan;

/// The tour's check: the card's drug carried over, the PHQ-9 answered with single keys, the result, the follow-up; and
/// what happens when item 9 is above 0.
final class CheckSteps {
    /// What the patient of the visit says of the opioid and the mood.
    private static final Map<String, String> STORY = Map.ofEntries(
            Map.entry("patient.age", "54"),
            Map.entry("opioid.how", "as-prescribed"),
            Map.entry("opioid.started", "2025-09"),
            Map.entry("mood.low", "yes"),
            Map.entry("mood.anhedonia", "yes"),
            Map.entry("mood.onset", "2025-10"),
            Map.entry("mood.pastEpisodes", "none"),
            Map.entry("mood.deliriumOnly", "no"),
            Map.entry("withdrawal.now", "no"));
    private static final List<String> PHQ9 = List.of("3", "2", "3", "2", "1", "1", "2", "-", "0");

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
        window.onFx(() -> {
            window.main().visit().carry(List.of("oxycodone ER 20 mg twice daily"), true);
            return true;
        });
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        steps.step(texts.get("tour.check"), window.await("the check", () -> window.seen("#check-result")));
        STORY.forEach(this::answer);
        phq9();
        window.picture(folder.resolve("13-check.png"));
        result();
        danger();
    }

    private void answer(String linkId, String value) {
        window.onFx(() -> window.main().visit().answer(linkId, value));
    }

    /// Each item by its key, from the first: timed from the key to the score that counts it.
    private void phq9() {
        window.onFx(() -> {
            window.main().scene().lookup("#question-phq9-1").requestFocus();
            return true;
        });
        var times = new ArrayList<Double>();
        for (int i = 0; i < PHQ9.size(); i++) {
            var item = "phq9." + (i + 1);
            long pressed = nanos.getAsLong();
            window.character(PHQ9.get(i));
            window.await(item, () -> answered(item));
            window.settle();
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
