package org.euthymia.desktop.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Block.CalloutKind;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A block that stands out: shape, word and frame say of which kind, colour only adds to it.
public final class Callout extends HBox {
    /// @param texts of the desktop bundle
    public Callout(CalloutKind kind, Texts texts, List<? extends Node> content) {
        getStyleClass().addAll(Styles.CALLOUT, style(kind));
        var word = new Label(word(kind, texts));
        word.getStyleClass().add(Styles.STRONG);
        var body = new VBox(word);
        body.getStyleClass().add(Styles.CALLOUT_BODY);
        body.setMinWidth(0);
        body.getChildren().addAll(content);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(icon(kind), body);
    }

    private static String style(CalloutKind kind) {
        return switch (kind) {
            case SAFETY -> Styles.CALLOUT_SAFETY;
            case CAUTION -> Styles.CALLOUT_CAUTION;
            case NOTE -> Styles.CALLOUT_NOTE;
        };
    }

    /// What the kind is called, e.g. `Safety`.
    public static String word(CalloutKind kind, Texts texts) {
        return switch (kind) {
            case SAFETY -> texts.get("control.callout.safety");
            case CAUTION -> texts.get("control.callout.caution");
            case NOTE -> texts.get("control.callout.note");
        };
    }

    private static Icon icon(CalloutKind kind) {
        return switch (kind) {
            case SAFETY -> new Icon(Material2MZ.REPORT, Styles.ICON_DANGER);
            case CAUTION -> new Icon(Material2MZ.WARNING, Styles.ICON_WARNING);
            case NOTE -> new Icon(Material2OutlinedAL.INFO);
        };
    }
}
