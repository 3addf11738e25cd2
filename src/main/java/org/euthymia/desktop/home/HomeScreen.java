package org.euthymia.desktop.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.area.AreaNames;
import org.euthymia.desktop.control.ActionList;
import org.euthymia.desktop.control.ActionRow;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.ScrollColumn;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.opening.CardFacts;
import org.euthymia.desktop.opening.LibraryFacts;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.desktop.settings.CurrentSettings;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Card;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Nothing typed yet: lately opened cards, areas, bookmarks, the state of the library.
public final class HomeScreen implements Screen {
    private static final int RECENT = 4;
    private static final int BOOKMARKS = 6;

    private final OpenLibrary opening;
    private final CurrentSettings settings;
    private final Texts texts;
    private final LocalDate today;
    private final Consumer<Destination> open;

    private final GridPane columns = new GridPane();
    private final ScrollPane main = new ScrollColumn("home", columns);
    private final VBox left = column();
    private final VBox right = column();
    private final Group recent;
    private final AreaTiles tiles = new AreaTiles();
    private final VBox areas = new VBox();
    private final Group bookmarks;
    private final LibraryBox library;
    private final Subscription subscription;

    public HomeScreen(
            OpenLibrary opening, CurrentSettings settings, Texts texts, LocalDate today, Consumer<Destination> open) {
        this.opening = opening;
        this.settings = settings;
        this.texts = texts;
        this.today = today;
        this.open = open;
        recent = new Group(texts.get("home.recent"));
        areas.getStyleClass().add(ShellStyles.ROW_LINES);
        areas.getChildren().addAll(words(texts.get("home.areas"), Styles.GROUP_LABEL), tiles);
        areas.managedProperty().bind(areas.visibleProperty());
        bookmarks = new Group(texts.get("home.bookmarks"));
        library = new LibraryBox(texts, open);
        left.getChildren().addAll(heading(), recent, areas, intendedUse());
        right.getChildren().addAll(bookmarks, library);
        right.getStyleClass().add(ShellStyles.HOME_SIDE);
        columns.getStyleClass().add(ShellStyles.HOME_COLUMNS);
        subscription = Subscription.combine(
                opening.state().subscribe(s -> update()), settings.value().subscribe(s -> update()));
    }

    private static VBox column() {
        var column = new VBox();
        column.getStyleClass().add(ShellStyles.BLOCK);
        return column;
    }

    private Node heading() {
        var box = new VBox(
                words(texts.get("home.title"), Styles.TITLE), words(texts.get("home.examples"), Styles.READING));
        box.getStyleClass().add(ShellStyles.ROW_LINES);
        return box;
    }

    private Node intendedUse() {
        var line = words(texts.get("home.intended-use"), Styles.META);
        line.setGraphic(new Icon(Material2OutlinedAL.INFO, Styles.ICON_SMALL));
        return line;
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void update() {
        var cards = opening.state().get().opened();
        recent.show(rows(settings.get().recent(), RECENT, Material2AL.DESCRIPTION));
        bookmarks.show(bookmarkRows());
        tiles.show(cards.map(LibraryFacts::areas).stream()
                .flatMap(map -> map.entrySet().stream())
                .map(area -> areaRow(area.getKey(), area.getValue()))
                .toList());
        areas.setVisible(cards.isPresent());
        library.show(opening.state().get(), cards.map(l -> LibraryFacts.of(l, today)));
    }

    private List<ActionRow> bookmarkRows() {
        var rows = new ArrayList<>(rows(settings.get().bookmarks(), BOOKMARKS, Material2AL.BOOKMARK));
        if (!rows.isEmpty()) {
            rows.add(new ActionRow(
                    Material2AL.BOOKMARKS,
                    texts.get("home.bookmarks.all"),
                    "",
                    () -> open.accept(new Destination.BookmarksPage())));
        }
        return rows;
    }

    /// Cards of another library are left out, but not forgotten.
    private List<ActionRow> rows(List<String> ids, int most, Material2AL icon) {
        return ids.stream()
                .flatMap(id -> opening.state().get().opened().flatMap(l -> l.card(id)).stream())
                .limit(most)
                .map(card -> cardRow(card, icon))
                .toList();
    }

    private ActionRow cardRow(Card card, Material2AL icon) {
        return new ActionRow(
                icon,
                card.title(),
                CardFacts.verdict(card).orElse(""),
                () -> open.accept(new Destination.CardPage(card.id())));
    }

    private ActionRow areaRow(String area, int count) {
        var number = new Label(texts.get("area.count", count));
        number.getStyleClass().add(Styles.META);
        number.setMinWidth(Region.USE_PREF_SIZE);
        return new ActionRow(
                AreaNames.icon(area),
                AreaNames.name(area, texts),
                "",
                () -> open.accept(new Destination.AreaPage(area)),
                number);
    }

    @Override
    public Region main() {
        return main;
    }

    @Override
    public Optional<Region> side() {
        return Optional.empty();
    }

    @Override
    public void arrange(Layout layout) {
        columns.getChildren().clear();
        tiles.arrange(layout);
        columns.add(left, 0, 0);
        switch (layout) {
            case FULL, NARROW -> columns.add(right, 1, 0);
            case SINGLE -> columns.add(right, 0, 1);
        }
        GridPane.setHgrow(left, javafx.scene.layout.Priority.ALWAYS);
    }

    @Override
    public void shown() {}

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    /// A label and its rows; gone when there are none.
    private static final class Group extends VBox {
        private final ActionList list = new ActionList();

        Group(String name) {
            getStyleClass().add(ShellStyles.ROW_LINES);
            getChildren().addAll(words(name, Styles.GROUP_LABEL), list);
            managedProperty().bind(visibleProperty());
        }

        void show(List<ActionRow> rows) {
            list.setRows(rows);
            setVisible(!rows.isEmpty());
        }
    }
}
