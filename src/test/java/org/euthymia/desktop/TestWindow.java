package org.euthymia.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.euthymia.MedicineNames;
import org.euthymia.desktop.control.FxStage;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.opening.LibrarySource;
import org.euthymia.desktop.problems.Notices;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.platform.Background;
import org.euthymia.platform.InlineBackground;
import org.euthymia.platform.Settings;
import org.euthymia.search.Hit;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on the headless platform, worked by keys as a user does. Called from the test's thread.
public final class TestWindow implements AutoCloseable {
    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final MainWindow main;
    private final MemoryState state;

    private TestWindow(Stage stage, MainWindow main, MemoryState state) {
        this.stage = stage;
        this.main = main;
        this.state = state;
    }

    /// 1000 x 700 over the sample library.
    public static TestWindow open() {
        return open(FixedSource.of(SampleLibrary.small()), new InlineBackground(), Settings.DEFAULT);
    }

    public static TestWindow open(LibrarySource source, Background background, Settings settings) {
        startJavaFx();
        var state = new MemoryState(settings);
        var parts = new DesktopParts(
                state,
                source,
                MedicineNames::new,
                new NoPrinters(),
                background,
                Clock.fixed(SampleLibrary.COMPILED.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                Locale.ENGLISH,
                new About("test", Path.of("home"), false),
                new Notices());
        var window = FxStage.call(() -> {
            // Without a frame, or the headless screen would not hold it.
            var stage = new Stage(StageStyle.UNDECORATED);
            var main = new MainWindow(parts, stage);
            main.show();
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            return new TestWindow(stage, main, state);
        });
        window.size(1000, 700);
        FxStage.call(() -> {
            window.stage.toFront();
            window.stage.requestFocus();
            return true;
        });
        window.settle();
        return window;
    }

    private static void startJavaFx() {
        try {
            Platform.startup(Stylesheets::loadFonts);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(Stylesheets::loadFonts);
        }
        Platform.setImplicitExit(false);
    }

    public void size(double width, double height) {
        FxStage.call(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        settle();
    }

    public void settle() {
        WaitForAsyncUtils.waitForFxEvents(2);
        FxStage.call(() -> {
            root().applyCss();
            root().layout();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    public void press(KeyCode... chord) {
        robot.push(chord);
        settle();
    }

    public void type(String words) {
        robot.write(words, 0);
        settle();
    }

    public void run(Runnable action) {
        FxStage.call(() -> {
            action.run();
            return true;
        });
        settle();
    }

    public <T> T get(Callable<T> value) {
        return FxStage.call(value);
    }

    public MainWindow main() {
        return main;
    }

    public Stage stage() {
        return stage;
    }

    public Settings settings() {
        return get(state::load);
    }

    public Parent root() {
        return main.scene().getRoot();
    }

    public @Nullable Node focused() {
        return get(() -> main.scene().getFocusOwner());
    }

    public boolean fieldFocused() {
        return get(() -> field().isFocused());
    }

    private TextField field() {
        return (TextField) node("#search");
    }

    public String fieldText() {
        return get(() -> field().getText());
    }

    public String selectedText() {
        return get(() -> field().getSelectedText());
    }

    /// @throws NullPointerException if it is not there
    public Node node(String selector) {
        return Objects.requireNonNull(main.scene().lookup(selector), selector);
    }

    public boolean seen(String selector) {
        return get(() -> {
            var node = main.scene().lookup(selector);
            return node != null && visible(node);
        });
    }

    private static boolean visible(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private ListView<Hit> hits() {
        return (ListView<Hit>) node("#hits");
    }

    public List<String> hitIds() {
        return get(() -> hits().getItems().stream().map(Hit::id).toList());
    }

    public @Nullable String selectedHit() {
        return get(() -> {
            var hit = hits().getSelectionModel().getSelectedItem();
            return hit == null ? null : hit.id();
        });
    }

    /// Every word that can be seen, in no order.
    public Set<String> words() {
        return get(() -> root().lookupAll("*").stream()
                .filter(TestWindow::visible)
                .flatMap(TestWindow::wordsOf)
                .collect(Collectors.toSet()));
    }

    private static java.util.stream.Stream<String> wordsOf(Node node) {
        return switch (node) {
            case Labeled l -> java.util.stream.Stream.ofNullable(l.getText());
            case Text t -> java.util.stream.Stream.of(t.getText());
            default -> java.util.stream.Stream.empty();
        };
    }

    public FxRobot robot() {
        return robot;
    }

    /// Whether the focus stands inside the node found by one of `selectors`.
    public boolean focusIn(String... selectors) {
        return get(() -> Arrays.stream(selectors)
                .map(s -> main.scene().lookup(s))
                .filter(Objects::nonNull)
                .anyMatch(node -> inside(node, main.scene().getFocusOwner())));
    }

    private static boolean inside(Node node, @Nullable Node focused) {
        for (var n = focused; n != null; n = n.getParent()) {
            if (n.equals(node)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        FxStage.call(() -> {
            main.close();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
