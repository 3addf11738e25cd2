package org.euthymia.desktop.search;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.ScrollColumn;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.search.Hit;
import org.euthymia.text.Texts;

/// Results while typing, with the chosen hit's answer beside them. The caret stays in the search field.
public final class ResultsScreen implements Screen {
    private final SearchViewModel model;
    private final Announcer announcer;
    private final Texts texts;
    private final KindChips chips;
    private final ListView<Hit> list;
    private final PreviewPane preview;
    private final NothingPane nothing;
    private final WaitingPane waiting;
    private final Label note = new Label();
    private final VBox results = new VBox();
    private final StackPane main = new StackPane();
    private final ScrollPane nothingScroll;
    private final ScrollPane waitingScroll;
    private final Subscription subscription;
    private Layout layout = Layout.FULL;

    public ResultsScreen(SearchViewModel model, SearchContext context) {
        this.model = model;
        announcer = context.announcer();
        texts = context.texts();
        chips = new KindChips(model, context);
        preview = new PreviewPane(model, context);
        nothing = new NothingPane(model, context);
        nothingScroll = new ScrollColumn("nothing", nothing);
        waiting = new WaitingPane(model, texts);
        waitingScroll = new ScrollColumn("waiting", waiting);
        list = list();
        VBox.setVgrow(list, Priority.ALWAYS);
        results.getStyleClass().addAll(ShellStyles.RESULTS, ShellStyles.COLUMN);
        note.getStyleClass().addAll(Styles.META, ShellStyles.NOTE);
        note.setWrapText(true);
        var head = new HBox(chips, note);
        head.getStyleClass().add(ShellStyles.RESULTS_HEAD);
        HBox.setHgrow(chips, Priority.ALWAYS);
        results.getChildren().setAll(head, list);
        subscription = Subscription.combine(
                model.slow().subscribe(s -> showNote()),
                model.state().subscribe(this::show),
                model.kind().subscribe(k -> chips.update()),
                model.selected().subscribe(i -> choose(i.intValue())),
                waiting.subscribe());
        main.setId("results");
    }

    private ListView<Hit> list() {
        var view = new ListView<>(model.rows());
        view.setId("hits");
        view.setCellFactory(v -> new HitCell(texts));
        view.setAccessibleText(texts.get("search.results"));
        view.getSelectionModel().selectedIndexProperty().subscribe(i -> model.select(i.intValue()));
        view.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isAltDown() && !e.isShortcutDown()) {
                e.consume();
                model.openSelected();
            }
        });
        view.setOnMouseClicked(e -> {
            var wanted = layout == Layout.SINGLE ? 1 : 2;
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == wanted) {
                model.openSelected();
            }
        });
        return view;
    }

    private void show(SearchState state) {
        switch (state) {
            case SearchState.Found found -> {
                chips.update();
                showNote();
                front(results);
                announce(found);
            }
            case SearchState.Nothing none -> {
                nothing.show(none);
                front(nothingScroll);
                announcer.say(texts.get("search.announce.none"));
            }
            case SearchState.Waiting _, SearchState.Failed _ -> front(waitingScroll);
        }
        showSide();
    }

    /// With one column there is no room beside the results, and without results nothing to show there.
    private void showSide() {
        preview.setVisible(layout != Layout.SINGLE && model.state().get() instanceof SearchState.Found);
        preview.setManaged(preview.isVisible());
    }

    /// Says so if no hit has all the words: then the hits are the nearest there are, not the answer.
    private void showNote() {
        if (model.slow().get()) {
            note.setText(texts.get("search.wait.searching"));
        } else if (model.state().get() instanceof SearchState.Found found && !found.complete()) {
            note.setText(texts.get("search.partial"));
        } else {
            note.setText("");
        }
    }

    private void announce(SearchState.Found found) {
        var hits = found.result().hits();
        announcer.say(texts.get(
                "search.announce", hits.size(), hits.getFirst().title().plain()));
    }

    private void front(Node node) {
        if (!main.getChildren().equals(List.of(node))) {
            main.getChildren().setAll(node);
        }
    }

    private void choose(int index) {
        nothing.choose(index);
        if (model.state().get() instanceof SearchState.Found) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(index);
            }
            preview.show(model.selectedHit());
        }
    }

    public SearchViewModel model() {
        return model;
    }

    @Override
    public Region main() {
        return main;
    }

    @Override
    public Optional<Region> side() {
        return Optional.of(preview);
    }

    @Override
    public void arrange(Layout room) {
        layout = room;
        showSide();
    }

    @Override
    public void shown() {}

    @Override
    public void dispose() {
        subscription.unsubscribe();
        // The list listens to the rows; without this the rows would keep it.
        list.setItems(javafx.collections.FXCollections.emptyObservableList());
    }
}
