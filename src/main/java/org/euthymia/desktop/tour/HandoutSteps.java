package org.euthymia.desktop.tour;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.text.Texts;

/// The tour's handout: opened, turned into Spanish large print, drawn.
final class HandoutSteps {
    private static final String HANDOUT = "opioids-and-mood";

    private final TourWindow window;
    private final Path folder;
    private final Texts texts;
    private final Steps steps;

    HandoutSteps(TourWindow window, Path folder, Texts texts, Steps steps) {
        this.window = window;
        this.folder = folder;
        this.texts = texts;
        this.steps = steps;
    }

    void play() throws IOException {
        window.onFx(() -> {
            window.main().open(new Destination.HandoutsPage());
            return true;
        });
        window.picture(folder.resolve("17-handouts.png"));
        window.onFx(() -> {
            window.main().open(new Destination.HandoutPage(HANDOUT));
            return true;
        });
        steps.step(texts.get("tour.handout"), window.await("the handout's pages", () -> pages() == 1));
        window.picture(folder.resolve("18-handout.png"));
        press("#language-es");
        press("#size-large");
        steps.step(texts.get("tour.handout.large"), window.await("large pages", () -> pages() > 1 && !busy()));
        window.picture(folder.resolve("19-handout-large-es.png"));
    }

    private void press(String button) {
        window.onFx(() -> {
            ((ButtonBase) window.main().scene().lookup(button)).fire();
            return true;
        });
    }

    private long pages() {
        return window.main().scene().getRoot().lookupAll(".eu-handout-paper").stream()
                .flatMap(p -> p.lookupAll(".image-view").stream())
                .filter(ImageView.class::isInstance)
                .count();
    }

    private boolean busy() {
        return window.main().scene().lookup("#handout").lookupAll(".progress-bar").stream()
                .anyMatch(javafx.scene.Node::isVisible);
    }
}
