package org.euthymia.desktop.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;

/// The question in front alone, with its answers in words: for large text and narrow windows. FX thread only.
final class SingleQuestion extends VBox {
    private final CheckViewModel model;
    private final CheckWords words;
    private final List<? extends Node> foot;
    private final Map<String, AnswerArea> areas = new HashMap<>();
    private final Label where = label(Styles.STRONG);
    private final Label text = label(CheckStyles.SINGLE_TEXT);
    private final Label why = label(Styles.META);
    private final Label carried = label(Styles.META);
    private final VBox answer = new VBox();
    private String shown = "";

    /// @param foot what else can be done, below the question
    SingleQuestion(CheckViewModel model, CheckWords words, List<? extends Node> foot) {
        this.model = model;
        this.words = words;
        this.foot = foot;
        setId("single-question");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add(CheckStyles.SINGLE);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(
                where,
                new KeyCap("↑"),
                new Label(words.texts().get("check.single.back")),
                new KeyCap("↓"),
                new Label(words.texts().get("check.single.next")));
        head.getStyleClass().add(CheckStyles.EDITOR_LINE);
        carried.setText(words.texts().get("check.carried"));
        carried.managedProperty().bind(carried.visibleProperty());
        why.managedProperty().bind(why.visibleProperty());
        getChildren().addAll(head, text, carried, answer, why);
        getChildren().addAll(foot);
        foot.forEach(n -> n.managedProperty().bind(n.visibleProperty()));
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    void show(VisitNow now) {
        var question = model.current().get();
        var area = areas.computeIfAbsent(question.linkId(), _ -> {
            var made = new AnswerArea(model, words, question, true);
            made.whenDone(this::takeFocus);
            return made;
        });
        if (!shown.equals(question.linkId())) {
            shown = question.linkId();
            answer.getChildren().setAll(area.node());
        }
        var group = model.groupOf(question);
        where.setText(words.texts()
                .get(
                        "check.single.where",
                        group.title(),
                        question.number(),
                        group.questions().size()));
        text.setText(question.text().replace(" - ", " – "));
        why.setText(question.why().map(w -> words.texts().get("check.why", w)).orElse(""));
        why.setVisible(!why.getText().isEmpty());
        carried.setVisible(model.carried(question));
        area.show(now);
        foot.forEach(n -> n.setVisible(group.id().equals(AskedGroup.PHQ9)));
        setAccessibleText(where.getText() + ". " + text.getText() + ". " + why.getText() + ". "
                + (question.choices().isEmpty()
                        ? ""
                        : words.texts().get("check.keys.spoken", words.scale(question.choices()))));
    }

    boolean press(String sign) {
        return areas.containsKey(shown) && areas.get(shown).press(sign);
    }

    void takeFocus() {
        var area = areas.get(shown);
        (area == null ? this : area.field().orElse(this)).requestFocus();
    }
}
