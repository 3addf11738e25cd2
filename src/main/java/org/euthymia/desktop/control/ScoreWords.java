package org.euthymia.desktop.control;

import java.util.List;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Items;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.text.Texts;

/// A score range in words: the number, what is blank, whether the cut-off is reached whatever the blanks are. Pure.
public final class ScoreWords {
    private final Texts texts;
    private final ChecklistWords words;

    /// @param texts of the desktop bundle
    /// @param words of the bundle `checklist`
    public ScoreWords(Texts texts, ChecklistWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// `14 to 17`, or `8`.
    public String number(ScoreRange score) {
        return score.min() == score.max()
                ? String.valueOf(score.min())
                : texts.get("control.score.range", String.valueOf(score.min()), String.valueOf(score.max()));
    }

    /// `complete`, `one blank` or `3 blank`.
    public String blanks(ScoreRange score) {
        return texts.get("control.score.blanks", score.blanks());
    }

    /// Whether the cut-off is reached, not reached or open, and which blank decides; empty for a score without one.
    public String cutOff(ScoreRange score, Answers answers) {
        var cutOff = ScoreBar.cutOff(score.instrument());
        if (cutOff == 0) {
            return "";
        }
        var at = String.valueOf(cutOff);
        if (score.complete()) {
            return switch (score.atLeast(cutOff)) {
                case MET -> texts.get("control.score.reached", at);
                case NOT_MET, UNKNOWN -> texts.get("control.score.not-reached", at);
            };
        }
        var item = oneBlank(score, answers);
        if (item > 0) {
            return switch (score.atLeast(cutOff)) {
                case MET -> texts.get("control.score.reached.item", at, item);
                case NOT_MET -> texts.get("control.score.not-reached.item", at, item);
                case UNKNOWN -> texts.get("control.score.open.item", at, item);
            };
        }
        return switch (score.atLeast(cutOff)) {
            case MET -> texts.get("control.score.reached.blanks", at);
            case NOT_MET -> texts.get("control.score.not-reached.blanks", at);
            case UNKNOWN -> texts.get("control.score.open.blanks", at);
        };
    }

    /// Number of the one blank item from 1; 0 if there are more, or if it cannot be told.
    private static int oneBlank(ScoreRange score, Answers answers) {
        var items = items(score.instrument());
        var blank = items.stream().filter(id -> !answers.known(id)).toList();
        return score.blanks() == 1 && blank.size() == 1 ? items.indexOf(blank.getFirst()) + 1 : 0;
    }

    private static List<String> items(ScoreRange.Instrument instrument) {
        return switch (instrument) {
            case PHQ9 -> Items.PHQ9;
            case PHQ2 -> Items.PHQ9.subList(0, 2);
            case COWS -> Items.COWS;
            case ASQ -> Items.ASQ;
            case OUD -> Items.OUD;
            case PHQ9_MOOD, PHQ9_BODY -> List.of();
        };
    }

    /// `Band: moderate.`, or which bands are still open; empty for a score without bands.
    public String band(ScoreRange score) {
        var bands = words.bands(score);
        return switch (bands.size()) {
            case 0 -> "";
            case 1 -> texts.get("control.score.band", bands.getFirst());
            case 2 -> texts.get("control.score.band.two", bands.getFirst(), bands.getLast());
            default -> texts.get("control.score.band.open", bands.getFirst(), bands.getLast());
        };
    }

    /// All of it, as a screen reader says it.
    public String spoken(ScoreRange score, Answers answers) {
        return score.instrument().word() + " " + number(score) + ", " + blanks(score) + ". " + cutOff(score, answers)
                + " " + band(score);
    }
}
