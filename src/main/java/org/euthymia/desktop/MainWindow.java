package org.euthymia.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.euthymia.desktop.control.SystemClipboard;
import org.euthymia.desktop.control.TimedClipboard;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.desktop.opening.OpenState;
import org.euthymia.desktop.search.SearchState;
import org.euthymia.desktop.settings.CurrentSettings;
import org.euthymia.desktop.shell.ShellParts;
import org.euthymia.desktop.shell.ShellView;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.platform.Settings;
import org.euthymia.platform.Settings.WindowBounds;
import org.euthymia.text.Texts;
import org.jspecify.annotations.Nullable;

/// The one window. Shows itself at once and reads the library behind it. FX thread only.
public final class MainWindow {
    private final DesktopParts parts;
    private final CurrentSettings settings;
    private final OpenLibrary opening;
    private final CurrentVisit visit;
    private final TimedClipboard clipboard;
    private final Stage stage;
    private final Scene scene = new Scene(new StackPane());
    private final Look look;
    private final Subscription subscription;
    private ShellView view;
    private Locale locale;
    private WindowBounds bounds;
    private @Nullable Stage incident;

    /// @param stage not shown yet
    public MainWindow(DesktopParts parts, Stage stage) {
        this.parts = parts;
        this.stage = stage;
        settings = new CurrentSettings(parts.state());
        opening = new OpenLibrary(parts.source(), parts.background(), Platform::runLater);
        visit = new CurrentVisit(parts.clock());
        clipboard = new TimedClipboard(
                parts.background(), () -> settings.get().clipboardSeconds(), SystemClipboard.board());
        parts.notices().attach(Platform::runLater);
        locale = parts.locale();
        look = new Look(scene, settings, Platform.getPreferences());
        bounds = WindowPlacement.fit(settings.get().window(), screens());
        view = view(locale);
        subscription = Subscription.combine(
                look.subscribe(),
                opening.state().subscribe(this::understandMedicines),
                settings.value().subscribe(this::followLanguage),
                stage.xProperty().subscribe(x -> remember()),
                stage.yProperty().subscribe(y -> remember()),
                stage.widthProperty().subscribe(w -> remember()),
                stage.heightProperty().subscribe(h -> remember()));
    }

    private ShellView view(Locale language) {
        var shell = new ShellParts(
                Texts.of("desktop", language),
                settings,
                opening,
                parts.notices(),
                parts.background(),
                visit,
                clipboard,
                parts.printing(),
                parts.clock(),
                parts.about());
        return new ShellView(scene, shell);
    }

    private void understandMedicines(OpenState state) {
        state.opened()
                .map(opening.source()::withDrugTables)
                .ifPresent(l -> visit.understand(parts.names().apply(l.medicines())));
    }

    /// Shows the window, then starts reading the library.
    public void show() {
        stage.setTitle(Texts.of("desktop", locale).get("shell.title"));
        stage.setScene(scene);
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMinWidth(Math.min(WindowPlacement.MIN_WIDTH, bounds.width()));
        stage.setMinHeight(Math.min(WindowPlacement.MIN_HEIGHT, bounds.height()));
        stage.setMaximized(bounds.maximised());
        stage.show();
        opening.start();
    }

    /// Another start of the program asks for the window.
    public void toFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    private static List<Rectangle2D> screens() {
        var main = Screen.getPrimary().getVisualBounds();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(main),
                        Screen.getScreens().stream().map(Screen::getVisualBounds))
                .distinct()
                .toList();
    }

    /// While the window is being maximised its new size arrives before the news of it, so this looks a moment later.
    private void remember() {
        Platform.runLater(() -> {
            if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
                bounds = new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
            }
        });
    }

    /// A language chosen in settings takes effect at once: the window's content is built anew at the same place.
    private void followLanguage(Settings before, Settings now) {
        // A language asked for at the start rules until another is chosen. Later, since the control that was pressed
        // belongs to the content that goes.
        if (!before.language().equals(now.language())) {
            now.language().map(Locale::forLanguageTag).ifPresent(l -> Platform.runLater(() -> speak(l)));
        }
    }

    private void speak(Locale wanted) {
        if (!wanted.getLanguage().equals(locale.getLanguage())) {
            locale = wanted;
            var place = view.model().place();
            view.dispose();
            view = view(wanted);
            view.model().open(place);
        }
    }

    /// Tells of an unexpected failure; one at a time, so that a repeated fault does not bury the screen.
    void tell(Throwable failure) {
        if (incident == null || !incident.isShowing()) {
            incident = IncidentWindow.show(
                    Incident.of(failure, parts.about().version(), locale),
                    Texts.of("desktop", locale),
                    look.theme(),
                    settings.textPercent());
        }
    }

    /// Asks whether the visit is over before the window goes; goes at once if nothing about a patient was entered.
    ///
    /// @param after closes the window
    public void askToClose(Runnable after) {
        view.askToEndVisit(after);
    }

    /// Keeps where the window stands and ends everything that belongs to it.
    public void close() {
        var last = new WindowBounds(bounds.x(), bounds.y(), bounds.width(), bounds.height(), stage.isMaximized());
        settings.change(s -> s.withWindow(last));
        subscription.unsubscribe();
        view.dispose();
        clipboard.clear();
        opening.close();
        stage.hide();
    }

    /// True once cards can be read and searched.
    public boolean ready() {
        return opening.state().get() instanceof OpenState.Ready;
    }

    /// What the search field shows, if a search is in front.
    public Optional<SearchState> search() {
        return view.model().search();
    }

    /// The visit in front.
    public CurrentVisit visit() {
        return visit;
    }

    public Destination place() {
        return view.model().place();
    }

    public void open(Destination destination) {
        view.model().open(destination);
    }

    /// Changes settings as the settings screen does.
    public void change(UnaryOperator<Settings> how) {
        settings.change(how);
    }

    /// The content, for tests and pictures.
    public Scene scene() {
        return scene;
    }
}
