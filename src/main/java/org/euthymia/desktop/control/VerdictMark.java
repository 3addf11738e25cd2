package org.euthymia.desktop.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Verdict;
import org.euthymia.desktop.theme.CheckStyles;
import org.kordamp.ikonli.material2.Material2AL;

/// What a rule says, as a shape in a box of 20 px: tick, cross, or a "?" in a dashed frame. The word is its accessible
/// name.
/// FX thread only.
public final class VerdictMark extends Label {
    private static final PseudoClass MET = PseudoClass.getPseudoClass("met");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final ChecklistWords words;
    private final Icon met = new Icon(Material2AL.CHECK);
    private final Icon notMet = new Icon(Material2AL.CLOSE);

    /// @param words of the bundle `checklist`
    public VerdictMark(ChecklistWords words, Verdict verdict) {
        this.words = words;
        getStyleClass().add(CheckStyles.VERDICT);
        setAccessibleRole(AccessibleRole.TEXT);
        show(verdict);
    }

    public void show(Verdict verdict) {
        pseudoClassStateChanged(MET, verdict == Verdict.MET);
        pseudoClassStateChanged(UNKNOWN, verdict == Verdict.UNKNOWN);
        switch (verdict) {
            case MET -> sign("", met);
            case NOT_MET -> sign("", notMet);
            case UNKNOWN -> {
                setGraphic(null);
                setText("?");
            }
        }
        setAccessibleText(words.name(verdict));
    }

    private void sign(String text, Icon icon) {
        setText(text);
        setGraphic(icon);
    }
}
