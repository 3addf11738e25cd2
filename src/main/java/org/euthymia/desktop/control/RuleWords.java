package org.euthymia.desktop.control;

import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Reason;
import org.euthymia.checklist.Rule;
import org.euthymia.text.Texts;

/// Rules and directions in a few words, for where the whole rule has no room. Immutable.
public final class RuleWords {
    private final Texts texts;
    private final ChecklistWords words;

    /// @param texts of the desktop bundle
    /// @param words of the bundle `checklist`
    public RuleWords(Texts texts, ChecklistWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// The whole rule.
    public String statement(Rule rule) {
        return words.text(rule.statement());
    }

    /// An element in a few words; any other rule whole.
    public String brief(Rule rule) {
        return switch (rule) {
            case SCOPE -> texts.get("control.rule.scope");
            case A -> texts.get("control.rule.a");
            case B1 -> texts.get("control.rule.b1");
            case B2 -> texts.get("control.rule.b2");
            case C1 -> texts.get("control.rule.c1");
            case C1_WORSE -> texts.get("control.rule.c1-worse");
            case C2 -> texts.get("control.rule.c2");
            case C3 -> texts.get("control.rule.c3");
            case D -> texts.get("control.rule.d");
            case E -> texts.get("control.rule.e");
            case W -> texts.get("control.rule.w");
            case O -> texts.get("control.rule.o");
            case R0, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12, R13 -> statement(rule);
        };
    }

    /// `for`, `against`, `open` or a dash.
    public String speaks(Reason.Direction direction) {
        return switch (direction) {
            case FOR -> texts.get("control.speaks.for");
            case AGAINST -> texts.get("control.speaks.against");
            case OPEN -> texts.get("control.speaks.open");
            case NEITHER -> "–";
        };
    }
}
