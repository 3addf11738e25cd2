package org.euthymia.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.library.Card;
import org.euthymia.library.Origin;
import org.euthymia.library.ReviewState;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;

class ReviewWordsTest {
    private static final LocalDate COMPILED = LocalDate.of(2026, 11, 22);
    private static final LocalDate DUE = LocalDate.of(2027, 11, 22);

    private final ReviewWords words = new ReviewWords(Texts.of("desktop", Locale.ENGLISH));

    @Test
    void compiledIsNeverCalledReviewed() {
        assertThat(line(card(Optional.of(COMPILED), Optional.of(DUE), Optional.empty(), Origin.BUILT_IN), COMPILED))
                .isEqualTo("Compiled from the cited sources on 22 Nov 2026; **not yet signed off by a clinician**."
                        + " Review due 22 Nov 2027.");
    }

    @Test
    void namesWhoSignedOff() {
        var signed = Optional.of(new Card.SignOff("Dr A. Example", LocalDate.of(2027, 1, 31)));

        assertThat(line(card(Optional.of(COMPILED), Optional.of(DUE), signed, Origin.BUILT_IN), COMPILED))
                .isEqualTo("**Signed off by Dr A. Example** on 31 Jan 2027. Review due 22 Nov 2027.");
    }

    @Test
    void tellsThatTheReviewIsLate() {
        var late = card(Optional.of(COMPILED), Optional.of(DUE), Optional.empty(), Origin.BUILT_IN);
        var today = LocalDate.of(2027, 12, 26);

        assertThat(line(late, today))
                .isEqualTo("Compiled from the cited sources on 22 Nov 2026; **not yet signed off by a clinician**."
                        + " **Review was due 22 Nov 2027.**");
        assertThat(banner(late, today))
                .isEqualTo("**Review was due 22 Nov 2027, 34 days ago.** Check the sources before you rely on it.");
        assertThat(banner(late, LocalDate.of(2027, 11, 23))).contains(", 1 day ago.");
    }

    @Test
    void doesNotSayWhatAClinicsOwnCardIsCompiledFrom() {
        assertThat(line(card(Optional.of(COMPILED), Optional.empty(), Optional.empty(), Origin.OWN), COMPILED))
                .isEqualTo("Written on 22 Nov 2026; **not yet signed off by a clinician**. No review date set.");
        assertThat(line(card(Optional.empty(), Optional.empty(), Optional.empty(), Origin.OWN), COMPILED))
                .isEqualTo("No date recorded; **not yet signed off by a clinician**. No review date set.");
    }

    private String line(Card card, LocalDate today) {
        return words.line(card, card.reviewOn(today)).replace('\u00a0', ' ');
    }

    private String banner(Card card, LocalDate today) {
        return words.banner((ReviewState.PastDue) card.reviewOn(today)).replace('\u00a0', ' ');
    }

    private static Card card(
            Optional<LocalDate> compiled, Optional<LocalDate> due, Optional<Card.SignOff> signOff, Origin origin) {
        return new Card(
                "c",
                "C",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                compiled,
                due,
                signOff,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                origin,
                "c.md");
    }
}
