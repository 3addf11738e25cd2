package org.euthymia.desktop.check;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.Flag;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.ScoreWords;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The result where there is room for one column: flag, score, the one next action, at the foot. FX thread only.
final class ResultStrip extends HBox {
    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final CheckWords words;
    private final ScoreWords scores;
    private final Icon danger = new Icon(Material2MZ.REPORT, CheckStyles.FLAG_ICON, Styles.ICON_DANGER);
    private final Icon flag = new Icon(Material2AL.FLAG, CheckStyles.FLAG_ICON, Styles.ICON_WARNING);
    private final Icon info = new Icon(Material2OutlinedAL.INFO, CheckStyles.FLAG_ICON);
    private final Icon question = new Icon(Material2AL.HELP_OUTLINE, CheckStyles.FLAG_ICON, Styles.ICON_WARNING);
    private final Label headline = new Label();
    private final Label score = new Label();
    private final Button next;

    ResultStrip(CheckWords words, Runnable open) {
        this.words = words;
        scores = new ScoreWords(words.texts(), words.checklist());
        next = new Button(words.texts().get("check.next.short"));
        next.setMinWidth(USE_PREF_SIZE);
        next.setAccessibleText(words.texts().get("check.next"));
        next.setOnAction(_ -> open.run());
        headline.getStyleClass().add(Styles.STRONG);
        for (var label : java.util.List.of(headline, score)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        var column = new VBox(headline, score);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getStyleClass().add(CheckStyles.STRIP);
        setId("check-strip");
        getChildren().addAll(info, column, next);
    }

    void show(VisitNow now) {
        var a = now.assessment();
        var urgent = now.safety().unrecorded() && !now.safety().onlyToAsk();
        pseudoClassStateChanged(FLAGGED, a.flag() == Flag.LIKELY || a.flag() == Flag.POSSIBLE);
        pseudoClassStateChanged(DANGER, urgent);
        getChildren().set(0, urgent ? danger : icon(a));
        headline.setText(
                urgent
                        ? words.texts()
                                .get("check.strip.danger", words.checklist().headline(a.flag()))
                        : words.checklist().headline(a.flag()));
        a.score(ScoreRange.Instrument.PHQ9)
                .ifPresent(s -> score.setText(words.texts()
                        .get(
                                "check.strip.score",
                                scores.number(s),
                                scores.cutOff(s, now.visit().answers()))));
        next.getStyleClass().remove(Styles.PRIMARY);
        if (!urgent) {
            next.getStyleClass().add(Styles.PRIMARY);
        }
    }

    private Icon icon(Assessment a) {
        return switch (a.flag()) {
            case LIKELY, POSSIBLE -> flag;
            case CANNOT_DETERMINE -> question;
            case INDEPENDENT, NOT_INDICATED, OUTSIDE_SCOPE -> info;
        };
    }
}
