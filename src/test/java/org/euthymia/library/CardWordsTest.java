package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;

/// What is said of a review: never more than happened.
class CardWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private final CardWords english = new CardWords(Texts.of("library", Locale.ENGLISH));
    private final CardWords spanish = new CardWords(Texts.of("library", Locale.of("es")));

    private List<String> review(CardWords words, String header, Origin origin) {
        var card = Cards.read("a", "---\nid: a\ntitle: A\n" + header + "---\ntext\n", origin);
        return words.review(card, card.reviewOn(TODAY));
    }

    @Test
    void aCompiledCardIsNotSignedOff() {
        var header = "compiled: 2026-11-22\nreview-due: 2027-11-22\n";

        assertThat(review(english, header, Origin.BUILT_IN))
                .containsExactly(
                        "Compiled from the cited sources on 22 Nov 2026; not yet signed off by a clinician.",
                        "Review due 22 Nov 2027.");
        assertThat(review(english, header, Origin.OWN))
                .containsExactly(
                        "Written on 22 Nov 2026; not yet signed off by a clinician.", "Review due 22 Nov 2027.");
        assertThat(review(english, "", Origin.OWN)).containsExactly("No date; not yet signed off by a clinician.");
        assertThat(review(spanish, header, Origin.BUILT_IN).getFirst())
                .isEqualTo(
                        "Compilado a partir de las fuentes citadas el 22 nov 2026; aún sin la firma de un profesional clínico.");
    }

    @Test
    void aSignedOffCardNamesWhoAndWhen() {
        assertThat(review(
                        english,
                        "review-due: 2027-11-22\nsigned-off: {by: Dr O'Neill, on: 2027-01-31}\n",
                        Origin.BUILT_IN))
                .containsExactly("Signed off by Dr O'Neill on 31 Jan 2027.", "Review due 22 Nov 2027.");
    }

    @Test
    void aLateReviewComesFirst() {
        assertThat(review(english, "compiled: 2026-01-02\nreview-due: 2027-02-28\n", Origin.BUILT_IN))
                .containsExactly(
                        "Past its review date: 28 Feb 2027 (1 day late).",
                        "Compiled from the cited sources on 2 Jan 2026; not yet signed off by a clinician.");
        assertThat(review(english, "review-due: 2020-01-01\nsigned-off: {by: X, on: 2019-01-01}\n", Origin.OWN))
                .containsExactly(
                        "Past its review date: 1 Jan 2020 (2,616 days late).", "Signed off by X on 1 Jan 2019.");
        assertThat(review(spanish, "review-due: 2027-02-28\n", Origin.BUILT_IN).getFirst())
                .isEqualTo("Revisión vencida: 28 feb 2027 (hace 1 día).");
    }

    @Test
    void certaintyAndCalloutsAreWorded() {
        assertThat(english.certainty(Certainty.VERY_LOW)).isEqualTo("Certainty: very low");
        assertThat(spanish.certainty(Certainty.HIGH)).isEqualTo("Certeza: alta");
        assertThat(english.callout(Block.CalloutKind.SAFETY)).isEqualTo("Safety");
        assertThat(spanish.callout(Block.CalloutKind.CAUTION)).isEqualTo("Precaución");
    }
}
