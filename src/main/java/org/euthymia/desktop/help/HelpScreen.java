package org.euthymia.desktop.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.control.ScrollColumn;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.opening.LibraryFacts;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;

/// The keys, what the program is for and what it does not do, versions and licences.
public final class HelpScreen implements Screen {
    private final About about;
    private final LocalDate today;
    private final Texts texts;
    private final Label library = text(Styles.TEXT);
    private final ScrollPane main;
    private final Subscription subscription;

    public HelpScreen(About about, OpenLibrary opening, LocalDate today, Texts texts) {
        this.about = about;
        this.today = today;
        this.texts = texts;
        var page = new VBox(
                line(texts.get("help.title"), Styles.TITLE),
                block(texts.get("help.keys"), keys()),
                block(texts.get("help.use"), line(texts.get("help.use.text"), Styles.READING)),
                block(texts.get("help.not"), notDone()),
                block(
                        texts.get("help.version"),
                        line(texts.get("help.version.text", about.version()), Styles.TEXT),
                        library),
                block(texts.get("help.licences"), line(texts.get("help.licences.own"), Styles.TEXT), licences()));
        page.getStyleClass().add(ShellStyles.PAGE);
        main = new ScrollColumn("help", page);
        // The page itself takes the focus, so that the arrow keys scroll it.
        main.setFocusTraversable(true);
        subscription = opening.state().subscribe(s -> showLibrary(opening));
    }

    private Node keys() {
        var grid = new GridPane();
        grid.getStyleClass().add(ShellStyles.TABLE);
        addKey(grid, texts.get("help.keys.search"), about.caps(Shortcut.SEARCH), "/");
        addKey(grid, texts.get("help.keys.move"), "↑", "↓", texts.get("shell.key.enter"));
        addKey(grid, texts.get("help.keys.kind"), Shortcut.caps("Alt 1-7", about.mac()));
        addKey(grid, texts.get("help.keys.clear"), "Esc");
        for (var shortcut : Shortcut.values()) {
            if (shortcut != Shortcut.SEARCH) {
                addKey(grid, describe(shortcut), about.caps(shortcut));
            }
        }
        return grid;
    }

    private String describe(Shortcut shortcut) {
        return switch (shortcut) {
            case SEARCH -> texts.get("help.keys.search");
            case START -> texts.get("help.keys.start");
            case MEDICINES -> texts.get("help.keys.medicines");
            case CHECK -> texts.get("help.keys.check");
            case HANDOUTS -> texts.get("help.keys.handouts");
            case NEXT -> texts.get("help.keys.next");
            case SAFETY -> texts.get("help.keys.safety");
            case VISIT -> texts.get("help.keys.visit");
            case COPY_NOTE -> texts.get("help.keys.copyNote");
            case PRINT -> texts.get("help.keys.print");
            case SAVE -> texts.get("help.keys.save");
            case BACK -> texts.get("help.keys.back");
            case FORWARD -> texts.get("help.keys.forward");
            case BOOKMARK -> texts.get("help.keys.bookmark");
            case LARGER -> texts.get("help.keys.larger");
            case SMALLER -> texts.get("help.keys.smaller");
            case NORMAL_SIZE -> texts.get("help.keys.normal");
            case NEXT_REGION -> texts.get("help.keys.region");
            case PREVIOUS_REGION -> texts.get("help.keys.region.before");
            case HELP -> texts.get("help.keys.help");
        };
    }

    private static void addKey(GridPane grid, String does, String... caps) {
        var keys = new HBox();
        keys.getStyleClass().add(ShellStyles.KEYS);
        for (var cap : caps) {
            keys.getChildren().add(new KeyCap(cap));
        }
        keys.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), keys, line(does, Styles.TEXT));
    }

    private Node notDone() {
        var list = new VBox(
                line(texts.get("help.not.diagnose"), Styles.READING),
                line(texts.get("help.not.network"), Styles.READING),
                line(texts.get("help.not.patient"), Styles.READING),
                line(texts.get("help.not.current"), Styles.READING),
                line(texts.get("help.not.review"), Styles.READING));
        list.getStyleClass().add(ShellStyles.ROW_LINES);
        return list;
    }

    private static Node licences() {
        var grid = new GridPane();
        grid.getStyleClass().add(ShellStyles.TABLE);
        for (var part : BundledPart.ALL) {
            grid.addRow(grid.getRowCount(), line(part.name(), Styles.TEXT), line(part.licence(), Styles.META));
        }
        return grid;
    }

    private static Node block(String name, Node... content) {
        var block = new VBox(line(name, Styles.SECTION));
        block.getChildren().addAll(List.of(content));
        block.getStyleClass().add(ShellStyles.ROW_LINES);
        return block;
    }

    private static Label line(String words, String style) {
        var label = text(style);
        label.setText(words);
        return label;
    }

    private static Label text(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void showLibrary(OpenLibrary opening) {
        library.setText(opening.state()
                .get()
                .opened()
                .map(l -> LibraryFacts.of(l, today))
                .map(facts -> facts.newest()
                        .map(day -> texts.get("help.library", texts.day(day), facts.cards()))
                        .orElseGet(() -> texts.get("help.library.undated", facts.cards())))
                .orElse(""));
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
    public void shown() {
        main.requestFocus();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }
}
