package org.euthymia.desktop.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.desktop.card.CardViewModel.Copied;
import org.euthymia.library.Card;
import org.euthymia.library.Section;
import org.euthymia.library.SectionKind;
import org.euthymia.library.Source;
import org.junit.jupiter.api.Test;

class CardViewModelTest {
    private final CardDesk desk = new CardDesk(Libraries.sample(), LocalDate.of(2026, 11, 22), Locale.ENGLISH);
    private final CardViewModel model = desk.model("sample-depression");

    @Test
    void copiesTheWholeCardWithReferencesAndReviewLine() {
        model.copyCard();

        var text = desk.clipboard().getFirst();
        assertThat(text)
                .startsWith("Can samplodone cause or worsen depression?\n")
                .contains("1. Beyond 90 days, new depression had HR 1.35 to 2.05 v 1–30 days. [1, 2]")
                .contains("Cohort · Three US health systems · 2016")
                .contains("Do not stop suddenly; talk to us.")
                .contains("1. Long JF, Short A, Third B, et al. Prescription opioid duration and depression.")
                .contains("DOI 10.1000/long.2016")
                .contains("Compiled from the cited sources on 22 Nov 2026; not yet signed off by a clinician.")
                .endsWith("Review due 22 Nov 2027.\n");
        assertThat(text).doesNotContain("**").doesNotContain("\u2011");
    }

    @Test
    void saysForAMomentWhatWasCopied() {
        assertThat(model.copiedProperty().get()).isEqualTo(Copied.NOTHING);

        model.copyPatientWords("Come back.");
        assertThat(model.copiedProperty().get()).isEqualTo(Copied.PATIENT_WORDS);
        assertThat(desk.clipboard()).containsExactly("Come back.");

        desk.background().passTime();
        assertThat(model.copiedProperty().get()).isEqualTo(Copied.NOTHING);
    }

    @Test
    void copiesReferenceAndDoi() {
        var details = model.details("long2016", Optional.empty());

        model.copyReference(details);
        model.copyDoi(details);

        assertThat(desk.clipboard().getFirst()).startsWith("Long JF").contains("PMID 26755784");
        assertThat(desk.clipboard().getLast()).isEqualTo("10.1000/long.2016");
    }

    @Test
    void copiesNothingForASourceWithoutDoi() {
        model.copyDoi(model.details("speed2017", Optional.empty()));

        assertThat(desk.clipboard()).isEmpty();
        assertThat(model.copiedProperty().get()).isEqualTo(Copied.NOTHING);
    }

    @Test
    void readsTheClaimsLaterAndOnce() {
        desk.claims().putAll(Libraries.sampleClaims());

        model.prepareClaims();
        assertThat(model.claimsProperty().get()).isEmpty();
        desk.background().passTime();
        assertThat(model.claimsProperty().get()).hasSize(3);

        desk.claims().clear();
        model.prepareClaims();
        desk.background().passTime();
        assertThat(model.claimsProperty().get()).hasSize(3);
    }

    @Test
    void keepsTheCardsOwnWordsWhenTheClaimsCannotBeRead() {
        desk.breakClaims();

        model.prepareClaims();
        desk.background().passTime();

        assertThat(model.claimsProperty().get()).isEmpty();
        assertThat(model.details("long2016", Optional.empty()).usedFor()).isNotEmpty();
    }

    @Test
    void showsOnlyRelatedCardsThatAreThere() {
        assertThat(model.related()).extracting(Card::id).containsExactly("sample-sleep", "sample-taper", "sample-odd");
    }

    @Test
    void keepsThePatientsWordsOutOfTheMainColumn() {
        assertThat(model.mainSections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.RESTS_ON,
                        SectionKind.FOR_AND_AGAINST,
                        SectionKind.AT_THE_VISIT,
                        SectionKind.LIMITS);
        assertThat(model.patientSection()).isPresent();
    }

    @Test
    void listsSourcesInTheOrderOfTheirNumbers() {
        assertThat(model.sources())
                .extracting(Source::id)
                .startsWith("long2016", "summary2016", "speed2017")
                .hasSize(7);
    }

    @Test
    void withholdsAStatementOnlyIfEverySourceIsRetracted() {
        assertThat(model.withheld(List.of("retracted2019"))).isTrue();
        assertThat(model.withheld(List.of("retracted2019", "long2016"))).isFalse();
        assertThat(model.withheld(List.of())).isFalse();
    }

    @Test
    void leadsBackToTheAreaAndToOtherCards() {
        model.back();
        model.openArea();
        model.open("sample-sleep");

        assertThat(desk.visited()).containsExactly("back", "area depression", "card sample-sleep");
        assertThat(model.canOpen("sample-sleep")).isTrue();
        assertThat(model.canOpen("gone-card")).isFalse();
    }

    @Test
    void isPastReviewFromTheDayAfter() {
        assertThat(model.pastReview()).isFalse();
        assertThat(desk.model("sample-sleep").pastReview()).isTrue();
        var onTheDay = new CardDesk(Libraries.sample(), LocalDate.of(2027, 11, 22), Locale.ENGLISH);
        assertThat(onTheDay.model("sample-depression").pastReview()).isFalse();
    }

    @Test
    void cancelsWhatIsPendingWhenDisposed() {
        model.prepareClaims();
        model.copyPatientWords("x");
        model.dispose();

        desk.background().passTime();

        assertThat(model.claimsProperty().get()).isEmpty();
    }
}
