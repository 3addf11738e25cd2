package org.euthymia.desktop.card;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.control.CertaintyMark;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.TextSelection;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Card;
import org.euthymia.library.Evidence;

/// The block a hurried reader needs: verdict, answer, certainty.
final class AnswerView extends VBox {
    AnswerView(Card.Answer answer, CardViewModel model, ProseWriter writer, TextSelection selection) {
        getStyleClass().add(Styles.ANSWER_BLOCK);
        var label = new Label(model.texts().get("card.answer"));
        label.getStyleClass().add(Styles.ANSWER_LABEL);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(label, gap);
        answer.certainty()
                .map(c -> new CertaintyMark(c, CertaintyMark.Form.PHRASE, model.texts()))
                .ifPresent(head.getChildren()::add);
        var where = new Cited(answer.text(), Evidence.NONE);
        getChildren().addAll(head, selection.add(writer.write(new Prose(Styles.ANSWER_TEXT), answer.text(), where)));
    }
}
