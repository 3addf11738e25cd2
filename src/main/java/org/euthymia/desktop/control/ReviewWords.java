package org.euthymia.desktop.control;

import java.time.LocalDate;
import java.util.Optional;
import org.euthymia.library.Card;
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
    /// @param state of this card's review
    public String line(Card card, ReviewState state) {
        return switch (state) {
            case ReviewState.Compiled c -> compiled(card) + " " + due(c.due());
            case ReviewState.SignedOff s -> signedOff(s.by(), s.on()) + " " + due(s.due());
            case ReviewState.PastDue p ->
                standing(p.signOff(), card) + " " + texts.get("control.review.was-due", whole(p.due()));
        };
    }

    /// The amber block of a card past its review date.
    public String banner(ReviewState.PastDue state) {
        return texts.get("control.review.banner", whole(state.due()), state.daysLate());
    }

    private String standing(Optional<SignOff> signOff, Card card) {
        return signOff.map(s -> signedOff(s.by(), s.on())).orElseGet(() -> compiled(card));
    }

    private String compiled(Card card) {
        return card.compiled()
                .map(day -> switch (card.origin()) {
                    case BUILT_IN -> texts.get("control.review.compiled", whole(day));
                    // Who wrote a clinic's own card, and from what, is not known here.
                    case OWN -> texts.get("control.review.own", whole(day));
                })
                .orElseGet(() -> texts.get("control.review.undated"));
    }

    private String signedOff(String by, LocalDate on) {
        return texts.get("control.review.signed-off", by, whole(on));
    }

    /// A day that no line break tears apart.
    private String whole(LocalDate day) {
        return texts.day(day).replace(' ', '\u00a0');
    }

    private String due(Optional<LocalDate> due) {
        return due.map(day -> texts.get("control.review.due", whole(day)))
                .orElseGet(() -> texts.get("control.review.due.none"));
    }
}
