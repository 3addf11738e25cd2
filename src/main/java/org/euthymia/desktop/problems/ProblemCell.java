package org.euthymia.desktop.problems;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;
import org.euthymia.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// One problem: where, what, what still works, how to mend it. Holds nothing but what it shows.
final class ProblemCell extends ListCell<Problem> {
    private final Texts texts;
    private final ProblemText words;
    private final HBox icon = new HBox();
    private final Label place = line(Styles.META);
    private final Label what = line(Styles.STRONG);
    private final Label unaffected = line(Styles.TEXT);
    private final Label mend = line(Styles.TEXT);
    private final HBox row;

    ProblemCell(Texts texts) {
        this.texts = texts;
        words = new ProblemText(texts.locale());
        var lines = new VBox(what, place, unaffected, mend);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(icon, lines);
        row.getStyleClass().add(ShellStyles.HIT);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private static Label line(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (problem == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.getChildren()
                .setAll(
                        problem.isError()
                                ? new Icon(Material2AL.ERROR_OUTLINE, Styles.ICON_DANGER)
                                : new Icon(Material2MZ.WARNING, Styles.ICON_WARNING));
        var kind = problem.isError() ? texts.get("problems.error") : texts.get("problems.warning");
        var where = words.place(problem);
        place.setText(where.isEmpty() ? kind : texts.get("problems.place", kind, where));
        what.setText(words.what(problem));
        unaffected.setText(words.unaffected(problem));
        mend.setText(words.mend(problem));
        setAccessibleText(String.join(" ", place.getText(), what.getText(), unaffected.getText(), mend.getText()));
        setGraphic(row);
    }
}
