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
        return words.brief(rule);
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
