package org.euthymia.desktop.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.SystemClipboard;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.desktop.opening.OpenState;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.problem.Problem;
import org.euthymia.text.Texts;

/// Everything that is wrong in the open library, each with its place and the way to mend it.
public final class ProblemsScreen implements Screen {
    private final Texts texts;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ListView<Problem> list = new ListView<>(problems);
    private final Label count = new Label();
    private final VBox column = new VBox();
    private final StackPane main = new StackPane(column);
    private final Subscription subscription;

    public ProblemsScreen(OpenLibrary opening, Notices notices, String version, Texts texts) {
        this.texts = texts;
        var title = new Label(texts.get("problems.title"));
        title.getStyleClass().add(Styles.TITLE);
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        var copy = new Button(texts.get("problems.copy"));
        copy.setOnAction(e -> SystemClipboard.copy(ProblemReport.of(problems, version, texts.locale())));
        var head = new VBox(title, count, copy);
        head.getStyleClass().add(ShellStyles.PAGE);
        list.setId("problems");
        list.setCellFactory(v -> new ProblemCell(texts));
        list.setAccessibleText(texts.get("problems.title"));
        list.setPlaceholder(new Label(texts.get("problems.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        column.getStyleClass().add(ShellStyles.COLUMN);
        column.getChildren().addAll(head, list);
        subscription = Subscription.combine(
                opening.state().subscribe(s -> show(s, notices)),
                notices.shown().subscribe(s -> show(opening.state().get(), notices)));
    }

    private void show(OpenState state, Notices notices) {
        problems.setAll(all(state, notices));
        var errors = (int) problems.stream().filter(Problem::isError).count();
        count.setText(texts.get("problems.count", errors, problems.size() - errors));
    }

    /// The program's own problems, then those of opening the library, then those inside it.
    public static List<Problem> all(OpenState state, Notices notices) {
        return Stream.of(
                        notices.shown().get().stream(),
                        state.problems().stream(),
                        state.opened().stream().flatMap(l -> l.problems().stream()))
                .flatMap(problems -> problems)
                .toList();
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
        list.requestFocus();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }
}
