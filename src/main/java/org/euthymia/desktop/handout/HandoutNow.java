package org.euthymia.desktop.handout;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.euthymia.handout.HandoutEdit;
import org.euthymia.handout.PrintSize;
import org.euthymia.handout.Sheet;
import org.euthymia.paper.PaperSize;
import org.euthymia.problem.Problem;

/// A handout as it is edited and as it will be printed.
///
/// @param toldBack whether the patient said it back
record HandoutNow(
        HandoutEdit edit,
        PrintSize size,
        PaperSize paper,
        Made made,
        Outcome outcome,
        boolean toldBack,
        boolean canUndo) {
    /// @param sheet the finished PDF; empty until the first is made. While `working`, it is of an earlier edit
    /// @param pages pictures of that PDF
    /// @param working true while the PDF of this edit is being made
    record Made(Optional<Sheet> sheet, List<BufferedImage> pages, boolean working) {
        static final Made NOTHING = new Made(Optional.empty(), List.of(), true);

        Made {
            pages = List.copyOf(pages);
        }

        Made anew() {
            return new Made(sheet, pages, true);
        }
    }

    /// How the last thing asked for ended.
    ///
    /// @param problem why there is no PDF of this edit, or what went wrong in printing or saving
    /// @param done what was done, in words
    record Outcome(Optional<Problem> problem, Optional<String> done) {
        static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty());

        static Outcome trouble(Problem problem) {
            return new Outcome(Optional.of(problem), Optional.empty());
        }

        static Outcome done(String words) {
            return new Outcome(Optional.empty(), Optional.of(words));
        }
    }

    /// True if what is shown is what would be printed.
    boolean current() {
        return !made.working() && made.sheet().isPresent();
    }

    HandoutNow withEdit(HandoutEdit value, boolean undo) {
        return new HandoutNow(value, size, paper, made.anew(), Outcome.NONE, toldBack, undo);
    }

    HandoutNow withSize(PrintSize value) {
        return new HandoutNow(edit, value, paper, made.anew(), Outcome.NONE, toldBack, canUndo);
    }

    HandoutNow withPaper(PaperSize value) {
        return new HandoutNow(edit, size, value, made.anew(), Outcome.NONE, toldBack, canUndo);
    }

    HandoutNow withMade(Made value) {
        return new HandoutNow(edit, size, paper, value, outcome, toldBack, canUndo);
    }

    HandoutNow withOutcome(Outcome value) {
        return new HandoutNow(edit, size, paper, made, value, toldBack, canUndo);
    }

    HandoutNow withToldBack(boolean value) {
        return new HandoutNow(edit, size, paper, made, outcome, value, canUndo);
    }
}
