package org.euthymia.desktop.check;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;

/// Title, how far it is, the keys, and undo. Stays above the questions while they scroll. FX thread only.
final class CheckHead extends HBox {
    private final CheckViewModel model;
    private final CheckWords words;
    private final Label progress = new Label();
    private final Button undo = new Button();
    private final HBox keys;

    CheckHead(CheckViewModel model, CheckWords words) {
        this.model = model;
        this.words = words;
        var texts = words.texts();
        getStyleClass().add(CheckStyles.HEAD);
        var title = new Label(texts.get("check.title"));
        title.getStyleClass().addAll(Styles.TITLE, CheckStyles.TITLE);
        title.setMinWidth(USE_PREF_SIZE);
        progress.getStyleClass().add(Styles.META);
        progress.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        keys = new HBox(
                new KeyCap("0–3"),
                new KeyCap("Y N U"),
                meta(texts.get("check.head.answer")),
                new KeyCap("–"),
                meta(texts.get("check.head.blank")),
                new KeyCap("↑ ↓"),
                meta(texts.get("check.head.move")));
        keys.getStyleClass().add(CheckStyles.HEAD_KEYS);
        undo.setText(texts.get("shell.undo"));
        undo.setId("check-undo");
        undo.setGraphic(new KeyCap(words.caps("Ctrl Z")));
        undo.setContentDisplay(ContentDisplay.RIGHT);
        undo.getStyleClass().add(Styles.ACTION);
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setFocusTraversable(false);
        undo.setOnAction(_ -> model.undo());
        getChildren().addAll(title, gap, progress, keys, undo);
    }

    private static Node meta(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Styles.META);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    void show(VisitNow now) {
        progress.setText(words.texts().get("check.progress", model.answered(), model.asked()));
        // Its place is kept, so that nothing beside it moves.
        undo.setVisible(now.canUndo());
    }

    void arrange(Layout layout) {
        keys.setVisible(layout == Layout.FULL);
        keys.setManaged(layout == Layout.FULL);
    }
}
