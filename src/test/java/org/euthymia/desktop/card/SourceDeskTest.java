package org.euthymia.desktop.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.euthymia.library.Card;
import org.euthymia.library.Certainty;
import org.euthymia.library.Library;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;

class SourceDeskTest {
    private final Library library = Libraries.sample();
    private final Card card = library.card("sample-depression").orElseThrow();
    private final Citations citations = Citations.of(card);
    private final SourceDesk desk =
            new SourceDesk(card.compiled(), card.id(), library, citations, Texts.of("desktop", Locale.ENGLISH));

    @Test
    void tellsWhatTheSourceIsUsedForHere() {
        var first = citations.citing("long2016").getFirst();

        var details = desk.details("long2016", Optional.of(first), Libraries.sampleClaims());

        assertThat(details.number()).isEqualTo(1);
        assertThat(details.of()).isEqualTo(7);
        assertThat(details.title()).isEqualTo("Prescription opioid duration and depression");
        assertThat(details.byline())
                .isEqualTo("Long JF, Short A, Third B, et al. Annals of Samples. 2016;14(1):54–62.");
        assertThat(details.usedFor())
                .containsExactly(
                        "In three systems, 31-90 days carried HR 1.18 to 1.33; more than 90 days HR 1.35 to 2.05.");
        assertThat(details.design()).contains("Cohort; Three US health systems");
        assertThat(details.certainty()).contains(Certainty.LOW);
        assertThat(details.why())
                .isEqualTo("the finding itself is rated low to moderate (replicated, but observational, same group)");
        assertThat(details.read()).isEqualTo("Abstract; full text not read. As of 22 Nov 2026.");
        assertThat(details.standing()).isInstanceOf(Standing.NoneRecorded.class);
        assertThat(details.doi()).contains("10.1000/long.2016");
        assertThat(details.otherCards()).extracting(Card::id).containsExactly("sample-sleep");
    }

    @Test
    void showsTheCardsOwnWordsUntilTheClaimsAreRead() {
        var first = citations.citing("long2016").getFirst();

        var details = desk.details("long2016", Optional.of(first), Map.of());

        assertThat(details.usedFor())
                .containsExactly("Beyond 90 days, new depression had HR 1.35 to 2.05 v 1–30 days.");
        assertThat(details.why()).isEmpty();
    }

    @Test
    void collectsEveryUseWhenOpenedFromTheListOfSources() {
        var details = desk.details("speed2017", Optional.empty(), Map.of());

        assertThat(details.usedFor()).hasSize(2);
        assertThat(details.doi()).isEmpty();
        assertThat(details.identifiers()).extracting(i -> i.text()).containsExactly("PMID 12345678");
    }

    @Test
    void givesTheReasonForACertaintyThatIsOneLevel() {
        var details = desk.details("pain2024", Optional.empty(), Libraries.sampleClaims());

        assertThat(details.certainty()).contains(Certainty.MODERATE);
        assertThat(details.why()).isEqualTo("indirect");
        assertThat(details.read()).isEqualTo("Full text. As of 22 Nov 2026.");
    }

    @Test
    void quotesANoteThatSaysMoreThanTheDepth() {
        var details = desk.details("speed2017", Optional.empty(), Map.of());

        assertThat(details.read())
                .isEqualTo("Abstract; full text not read (“abstract seen (and Table 3)”). As of 22 Nov 2026.");
    }

    @Test
    void neverShowsAnUnverifiedFieldAsFact() {
        var details = desk.details("frequency2022", Optional.empty(), Map.of());

        assertThat(details.title()).isEqualTo("[Frequency of use]");
        assertThat(details.byline()).isEqualTo("Often D.");
        assertThat(details.reference()).doesNotContain("2022");
    }

    @Test
    void namesASourceThatTheLibraryLacks() {
        var without = new Library(library.cards(), Map.of(), "", java.util.List.of());
        var lacking =
                new SourceDesk(card.compiled(), card.id(), without, citations, Texts.of("desktop", Locale.ENGLISH));

        var details = lacking.details("long2016", Optional.empty(), Map.of());

        assertThat(details.title()).isEqualTo("Source “long2016” is not in this library");
        assertThat(details.identifiers()).isEmpty();
    }
}
