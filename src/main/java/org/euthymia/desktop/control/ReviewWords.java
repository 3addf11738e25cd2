package org.euthymia.desktop.control;

import java.time.LocalDate;
import java.util.Optional;
import org.euthymia.library.Card.SignOff;
import org.euthymia.library.ReviewState;
import org.euthymia.text.Texts;

/// What is said of a card's review, on screen and in copied text alike. `**` opens and closes what is set in Medium.
public final class ReviewWords {
    private final Texts texts;

    /// @param texts of the desktop bundle
    public ReviewWords(Texts texts) {
        this.texts = texts;
    }

    /// One line for the foot of a card.
    ///
    /// @param compiled when the card was compiled, if it says so
    public String line(ReviewState state, Optional<LocalDate> compiled) {
        return switch (state) {
            case ReviewState.Compiled c -> compiled(compiled) + " " + due(c.due());
            case ReviewState.SignedOff s -> signedOff(s.by(), s.on()) + " " + due(s.due());
            case ReviewState.PastDue p ->
                standing(p.signOff(), compiled) + " " + texts.get("control.review.was-due", texts.day(p.due()));
        };
    }

    /// The amber block of a card past its review date.
    public String banner(ReviewState.PastDue state) {
        return texts.get("control.review.banner", texts.day(state.due()), state.daysLate());
    }

    private String standing(Optional<SignOff> signOff, Optional<LocalDate> compiled) {
        return signOff.map(s -> signedOff(s.by(), s.on())).orElseGet(() -> compiled(compiled));
    }

    private String compiled(Optional<LocalDate> on) {
        return on.map(day -> texts.get("control.review.compiled", texts.day(day)))
                .orElseGet(() -> texts.get("control.review.compiled.undated"));
    }

    private String signedOff(String by, LocalDate on) {
        return texts.get("control.review.signed-off", by, texts.day(on));
    }

    private String due(Optional<LocalDate> due) {
        return due.map(day -> texts.get("control.review.due", texts.day(day)))
                .orElseGet(() -> texts.get("control.review.due.none"));
    }
}
