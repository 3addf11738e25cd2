package org.euthymia.desktop.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.opening.LibraryFacts;
import org.euthymia.desktop.opening.OpenState;
import org.euthymia.desktop.problems.ProblemsScreen;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;

/// The honest line: which library, whether a clinician signed it off, what is wrong with it, that nothing is sent
/// anywhere. Wraps when there is little room; the sign-off is never left out.
final class StatusLine extends HBox {
    private final ShellParts parts;
    private final Label library = new Label();
    private final Label signOff = new Label();
    private final Hyperlink problems = new Hyperlink();
    private final ProgressBar bar = new ProgressBar();
    private final Label doing = new Label();
    private final Button stop = new Button();
    private final HBox work = new HBox(doing, bar, stop);
    private final Label offline = new Label();
    private Layout layout = Layout.FULL;

    StatusLine(ShellViewModel model, ShellParts parts) {
        this.parts = parts;
        var texts = parts.texts();
        getStyleClass().add(ShellStyles.STATUS);
        library.setGraphic(new Icon(Material2AL.LIBRARY_BOOKS, Styles.ICON_SMALL));
        problems.setGraphic(new Icon(Material2AL.ERROR_OUTLINE, Styles.ICON_SMALL, Styles.ICON_DANGER));
        problems.setOnAction(e -> model.open(new Destination.ProblemsPage()));
        problems.setId("problems-link");
        stop.setText(texts.get("search.wait.stop"));
        stop.getStyleClass().add(Styles.LINK);
        stop.setOnAction(e -> parts.opening().stopPreparing());
        offline.setText(texts.get("shell.status.offline"));
        // The one part that wraps where there is little room; all others keep their width.
        signOff.setWrapText(true);
        signOff.setMinHeight(USE_PREF_SIZE);
        signOff.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(signOff, Priority.ALWAYS);
        for (var fixed : java.util.List.of(library, problems, work, offline)) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        work.getStyleClass().add(ShellStyles.STATUS_WORK);
        for (var node : java.util.List.of(problems, work, offline, library, stop)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        getChildren().addAll(library, signOff, problems, work, offline);
        bar.progressProperty().bind(parts.opening().progress());
    }

    Subscription subscribe() {
        return Subscription.combine(
                parts.opening().state().subscribe(s -> update()),
                parts.opening().slow().subscribe(s -> update()),
                parts.notices().shown().subscribe(s -> update()),
                bar.progressProperty()::unbind);
    }

    void arrange(Layout room) {
        layout = room;
        offline.setVisible(room == Layout.FULL);
        update();
    }

    private void update() {
        var texts = parts.texts();
        var state = parts.opening().state().get();
        var facts = state.opened().map(l -> LibraryFacts.of(l, parts.today()));
        showWords(facts);
        var count = ProblemsScreen.all(state, parts.notices()).size();
        problems.setText(texts.get("shell.status.problems", count));
        problems.setVisible(count > 0);
        work.setVisible(state.busy() && parts.opening().slow().get());
        stop.setVisible(state instanceof OpenState.Indexing);
        doing.setText(
                state instanceof OpenState.Indexing
                        ? texts.get("shell.status.indexing")
                        : texts.get("shell.status.reading"));
    }

    /// With one column both sentences share one label, so that they wrap over the whole width.
    private void showWords(Optional<LibraryFacts> facts) {
        var which = facts.map(this::library).orElseGet(this::noLibrary);
        var signed = facts.map(this::signOff).orElse("");
        var single = layout == Layout.SINGLE && !signed.isEmpty();
        library.setText(which);
        library.setVisible(!single);
        signOff.setText(single ? parts.texts().get("shell.status.joined", which, signed) : signed);
    }

    private String noLibrary() {
        var reading = parts.opening().state().get() instanceof OpenState.Reading;
        return reading
                ? parts.texts().get("shell.status.opening")
                : parts.texts().get("shell.status.none");
    }

    private String library(LibraryFacts facts) {
        var texts = parts.texts();
        return facts.newest()
                .map(day -> texts.get("shell.status.library", texts.day(day)))
                .orElseGet(() -> texts.get("shell.status.undated"));
    }

    private String signOff(LibraryFacts facts) {
        var texts = parts.texts();
        if (facts.signedOff() == 0) {
            return texts.get("shell.status.unsigned");
        }
        return facts.signedOff() == facts.cards()
                ? texts.get("shell.status.signed")
                : texts.get("shell.status.partly", facts.signedOff(), facts.cards());
    }
}
