package org.euthymia.desktop.search;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.opening.OpenState;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;
import org.euthymia.text.Texts;

/// Search is not there: being prepared, stopped, or failed. Says which, what still works, and the one thing to do.
final class WaitingPane extends VBox {
    private final SearchViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Label about = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button act = new Button();

    WaitingPane(SearchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(ShellStyles.PAGE);
        title.getStyleClass().add(Styles.TITLE);
        about.getStyleClass().add(Styles.READING);
        for (var label : java.util.List.of(title, about)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("search.wait.preparing"));
        bar.progressProperty().bind(model.opening().progress());
        getChildren().addAll(title, about, bar, act);
    }

    Subscription subscribe() {
        return Subscription.combine(
                model.opening().state().subscribe(s -> update()),
                model.opening().slow().subscribe(s -> update()),
                model.state().subscribe(s -> update()),
                model.slow().subscribe(s -> update()),
                bar.progressProperty()::unbind);
    }

    private void update() {
        var slow = model.opening().slow().get();
        setVisible(slow || !model.opening().state().get().busy());
        switch (model.opening().state().get()) {
            case OpenState.Reading _ -> show(texts.get("search.wait.reading"), texts.get("search.wait.soon"));
            case OpenState.Indexing _ -> {
                show(texts.get("search.wait.preparing"), texts.get("search.wait.soon"));
                action(texts.get("search.wait.stop"), () -> model.opening().stopPreparing());
            }
            case OpenState.Unsearchable u -> {
                u.problem()
                        .ifPresentOrElse(
                                this::show,
                                () -> show(texts.get("search.wait.stopped"), texts.get("search.wait.areas")));
                action(texts.get("search.wait.prepare"), () -> model.opening().prepareAgain());
            }
            case OpenState.Unreadable u -> {
                show(u.problem());
                action(texts.get("search.wait.read"), () -> model.opening().start());
            }
            case OpenState.Ready _ -> {
                if (model.state().get() instanceof SearchState.Failed failed) {
                    show(failed.problem());
                    action(
                            texts.get("search.wait.prepare"),
                            () -> model.opening().prepareAgain());
                } else {
                    show(model.slow().get() ? texts.get("search.wait.searching") : "", "");
                }
            }
        }
        bar.setVisible(model.opening().state().get().busy());
    }

    private void show(Problem problem) {
        var words = new ProblemText(texts.locale());
        show(words.what(problem), words.unaffected(problem) + " " + words.mend(problem));
    }

    private void show(String heading, String text) {
        title.setText(heading);
        about.setText(text);
        act.setVisible(false);
    }

    private void action(String words, Runnable action) {
        act.setText(words);
        act.setOnAction(e -> action.run());
        act.setVisible(true);
    }
}
