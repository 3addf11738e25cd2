package org.euthymia.desktop.home;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.ActionList;
import org.euthymia.desktop.control.ActionRow;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.opening.LibraryFacts;
import org.euthymia.desktop.opening.OpenState;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.problem.ProblemText;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;

/// Which library is open, how old it is, what is wrong with it.
final class LibraryBox extends VBox {
    private final Texts texts;
    private final Consumer<Destination> open;

    LibraryBox(Texts texts, Consumer<Destination> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add(ShellStyles.BLOCK);
    }

    void show(OpenState state, Optional<LibraryFacts> facts) {
        getChildren().clear();
        if (state instanceof OpenState.Unreadable(var problem)) {
            var words = new ProblemText(texts.locale());
            error(words.what(problem), words.unaffected(problem) + " " + words.mend(problem));
        }
        facts.ifPresent(this::show);
    }

    private void show(LibraryFacts facts) {
        if (facts.cards() == 0) {
            error(texts.get("home.library.empty"), texts.get("home.library.empty.mend"));
        }
        var rows = new ArrayList<ActionRow>();
        rows.add(new ActionRow(
                Material2AL.LIBRARY_BOOKS,
                facts.newest()
                        .map(day -> texts.get("home.library", texts.day(day)))
                        .orElseGet(() -> texts.get("home.library.undated")),
                texts.get("home.library.about", facts.cards(), facts.pastReview()),
                () -> open.accept(new Destination.SettingsPage())));
        if (facts.problems() > 0) {
            rows.add(new ActionRow(
                    Material2AL.ERROR_OUTLINE,
                    texts.get("home.library.problems", facts.problems()),
                    texts.get("home.library.problems.about"),
                    () -> open.accept(new Destination.ProblemsPage())));
        }
        var list = new ActionList();
        list.setRows(rows);
        getChildren().add(list);
    }

    private void error(String what, String mend) {
        var title = line(what, Styles.STRONG);
        title.setGraphic(new Icon(Material2AL.ERROR_OUTLINE, Styles.ICON_DANGER));
        var show = new Button(texts.get("home.library.show"));
        show.setOnAction(e -> open.accept(new Destination.ProblemsPage()));
        var box = new VBox(title, line(mend, Styles.TEXT), show);
        box.getStyleClass().addAll(Styles.ERROR, ShellStyles.ROW_LINES);
        getChildren().add(box);
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
