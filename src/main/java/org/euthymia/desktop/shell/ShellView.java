package org.euthymia.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.help.Shortcut;
import org.euthymia.desktop.navigation.Cover;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.navigation.ScreenKey;
import org.euthymia.desktop.opening.LibraryFacts;
import org.euthymia.desktop.search.Announcer;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.visit.NoteCopy;
import org.euthymia.desktop.visit.SafetyBar;
import org.euthymia.desktop.visit.VisitDrawer;
import org.euthymia.desktop.visit.VisitStrip;
import org.euthymia.library.Card;
import org.jspecify.annotations.Nullable;

/// The window's content: rail, search field, the screen shown with its side, status line. One for each scene.
public final class ShellView {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass SINGLE = PseudoClass.getPseudoClass("single");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /// Below this height, measured in text, the rail's words would not all be seen.
    private static final double RAIL_WORDS_FROM = 640;

    private final ShellParts parts;
    private final ShellViewModel model;
    private final ShellScreens screens;
    private final ScreenCache cache = new ScreenCache();
    private final ReadOnlyDoubleWrapper effectiveWidth = new ReadOnlyDoubleWrapper();
    private final Rail rail;
    private final TopBar topBar;
    private final NoteCopy note;
    private final SafetyBar safetyBar;
    private final VisitDrawer drawer;
    private final StatusLine status;
    private final Toast toast;
    private final StackPane main = new StackPane();
    private final StackPane above = new StackPane();
    private final HBox body = new HBox(main);
    private final BorderPane frame = new BorderPane();
    private @Nullable Region covering;
    private final StackPane root = new StackPane(frame);
    private final Scene scene;
    private final FocusRegions regions;
    private final Subscription subscription;
    private Layout layout = Layout.FULL;
    private boolean arranged;
    private @Nullable Screen shown;
    private @Nullable Region side;

    public ShellView(Scene scene, ShellParts parts) {
        this.scene = scene;
        this.parts = parts;
        model = new ShellViewModel(parts);
        var announcer = new Announcer(parts.background());
        note = note();
        screens = new ShellScreens(parts, effectiveWidth, model, announcer, cover(), note);
        rail = new Rail(model, parts.texts());
        topBar = new TopBar(model, parts.texts(), parts.about(), strip(), this::enterScreen);
        safetyBar = new SafetyBar(
                parts.visit().now().get(), parts.texts(), parts.about().caps(Shortcut.SAFETY), this::openSafety);
        drawer = drawer();
        status = new StatusLine(model, parts);
        toast = new Toast(parts.background(), parts.texts().get("shell.undo"));
        build();
        scene.setRoot(root);
        regions = regions();
        var keys = new ShellKeys(scene, parts.about().mac(), this::act);
        subscription = Subscription.combine(
                rail.subscribe(),
                topBar.subscribe(),
                status.subscribe(),
                drawer.subscribe(),
                parts.visit().now().subscribe(safetyBar::show),
                parts.visit().whenEnded(this::visitEnded),
                announcer.spoken().subscribe(this::speak),
                root.widthProperty().subscribe(w -> arrange()),
                root.heightProperty().subscribe(w -> arrange()),
                parts.settings().value().subscribe(s -> arrange()),
                model.current().subscribe(this::show),
                keys::dispose);
    }

    private void build() {
        root.getStyleClass().add(ShellStyles.SHELL);
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        frame.setLeft(rail);
        frame.setCenter(new VBox(topBar, safetyBar, above, body));
        frame.setBottom(status);
        root.getChildren().addAll(drawer, toast);
    }

    private NoteCopy note() {
        return new NoteCopy(
                parts.visit(),
                parts.texts(),
                () -> parts.opening()
                        .state()
                        .get()
                        .opened()
                        .flatMap(l -> LibraryFacts.of(l, parts.today()).newest()),
                parts.clipboard());
    }

    /// On any screen, as long as there is a visit; the result tells of it in its own place.
    private boolean copyNote() {
        if (pass(ScreenKey.COPY_NOTE)) {
            return true;
        }
        if (parts.visit().visit().untouched()) {
            return false;
        }
        var done = note.copy();
        toast.show(done, note::clear);
        speak(done);
        return true;
    }

    private VisitStrip strip() {
        return new VisitStrip(
                parts.visit(),
                parts.texts(),
                parts.about().caps(Shortcut.VISIT),
                new VisitStrip.Leads(
                        this::toggleDrawer,
                        () -> model.open(new Destination.CheckPage()),
                        model::openMedicines,
                        () -> model.open(new Destination.ResultPage()),
                        this::openSafety));
    }

    private VisitDrawer drawer() {
        return new VisitDrawer(
                parts.visit(),
                parts.texts(),
                new VisitDrawer.Keys(
                        parts.about().caps(Shortcut.VISIT), parts.about().caps(Shortcut.COPY_NOTE)),
                note,
                id -> parts.opening()
                        .state()
                        .get()
                        .opened()
                        .flatMap(l -> l.card(id))
                        .map(Card::title),
                new VisitDrawer.Leads(
                        () -> model.open(new Destination.Home()),
                        model::openMedicines,
                        () -> model.open(new Destination.CheckPage()),
                        () -> model.open(new Destination.ResultPage()),
                        this::openSafety,
                        () -> model.open(new Destination.HandoutsPage()),
                        this::focusScreen));
    }

    private void toggleDrawer() {
        drawer.toggle();
    }

    /// Screens that were left hold what was typed for the patient: they go too.
    private void visitEnded() {
        screens.visitEnded();
        cache.disposeAll();
        shown = null;
        model.forget();
    }

    private void focusScreen() {
        if (shown != null) {
            focus(model.current().get(), shown);
        }
    }

    private void openSafety() {
        model.open(new Destination.CheckPage());
        pass(ScreenKey.SAFETY);
    }

    /// Asks whether the visit is over, if one is under way.
    ///
    /// @param after what to do once it is; done at once if nothing about a patient was entered
    public void askToEndVisit(Runnable after) {
        if (parts.visit().visit().untouched()) {
            after.run();
        } else {
            drawer.askToEnd(after);
        }
    }

    /// While something covers the window, all else is out of sight and out of reach of every key.
    private Cover cover() {
        return new Cover() {
            @Override
            public void over(Region all) {
                covering = all;
                root.getChildren().setAll(all);
                all.requestFocus();
            }

            @Override
            public void lift() {
                covering = null;
                root.getChildren().setAll(frame, drawer, toast);
            }
        };
    }

    private FocusRegions regions() {
        return new FocusRegions(
                scene,
                List.of(
                        new FocusRegions.Region(() -> rail, () -> Optional.of(rail.currentButton())),
                        new FocusRegions.Region(
                                () -> topBar,
                                () -> Optional.<Node>of(topBar.field()).filter(Node::isVisible)),
                        new FocusRegions.Region(() -> above, Optional::empty),
                        new FocusRegions.Region(() -> main, Optional::empty),
                        new FocusRegions.Region(() -> drawer, Optional::empty),
                        new FocusRegions.Region(() -> side == null ? new Region() : side, Optional::empty)));
    }

    private void show(Stay stay) {
        var screen = cache.get(stay.id(), () -> screens.create(stay));
        cache.retain(model.kept());
        if (!screen.equals(shown)) {
            shown = screen;
            screen.arrange(layout);
            safetyBar.setCheckInFront(stay.destination() instanceof Destination.CheckPage);
            main.getChildren().setAll(screen.main());
            // Until its style is applied a scroll pane does not hold its content, and nothing inside could take the
            // focus.
            screen.main().applyCss();
            showSide();
        }
        focus(stay, screen);
    }

    private void showSide() {
        side = shown == null ? null : shown.side().orElse(null);
        body.getChildren().setAll(main);
        above.getChildren().clear();
        if (shown != null) {
            shown.top().ifPresent(above.getChildren()::add);
        }
        if (side != null) {
            body.getChildren().add(side);
        }
    }

    private void focus(Stay stay, Screen screen) {
        if (stay.typesIntoField()) {
            topBar.continueTyping();
        } else {
            screen.shown();
            if (!FocusRegions.contains(root, scene.getFocusOwner())) {
                enterScreen();
            }
        }
    }

    /// The focus is never lost: into the screen, or else into the search field.
    private void enterScreen() {
        FocusRegions.firstFocusable(main).ifPresentOrElse(Node::requestFocus, topBar::focusField);
    }

    private void arrange() {
        var percent = parts.settings().textPercent();
        effectiveWidth.set(root.getWidth() * 100 / percent);
        var room = Layout.of(effectiveWidth.get());
        var compact = room == Layout.SINGLE || root.getHeight() * 100 / percent < RAIL_WORDS_FROM;
        root.pseudoClassStateChanged(NARROW, room == Layout.NARROW);
        root.pseudoClassStateChanged(SINGLE, room == Layout.SINGLE);
        root.pseudoClassStateChanged(COMPACT, compact);
        rail.setCompact(compact);
        if (room != layout || !arranged) {
            arranged = true;
            layout = room;
            topBar.arrange(room);
            status.arrange(room);
            if (shown != null) {
                shown.arrange(room);
            }
        }
    }

    private void speak(String message) {
        topBar.field().setAccessibleHelp(message);
    }

    private boolean act(ShellKeys.Action action) {
        if (covering != null) {
            return false;
        }
        return switch (action) {
            case ShellKeys.Action.Press(var shortcut) -> act(shortcut);
            case ShellKeys.Action.Kind(var number) -> model.chooseKind(number);
            case ShellKeys.Action.Escape _ -> toast.hide() || model.clear();
        };
    }

    private boolean act(Shortcut shortcut) {
        switch (shortcut) {
            case SEARCH -> topBar.focusField();
            case START -> {
                model.open(new Destination.Home());
                topBar.focusField();
            }
            case MEDICINES -> model.openMedicines();
            case CHECK -> model.openCheck();
            case HANDOUTS -> model.open(new Destination.HandoutsPage());
            case NEXT -> {
                return pass(ScreenKey.NEXT);
            }
            case PRINT -> {
                return pass(ScreenKey.PRINT);
            }
            case SAVE -> {
                return pass(ScreenKey.SAVE);
            }
            case SAFETY -> openSafety();
            case VISIT -> drawer.toggle();
            case COPY_NOTE -> {
                return copyNote();
            }
            case BACK -> model.back();
            case FORWARD -> model.forward();
            case BOOKMARK -> bookmark();
            case LARGER -> model.larger();
            case SMALLER -> model.smaller();
            case NORMAL_SIZE -> model.normalSize();
            case NEXT_REGION -> regions.go(1);
            case PREVIOUS_REGION -> regions.go(-1);
            case HELP -> model.open(new Destination.HelpPage());
        }
        return true;
    }

    private boolean pass(ScreenKey key) {
        return shown != null && shown.pressed(key);
    }

    private void bookmark() {
        var card = model.cardInView();
        model.toggleBookmark().ifPresent(done -> {
            toast.show(done, () -> card.ifPresent(parts.settings()::toggleBookmark));
            speak(done);
        });
    }

    /// Where the reader is.
    public ShellViewModel model() {
        return model;
    }

    /// Disposes all screens and every subscription.
    public void dispose() {
        subscription.unsubscribe();
        cache.disposeAll();
        model.dispose();
    }
}
