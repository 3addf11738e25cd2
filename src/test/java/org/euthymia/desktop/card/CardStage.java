package org.euthymia.desktop.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.euthymia.desktop.control.CitationButton;
import org.euthymia.desktop.control.StatementRow;
import org.euthymia.desktop.control.Walk;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;
import org.euthymia.library.Library;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A card on a stage, and what can be asked of it. For the test's thread, not the FX thread.
final class CardStage {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private final Stage stage;
    private final CardDesk desk;
    private final CardScreen screen;

    private CardStage(Stage stage, CardDesk desk, CardScreen screen) {
        this.stage = stage;
        this.desk = desk;
        this.screen = screen;
    }

    /// On the day the sample was compiled, light, at 100 %, in a window of 1000 by 700.
    static CardStage open(String id) {
        return open(id, Theme.LIGHT, 100);
    }

    static CardStage open(String id, Theme theme, int percent) {
        return open(Libraries.sample(), id, LocalDate.of(2026, 11, 22), theme, percent);
    }

    static CardStage open(Library library, String id, LocalDate today, Theme theme, int percent) {
        try {
            var stage = FxToolkit.registerPrimaryStage();
            var card = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> show(stage, library, id, today, theme, percent));
            WaitForAsyncUtils.waitForFxEvents();
            return card;
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static CardStage show(Stage stage, Library library, String id, LocalDate today, Theme theme, int percent) {
        Stylesheets.loadFonts();
        var desk = new CardDesk(library, today, Locale.ENGLISH);
        desk.claims().putAll(Libraries.sampleClaims());
        desk.effectiveWidth().set(WIDTH * 100 / percent);
        var screen = desk.open(id);
        HBox.setHgrow(screen.main(), Priority.ALWAYS);
        var scene = new Scene(new HBox(screen.main(), screen.side().orElseThrow()), WIDTH, HEIGHT);
        Stylesheets.apply(scene, theme, percent);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        screen.shown();
        desk.background().passTime();
        return new CardStage(stage, desk, screen);
    }

    CardDesk desk() {
        return desk;
    }

    CardScreen screen() {
        return screen;
    }

    Node root() {
        return stage.getScene().getRoot();
    }

    Node focused() {
        return Objects.requireNonNull(stage.getScene().getFocusOwner(), "nothing has the focus");
    }

    List<CitationButton> citations() {
        return Walk.of(screen.main(), CitationButton.class).toList();
    }

    Node sticky() {
        return Objects.requireNonNull(screen.main().lookup(".eu-sticky"));
    }

    ScrollPane scroll() {
        return (ScrollPane) Objects.requireNonNull(screen.main().lookup(".eu-page-scroll"));
    }

    /// The source that is open.
    SourcePanel panel() {
        return Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(w -> (SourcePanel) ((PopOver) w).getContentNode())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no source is open"));
    }

    boolean isSourceOpen() {
        return Window.getWindows().stream().anyMatch(PopOver.class::isInstance);
    }

    static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    /// The row or text that a citation belongs to.
    static Node statement(Node citation) {
        for (Node n = citation; n != null; n = n.getParent()) {
            if (n instanceof StatementRow) {
                return n;
            }
        }
        return citation.getParent().getParent();
    }

    /// Runs on the FX thread and waits for the next frames.
    void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
