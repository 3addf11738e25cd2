package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.euthymia.search.Hit.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is shown of a hit: title, stretch, section, why.
class SnippetTest {
    private static final String LONG = "Before anything else came a long introduction that nobody reads to its end, "
            + "because it says nothing about the matter, and then the cortisol in the morning was low in nine of ten "
            + "people on high doses, after which the text went on and on about methods, tables and other things.";

    @TempDir
    Path home;

    private Hit first(String query, Cards.Draft... cards) {
        try (var index = Indexes.open(Cards.library("snippets", cards), home).index()) {
            return index.search(query, 10).hits().getFirst();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sleep | Opioids and sleep stages | Opioids and [sleep] stages",
                "SLE | Opioids and sleep stages | Opioids and [sleep] stages",
                "opioid | Opioids and opioid use | [Opioids] and [opioid] use",
                "opioids | An opioid | An [opioid]",
                "meniere | In Ménière's disease | In [Ménière]'s disease",
                "MENIERE | In Me\u0301nie\u0300re disease | In [Me\u0301nie\u0300re] disease",
                "5ht | About 5-HT nerves | About [5-HT] nerves",
                "5-ht | About 5HT nerves | About [5HT] nerves",
                "5-h | About 5-HT nerves | About [5-HT] nerves",
                "phq | The PHQ-9 today | The [PHQ]-9 today",
                "phq9 | The PHQ‑9 today | The [PHQ‑9] today",
                "opioid | Opioid-induced low mood | [Opioid]-induced low mood",
                "dont | If you don’t stop | If you [don’t] stop",
                "oedema | Swelling (œdema) | Swelling ([œdema])",
                "fine | ﬁne print | [ﬁne] print",
                "mu | The μ receptor | The [μ] receptor",
                "\"deep sleep\" | Less deep sleep, more sleep | Less [deep sleep], more sleep",
                "deep sleep | Less deep sleep, more sleep | Less [deep] [sleep], more [sleep]",
                "the sleep | The deep sleep | The deep [sleep]",
                "pain | 𝐏ain 😀pain | [𝐏ain] 😀[pain]",
                "depressed | Depression or depressive? | [Depression] or [depressive]?",
            })
    void marksTheTitle(String query, String title, String marked) {
        assertThat(Indexes.marked(first(query, Cards.card("a", title)).title())).isEqualTo(marked);
    }

    @Test
    void cutsALongTextAroundTheMatch() {
        var hit = first("cortisol", Cards.card("a", "Stress").section("Adrenals", LONG));
        assertThat(hit.snippet().plain())
                .startsWith("… ")
                .endsWith(" …")
                .hasSizeBetween(100, 150)
                .contains("then the cortisol in the morning was low");
        assertThat(Indexes.marked(hit.snippet())).contains("the [cortisol] in");
        assertThat(LONG).contains(inside(hit));
        assertThat(LONG.split(" ")).contains(inside(hit).split(" "));
        assertThat(hit.section()).contains("Adrenals");
    }

    private static String inside(Hit hit) {
        return hit.snippet().plain().replace("… ", "").replace(" …", "");
    }

    @Test
    void cutsWhereMostWordsStand() {
        var hit = first("before people doses", Cards.card("a", "Stress").section("Adrenals", LONG));
        assertThat(Indexes.marked(hit.snippet())).contains("[people] on high [doses]");
    }

    @Test
    void cutsATextWithoutSpacesBetweenCharacters() {
        var text = "x".repeat(300) + " cortisol " + "😀".repeat(300);
        var hit = first("cortisol", Cards.card("a", "Stress").section("Adrenals", text));
        assertThat(Indexes.marked(hit.snippet())).contains("[cortisol]");
        assertThat(hit.snippet().plain()).hasSizeLessThan(200);
        assertThat(hit.snippet().plain().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Test
    void showsTheAnswerWhenTheTitleSaysItAll() {
        var hit = first(
                "oxycodone depression",
                Cards.card("a", "Can oxycodone cause depression?")
                        .answer("Linked, not proven. New depression is more often recorded.")
                        .section("What it rests on", "Depression with oxycodone, oxycodone and depression."));
        assertThat(hit.section()).isEmpty();
        assertThat(Indexes.marked(hit.snippet()))
                .isEqualTo("Linked, not proven. New [depression] is more often recorded.");
        assertThat(hit.why()).isEqualTo(new Hit.Why(java.util.List.of(Field.TITLE, Field.ANSWER, Field.BODY), 2, 2));
    }

    @Test
    void namesTheSectionThatSaysMostAboutTheOtherWords() {
        var hit = first(
                "oxycodone cohort veterans",
                Cards.card("a", "Oxycodone")
                        .answer("Linked.")
                        .section("At the visit", "Ask veterans. Oxycodone, oxycodone, oxycodone.")
                        .section("What it rests on", "A cohort of veterans.")
                        .section("Limits", "One cohort."));
        assertThat(hit.section()).isEqualTo(Optional.of("What it rests on"));
        assertThat(Indexes.marked(hit.snippet())).isEqualTo("A [cohort] of [veterans].");
    }

    @Test
    void aHeadingOfItsOwnIsFoundAndAStandingOneIsNot() {
        var card = Cards.card("a", "Apnoea")
                .section("Ventilators", "They help.")
                .section("Tell the patient", "Sleep on your side.");
        var hit = first("ventilator", card);
        assertThat(hit.section()).contains("Ventilators");
        assertThat(hit.why().places()).containsExactly(Field.HEADING);
        try (var index = Indexes.open(Cards.library("snippets", card), home).index()) {
            assertThat(Indexes.ids(index, "tell patient")).isEmpty();
        }
    }

    @Test
    void aKeywordMatchShowsTheBeginningOfTheAnswer() {
        var hit = first(
                "xanax",
                Cards.card("a", "Sedatives").keywords("Xanax", "Valium").answer("Dangerous together."));
        assertThat(hit.snippet().plain()).isEqualTo("Dangerous together.");
        assertThat(hit.why()).isEqualTo(new Hit.Why(java.util.List.of(Field.KEYWORDS), 1, 1));
    }

    @Test
    void aCardWithNothingButATitleIsShown() {
        var hit = first("bare", Cards.card("a", "Bare"));
        assertThat(hit.snippet().plain()).isEmpty();
        assertThat(hit.section()).isEmpty();
    }

    @Test
    void oneHitForEachCardHoweverManySectionsMatch() {
        var card = Cards.card("a", "Sleep")
                .answer("Sleep.")
                .section("One", "Sleep.")
                .section("Two", "Sleep sleep.");
        try (var index = Indexes.open(Cards.library("snippets", card), home).index()) {
            assertThat(Indexes.ids(index, "sleep")).containsExactly("a");
        }
    }

    @Test
    void whyCountsWordsThatMatchedSomewhere() {
        var hit = first("oxycodone unicorn cohort", Cards.card("a", "Oxycodone").section("Limits", "A cohort."));
        assertThat(hit.why()).isEqualTo(new Hit.Why(java.util.List.of(Field.TITLE, Field.BODY), 2, 3));
    }
}
