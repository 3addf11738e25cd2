package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import org.euthymia.text.Texts;

/// The words that stand around a card's own: certainty, review, callouts, in the reader's language.
///
/// @param texts the bundle `library`
public record CardWords(Texts texts) {
    public String certainty(Certainty certainty) {
        return texts.get("card.certainty", level(certainty));
    }

    private String level(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> texts.get("certainty.high");
            case MODERATE -> texts.get("certainty.moderate");
            case LOW -> texts.get("certainty.low");
            case VERY_LOW -> texts.get("certainty.verylow");
        };
    }

    public String callout(Block.CalloutKind kind) {
        return switch (kind) {
            case SAFETY -> texts.get("callout.safety");
            case CAUTION -> texts.get("callout.caution");
            case NOTE -> texts.get("callout.note");
        };
    }

    /// One or more sentences, the most important first: when it was compiled, who signed it off, when its review is
    /// due. Never claims a review that did not happen.
    public List<String> review(Card card, ReviewState state) {
        var lines = new ArrayList<String>();
        switch (state) {
            case ReviewState.PastDue late -> {
                lines.add(texts.get("review.pastdue", texts.day(late.due()), late.daysLate()));
                late.signOff().ifPresentOrElse(s -> lines.add(signedOff(s)), () -> lines.add(compiled(card)));
            }
            case ReviewState.SignedOff s -> {
                lines.add(texts.get("review.signedoff", s.by(), texts.day(s.on())));
                s.due().ifPresent(d -> lines.add(texts.get("review.due", texts.day(d))));
            }
            case ReviewState.Compiled c -> {
                lines.add(compiled(card));
                c.due().ifPresent(d -> lines.add(texts.get("review.due", texts.day(d))));
            }
        }
        return lines;
    }

    private String signedOff(Card.SignOff s) {
        return texts.get("review.signedoff", s.by(), texts.day(s.on()));
    }

    private String compiled(Card card) {
        return switch (card.origin()) {
            case BUILT_IN ->
                card.compiled()
                        .map(d -> texts.get("review.compiled", texts.day(d)))
                        .orElseGet(() -> texts.get("review.undated"));
            case OWN ->
                card.compiled()
                        .map(d -> texts.get("review.own", texts.day(d)))
                        .orElseGet(() -> texts.get("review.undated"));
        };
    }
}
