package org.euthymia.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;

/// A score as a range: `14 to 17, one blank`, the bar, and the sentence that says whether the cut-off is reached
/// whatever the
/// blank is. One accessible object. FX thread only.
public final class ScoreView extends VBox {
    private final ScoreWords words;
    private final Label name = new Label();
    private final Label number = new Label();
    private final Label blanks = new Label();
    private final ScoreBar bar;
    private final Text cutOff = new Text();
    private final Text band = new Text();

    /// @param texts of the desktop bundle
    /// @param words of the bundle `checklist`
    /// @param answers tell which item is blank
    public ScoreView(Texts texts, ChecklistWords words, ScoreRange score, Answers answers) {
        this.words = new ScoreWords(texts, words);
        bar = new ScoreBar(score);
        getStyleClass().add(CheckStyles.SCORE_VIEW);
        setAccessibleRole(AccessibleRole.TEXT);
        name.getStyleClass().add(Styles.GROUP_LABEL);
        number.getStyleClass().add(CheckStyles.SCORE_NUMBER);
        number.setMinWidth(USE_PREF_SIZE);
        blanks.getStyleClass().add(Styles.META);
        var head = new FlowPane(name, number, blanks);
        head.getStyleClass().add(CheckStyles.SCORE_HEAD);
        cutOff.getStyleClass().addAll(Styles.TEXT, Styles.STRONG);
        band.getStyleClass().addAll(Styles.TEXT, Styles.MUTED);
        getChildren().addAll(head, bar, new TextFlow(cutOff, band));
        show(score, answers);
    }

    /// Shows another result of the same instrument, with the same nodes.
    public void show(ScoreRange score, Answers answers) {
        name.setText(score.instrument().word());
        number.setText(words.number(score));
        blanks.setText(words.blanks(score));
        bar.show(score);
        cutOff.setText(words.cutOff(score, answers) + " ");
        band.setText(words.band(score));
        setAccessibleText(words.spoken(score, answers));
    }
}
