package org.euthymia.desktop.control;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Urgency;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;
import org.euthymia.visit.SafetyState;
import org.kordamp.ikonli.material2.Material2MZ;

/// Urgency of the same day or more, above every flag: red with an octagon, or amber with a triangle where a blank item
/// 9
/// is all
/// there is. Hides itself otherwise. One accessible object. FX thread only.
public final class UrgencyBlock extends HBox {
    private static final PseudoClass ASK = PseudoClass.getPseudoClass("ask");

    private final Texts texts;
    private final ChecklistWords words;
    private final Icon danger = new Icon(Material2MZ.REPORT, CheckStyles.FLAG_ICON, Styles.ICON_DANGER);
    private final Icon caution = new Icon(Material2MZ.WARNING, CheckStyles.FLAG_ICON, Styles.ICON_WARNING);
    private final Label title = wrapped(Styles.SECTION);
    private final Label detail = wrapped(Styles.READING);

    /// @param texts of the desktop bundle
    /// @param words of the bundle `checklist`
    public UrgencyBlock(Texts texts, ChecklistWords words, Assessment assessment, SafetyState safety) {
        this.texts = texts;
        this.words = words;
        getStyleClass().add(CheckStyles.URGENCY);
        setAccessibleRole(AccessibleRole.TEXT);
        var column = new VBox(title, detail);
        column.getStyleClass().add(CheckStyles.FLAG_WORDS);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(danger, column);
        show(assessment, safety);
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Shows another result with the same nodes.
    public void show(Assessment assessment, SafetyState safety) {
        setVisible(safety.any());
        setManaged(safety.any());
        pseudoClassStateChanged(ASK, safety.onlyToAsk());
        getChildren().set(0, safety.onlyToAsk() ? caution : danger);
        title.setText(title(assessment.urgency()));
        var basis = safety.urgent().stream().map(u -> words.text(u.statement())).collect(Collectors.joining("; "));
        detail.setText(safety.onlyToAsk() ? basis : texts.get("control.urgency.basis", basis));
        setAccessibleText(title.getText() + ". " + detail.getText());
    }

    private String title(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> texts.get("control.urgency.emergency");
            case SAME_DAY -> texts.get("control.urgency.same-day");
            case SOON -> texts.get("control.urgency.soon");
            case ROUTINE -> texts.get("control.urgency.routine");
        };
    }
}
