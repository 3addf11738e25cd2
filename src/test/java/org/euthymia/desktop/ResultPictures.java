package org.euthymia.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.euthymia.MedicineNames;
import org.euthymia.checklist.Samples;
import org.euthymia.desktop.control.FxStage;
import org.euthymia.desktop.control.Picture;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.problems.Notices;
import org.euthymia.platform.BackgroundPool;
import org.euthymia.platform.Settings;
import org.euthymia.visit.Visit;

/// Draws the result of several checks in the real window: `ResultPictures DATA HOME OUT [NAME...]`.
public final class ResultPictures {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private record Look(String name, int width, int height, String theme, int percent, String language) {}

    private static final List<Look> LOOKS = List.of(
            new Look("1280", 1280, 800, "light", 100, "en"),
            new Look("1280-dark", 1280, 800, "dark", 100, "en"),
            new Look("1280-contrast", 1280, 800, "high-contrast", 100, "en"),
            new Look("1000", 1000, 700, "light", 100, "en"),
            new Look("1000-200", 1000, 700, "light", 200, "en"),
            new Look("1280-es", 1280, 800, "light", 100, "es"));

    private record Result(String name, List<String> lines) {}

    private static final List<Result> RESULTS = List.of(
            new Result(
                    "positive",
                    List.of(
                            "opioid.medicines: [oxycodone ER 20 mg twice daily]",
                            "opioid.started: 2025-09 | opioid.changes: [{kind: increased, date: 2026-01-20}] | mood.onset: 2026-02-10",
                            "-phq9.8 | mood.pastEpisodes: recurrent-opioid-free | history.mania: unknown | -other.thyroid | -asOf")),
            new Result(
                    "negative",
                    List.of(
                            "mood.low: no | mood.anhedonia: no | phq9.1: 0 | phq9.2: 0 | phq9.difficulty: 0 | -mood.onset | -asOf")),
            new Result("urgent", List.of("phq9.9: 1 | asq.1: yes | asq.3: refused | asq.5: no | -asOf")),
            new Result(
                    "open",
                    List.of(
                            "opioid.stopped: 2024-06-01 | opioid.use: stopped | -phq9.9 | -asq.1 | -asq.2 | -asq.3 | -asq.4 | -asOf")));

    private ResultPictures() {}

    public static void main(String[] args) throws Exception {
        FxStage.start();
        var home = Path.of(args[1]);
        var wanted = List.of(args).subList(3, args.length);
        try {
            for (var look : LOOKS) {
                if (wanted.isEmpty() || wanted.contains(look.name())) {
                    draw(new FolderSource(Path.of(args[0]), home), home, Path.of(args[2]), look);
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private static void draw(FolderSource source, Path home, Path out, Look look) {
        var clock = Clock.fixed(DAY.atTime(10, 40).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var settings = new Settings(
                look.theme(), look.percent(), Optional.empty(), false, Optional.empty(), List.of(), List.of());
        try (var background = new BackgroundPool(Platform::runLater)) {
            var parts = new DesktopParts(
                    new MemoryState(settings),
                    source,
                    MedicineNames::new,
                    new NoPrinters(),
                    background,
                    clock,
                    Locale.forLanguageTag(look.language()),
                    new About("0.1.0", home, false),
                    new Notices());
            var stage = FxStage.call(() -> new Stage(StageStyle.UNDECORATED));
            var window = FxStage.call(() -> new MainWindow(parts, stage));
            FxStage.pulses(() -> {
                window.show();
                stage.setX(0);
                stage.setY(0);
                stage.setMinWidth(0);
                stage.setMinHeight(0);
                stage.setWidth(look.width());
                stage.setHeight(look.height());
            });
            while (!FxStage.call(window::ready)) {
                rest(200);
            }
            for (var result : RESULTS) {
                results(window, stage, out, look, result);
            }
            FxStage.pulses(window::close);
        }
    }

    private static void results(MainWindow window, Stage stage, Path out, Look look, Result result) {
        FxStage.pulses(() -> {
            window.open(new Destination.Home());
            window.visit().end();
            window.visit()
                    .note(v -> Visit.on(DAY)
                            .withAnswers(Samples.full(result.lines().toArray(String[]::new))));
            window.open(new Destination.ResultPage());
        });
        rest(700);
        picture(stage, out, look, result.name());
        var main = (ScrollPane) stage.getScene().lookup("#result");
        for (var part : List.of(0.5, 1.0)) {
            FxStage.pulses(() -> main.setVvalue(part));
            picture(stage, out, look, result.name() + "-" + part);
        }
    }

    private static void picture(Stage stage, Path out, Look look, String screen) {
        rest(200);
        var image = FxStage.call(() -> stage.getScene().snapshot(null));
        Picture.write(image, out.resolve(look.name() + "-" + screen + ".png"));
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FxStage.pulses(() -> {});
    }
}
