package org.euthymia.desktop.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;
import org.euthymia.desktop.DesktopParts;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.search.SearchState;
import org.euthymia.platform.Settings;
import org.euthymia.text.Texts;

/// The visit of a clinician, as far as the program goes: each step is done with keys on the real window over the real
/// library,
/// timed, and drawn into a picture.
public final class Tour {
    private static final String QUERY = "oxycodon depresion";
    private static final String CARD = "oxycodone-depression";
    private static final String FIGURES = "new-depression-long-term-opioids";

    private final DesktopParts parts;
    private final Path folder;
    private final PrintStream out;
    private final LongSupplier nanos;
    private final Texts texts;

    /// @param folder where the pictures go; made if it is missing
    /// @param nanos a clock for durations, as `System::nanoTime`
    public Tour(DesktopParts parts, Path folder, PrintStream out, LongSupplier nanos) {
        this.parts = parts;
        this.folder = folder;
        this.out = out;
        this.nanos = nanos;
        this.texts = Texts.of("desktop", parts.locale());
    }

    /// Plays the visit. Not on the FX thread; once in a program's life, since it starts JavaFX.
    ///
    /// @throws IOException when a picture cannot be written
    /// @throws IllegalStateException when a step does not come about
    public void play() throws IOException {
        Files.createDirectories(folder);
        long start = nanos.getAsLong();
        try (var window = TourWindow.open(parts, nanos)) {
            window.await("home", () -> window.seen("#home"));
            step(texts.get("tour.open"), (nanos.getAsLong() - start) / 1e6);
            window.await("search", () -> window.main().ready());
            step(texts.get("tour.ready"), (nanos.getAsLong() - start) / 1e6);
            window.picture(folder.resolve("01-home.png"));
            search(window);
            read(window);
            medicines(window);
            backToCard(window);
            new CheckSteps(window, folder, texts, this::step, nanos).play();
            new HandoutSteps(window, folder, texts, this::step).play();
            backToCard(window);
            looks(window);
        }
        out.println(
                texts.get("tour.pictures", folder.toAbsolutePath().normalize().toString()));
    }

    private void search(TourWindow window) throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.K);
        var times = new ArrayList<Double>();
        for (int i = 0; i < QUERY.length(); i++) {
            var typed = QUERY.substring(0, i + 1);
            long pressed = nanos.getAsLong();
            window.type(QUERY.charAt(i));
            if (!typed.isBlank()) {
                window.await(
                        "results of " + typed,
                        () -> window.main()
                                .search()
                                .filter(s -> answers(s, typed))
                                .isPresent());
                times.add((nanos.getAsLong() - pressed) / 1e6);
            }
        }
        step(texts.get("tour.typed", QUERY), median(times));
        window.picture(folder.resolve("02-search.png"));
    }

    private static boolean answers(SearchState state, String typed) {
        return switch (state) {
            case SearchState.Found found -> found.result().query().strip().equals(typed.strip());
            case SearchState.Nothing nothing -> nothing.query().strip().equals(typed.strip());
            case SearchState.Waiting _, SearchState.Failed _ -> false;
        };
    }

    private void read(TourWindow window) throws IOException {
        window.press(KeyCode.ENTER);
        step(texts.get("tour.card"), window.await(CARD, () -> at(window, CARD)));
        window.picture(folder.resolve("03-card.png"));
        window.character("]");
        window.press(KeyCode.ENTER);
        step(texts.get("tour.citation"), window.await("source", window::popOverOpen));
        window.picture(folder.resolve("04-source.png"));
        window.press(KeyCode.ESCAPE);
        window.await("source closed", () -> !window.popOverOpen());
        window.onFx(() -> {
            window.main().open(new Destination.CardPage("sleep-architecture"));
            return true;
        });
        step(texts.get("tour.related"), window.await("sleep card", () -> at(window, "sleep-architecture")));
        window.picture(folder.resolve("05-related.png"));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.await("back", () -> at(window, CARD));
    }

    private void medicines(TourWindow window) throws IOException {
        window.onFx(() -> {
            window.main()
                    .open(new Destination.MedicinesPage(
                            List.of("oxycodone ER 20 mg twice daily", "zolpidem", "sertraline")));
            return true;
        });
        step(texts.get("tour.medicines"), window.await("medicines", () -> window.seen("#add-medicine")));
        window.picture(folder.resolve("11-medicines.png"));
        window.onFx(() -> {
            window.main().open(new Destination.CardPage(FIGURES));
            return true;
        });
        step(texts.get("tour.figures"), window.await("figures", () -> at(window, FIGURES)));
        window.picture(folder.resolve("12-figures.png"));
    }

    private void backToCard(TourWindow window) {
        window.onFx(() -> {
            window.main().open(new Destination.CardPage(CARD));
            return true;
        });
        window.await(CARD, () -> at(window, CARD));
    }

    private static boolean at(TourWindow window, String card) {
        return window.main().place().equals(new Destination.CardPage(card));
    }

    private void looks(TourWindow window) throws IOException {
        dressed(window, "06-card-dark.png", s -> s.withTheme("dark"));
        dressed(window, "07-card-high-contrast.png", s -> s.withTheme("high-contrast"));
        dressed(window, "08-card-text-200.png", s -> s.withTheme("light").withTextPercent(200));
        dressed(window, "09-card.png", s -> s.withTextPercent(100));
        window.size(1000, 700);
        window.picture(folder.resolve("10-card-1000x700.png"));
    }

    private void dressed(TourWindow window, String name, java.util.function.UnaryOperator<Settings> look)
            throws IOException {
        window.onFx(() -> {
            window.main().change(look);
            return true;
        });
        window.settle();
        window.picture(folder.resolve(name));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0.0);
    }

    private void step(String what, double millis) {
        out.println(String.format(Locale.ROOT, "%8.1f ms  %s", millis, what));
    }
}
