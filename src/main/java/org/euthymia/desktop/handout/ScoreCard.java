package org.euthymia.desktop.handout;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.theme.HandoutStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.ReadingScores;
import org.euthymia.text.Texts;

/// How hard the sheet is to read, counted anew with every key.
final class ScoreCard extends VBox {
    private final Texts texts;
    private final Label number = new Label();
    private final Label word = new Label();
    private final Label formula = new Label();

    ScoreCard(Texts texts) {
        this.texts = texts;
        setId("reading-score");
        getStyleClass().addAll(Styles.CARD_BOX, HandoutStyles.SCORE);
        number.getStyleClass().add(HandoutStyles.SCORE_NUMBER);
        number.setMinWidth(USE_PREF_SIZE);
        word.setWrapText(true);
        formula.getStyleClass().add(Styles.META);
        formula.setWrapText(true);
        formula.setMinHeight(USE_PREF_SIZE);
        var head = new HBox(8, number, word);
        head.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        getChildren().addAll(head, formula);
    }

    void show(ReadingScores scores) {
        number.setText(scores.shown(scores.all().first()));
        word.getStyleClass().remove(Styles.WARNING_TEXT);
        if (!scores.reachesGoal()) {
            word.getStyleClass().add(Styles.WARNING_TEXT);
        }
        word.setText(scores.reachesGoal() ? texts.get("handout.score.easy") : texts.get("handout.score.hard"));
        var second = scores.shown(scores.all().second());
        var plain = scores.shown(scores.plain().second());
        formula.setText(
                scores.language() == HandoutLanguage.ENGLISH
                        ? texts.get("handout.score.english", second, plain, scores.words())
                        : texts.get("handout.score.spanish", second, plain, scores.words()));
    }
}
