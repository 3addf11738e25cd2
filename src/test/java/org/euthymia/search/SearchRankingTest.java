package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found, and in which order.
@TestInstance(Lifecycle.PER_CLASS)
class SearchRankingTest {
    private SearchIndex index;

    SearchRankingTest(@TempDir Path home) {
        index = Indexes.open(Cards.library(), home).index();
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "oxycodone depression, oxycodone-depression",
        "oxycontin, oxycodone-depression",
        "OXYCONTIN, oxycodone-depression",
        "oxyc, oxycodone-depression",
        "tramadol serotonin, tramadol-depression",
        "5-HT, tramadol-depression",
        "5ht, tramadol-depression",
        "5 ht, tramadol-depression",
        "antidepressant, oud-treatment",
        "antidepressants, oud-treatment",
        "anti-depressant, oud-treatment",
        "morphine and sleep stages, opioids-sleep",
        "what does morphine do to sleep, opioids-sleep",
        "sleep apnea, apnoea",
        "central apnoea, apnoea",
        "meniere, apnoea",
        "Ménière, apnoea",
        "MÉNIÈRE, apnoea",
        "Me\u0301nie\u0300re, apnoea",
        "st-elevation, apnoea",
        "st elevation, apnoea",
        "servoventilation, apnoea",
        "servo-ventilation, apnoea",
        "don't stop, withdrawal",
        "dont stop, withdrawal",
        "don’t stop, withdrawal",
        "patients partner, withdrawal",
        "\"stop suddenly\", withdrawal",
        "withdrawing, withdrawal",
        "mu-opioid, diabetes",
        "μ opioid, diabetes",
        "diabetic, diabetes",
        "CBTI, oud-treatment",
        "cbt-i, oud-treatment",
        "cbt i, oud-treatment",
        "PHQ-9, oud-treatment",
        "F11.21, oud-treatment",
        "f1121, oud-treatment",
        "CYP 2D6, oud-treatment",
        "cyp2d6, oud-treatment",
        "PHQ-9 >= 10, oud-treatment",
        "depressed on oxycodone, oxycodone-depression",
        "ask when mood began, oxycodone-depression",
    })
    void findsFirst(String query, String id) {
        assertThat(Indexes.ids(index, query)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xylophone", "zzz", "\"sleep depression\"", "qwertyuiop asdf", "codeinone"})
    void findsNothing(String query) {
        assertThat(Indexes.ids(index, query)).isEmpty();
    }

    @Test
    void showsCardsOfSomeWordsBelowThoseOfAll() {
        var hits = index.search("oxycodone apnoea withdrawal", 20).hits();
        assertThat(hits).hasSizeGreaterThan(2);
        assertThat(hits).allMatch(hit -> hit.why().words() == 1 && hit.why().of() == 3);
    }

    @Test
    void aSourceStandsBelowCardsThatMatchAsWell() {
        assertThat(Indexes.ids(index, "opioid depression"))
                .containsSubsequence("oxycodone-depression", "source:scherrer2014")
                .containsSubsequence("diabetes", "source:scherrer2014");
        assertThat(Indexes.ids(index, "scherrer 2014")).first().isEqualTo("source:scherrer2014");
        assertThat(Indexes.ids(index, "24165926")).containsExactly("source:scherrer2014");
    }

    @Test
    void aSourceThatNoCardCitesIsNotFound() {
        assertThat(Indexes.ids(index, "nobody cites")).doesNotContain("source:uncited2001");
    }

    @Test
    void scoresFallWithTheRank() {
        var hits = index.search("opioid sleep depression", 20).hits();
        assertThat(hits).hasSizeGreaterThan(3);
        for (int i = 0; i < hits.size(); i++) {
            assertThat(hits.get(i).rank()).isEqualTo(i + 1);
            assertThat(hits.get(i).score()).isPositive();
            if (i > 0) {
                assertThat(hits.get(i).score())
                        .isLessThanOrEqualTo(hits.get(i - 1).score());
            }
        }
    }

    @Test
    void equalCardsStandInTheOrderOfTheirIds(@TempDir Path other) {
        var twins = Cards.library("twins", Cards.card("b", "Mood"), Cards.card("c", "Mood"), Cards.card("a", "Mood"));
        try (var opened = Indexes.open(twins, other).index()) {
            assertThat(Indexes.ids(opened, "mood")).containsExactly("a", "b", "c");
        }
    }

    @ParameterizedTest
    @CsvSource({"TITLE, KEYWORDS", "KEYWORDS, ANSWER", "ANSWER, HEADING", "HEADING, BODY"})
    void aMatchInAHeavierFieldStandsAbove(Hit.Field heavier, Hit.Field lighter, @TempDir Path other) {
        var cards = Cards.library("weights", with("a", lighter), with("b", heavier));
        try (var opened = Indexes.open(cards, other).index()) {
            assertThat(Indexes.ids(opened, "naloxone")).containsExactly("b", "a");
        }
    }

    private static Cards.Draft with(String id, Hit.Field field) {
        var card = Cards.card(id, field == Hit.Field.TITLE ? "Naloxone today" : "Something else");
        return switch (field) {
            case TITLE -> card.answer("Some words.").keywords("other").section("More", "Some words.");
            case KEYWORDS -> card.answer("Some words.").keywords("naloxone").section("More", "Some words.");
            case ANSWER -> card.answer("Naloxone words.").keywords("other").section("More", "Some words.");
            case HEADING -> card.answer("Some words.").keywords("other").section("Naloxone", "Some words.");
            case BODY -> card.answer("Some words.").keywords("other").section("More", "Naloxone words.");
        };
    }

    @Test
    void theWordAsTypedStandsAboveItsRelativesAndBeginnings(@TempDir Path other) {
        var cards = Cards.library(
                "forms",
                Cards.card("a", "Sedatives now"),
                Cards.card("b", "Sedation now"),
                Cards.card("c", "Sedationists now"));
        try (var opened = Indexes.open(cards, other).index()) {
            assertThat(Indexes.ids(opened, "sedation")).first().isEqualTo("b");
            assertThat(Indexes.ids(opened, "sedation")).hasSize(3);
        }
    }

    @Test
    void aRareWordWeighsMoreThanACommonOneAndNoiseStaysOut(@TempDir Path other) {
        var cards = new ArrayList<Cards.Draft>();
        for (int i = 0; i < 30; i++) {
            cards.add(Cards.card("common-" + i, "Opioids").answer("Opioids."));
        }
        cards.add(Cards.card("rare", "Something else").section("More", "Hyperalgesia."));
        var library = Cards.library("rarity", cards.toArray(Cards.Draft[]::new));
        try (var opened = Indexes.open(library, other).index()) {
            assertThat(Indexes.ids(opened, "opioids hyperalgesia")).containsExactly("rare");
        }
    }

    @Test
    void wordsSideBySideInTheTitleStandAbove(@TempDir Path other) {
        var cards =
                Cards.library("near", Cards.card("a", "Sleep and deep pain"), Cards.card("b", "Pain and deep sleep"));
        try (var opened = Indexes.open(cards, other).index()) {
            assertThat(Indexes.ids(opened, "deep sleep")).containsExactly("b", "a");
        }
    }
}
