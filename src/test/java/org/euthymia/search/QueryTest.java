package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.euthymia.search.Hit.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From typed text to what the engine is asked.
class QueryTest {
    private static final Vocabulary WORDS = new Vocabulary() {
        private static final Map<String, Integer> DOCUMENTS = Map.of(
                "opioid",
                90,
                "opioids",
                80,
                "depression",
                50,
                "depressive",
                5,
                "sleep",
                40,
                "withdrawal",
                9,
                "antidepressant",
                7,
                "antidepressants",
                8,
                "the",
                99);

        @Override
        public int documents(String word) {
            return DOCUMENTS.getOrDefault(word, 0);
        }

        @Override
        public int documentsStarting(String start) {
            return DOCUMENTS.entrySet().stream()
                    .filter(word -> word.getKey().startsWith(start))
                    .mapToInt(Map.Entry::getValue)
                    .max()
                    .orElse(0);
        }

        @Override
        public int size() {
            return 100;
        }
    };

    private static List<Sought> sought(String typed) {
        return new QueryExpansion(WORDS).expand(QueryParser.parse(typed));
    }

    /// Words that are still growing end in `~`, phrases stand in angle brackets.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "sleep | sleep+",
                "sleep  | sleep+",
                "Sleep Opioids | sleep opioids+",
                "5-HT | 5.ht+",
                "5-HT) | 5.ht+",
                "\"deep sleep\" morphine | <deep sleep> morphine+",
                "“deep sleep” | <deep sleep>",
                "\"deep sleep | deep sleep+",
                "deep\" sleep | deep sleep+",
                "\"\" sleep | sleep+",
                "\"!\" sleep | sleep+",
                "AND OR NOT NEAR(x) | and or not near x+",
            })
    void reads(String typed, String expected) {
        assertThat(read(typed)).isEqualTo(expected);
    }

    private static String read(String typed) {
        return String.join(
                " ",
                QueryParser.parse(typed).stream()
                        .map(term -> switch (term) {
                            case Term.Word word -> String.join(".", word.parts()) + (word.finished() ? "" : "+");
                            case Term.Phrase phrase -> "<" + String.join(" ", phrase.parts()) + ">";
                        })
                        .toList());
    }

    @Test
    void aSpaceFinishesAWord() {
        assertThat(read("sleep ")).isEqualTo("sleep");
        assertThat(read("sleep, ")).isEqualTo("sleep");
        assertThat(read("sleep,")).isEqualTo("sleep+");
    }

    @Test
    void readsAtMostSoManyWordsAndCharacters() {
        assertThat(QueryParser.parse("a ".repeat(500))).hasSize(QueryParser.MAX_WORDS);
        assertThat(QueryParser.parse("\"" + "a ".repeat(150) + "\""))
                .singleElement()
                .satisfies(term -> assertThat(term.parts()).hasSize(QueryParser.MAX_WORDS));
        assertThat(QueryParser.parse("x".repeat(10_000)).getFirst().parts())
                .isEqualTo(List.of("x".repeat(QueryParser.MAX_CHARACTERS)));
        assertThat(QueryParser.parse("-".repeat(399) + " sleep")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "sleep | (\"sleep\" *)",
                "antidepressants | (\"antidepressants\" *) OR (\"antidepressant\")",
                "antidepressant | (\"antidepressant\" *)",
                "withdrawi | (\"withdrawi\" *) OR (\"withdrawal\")",
                "depressed  | (\"depressed\" *) OR (\"depression\") OR (\"depressive\")",
                "5-ht | (\"5ht\" *) OR (\"5 ht\" *)",
                "\"deep sleep\" | (\"deep sleep\")",
                "hr x | (\"hr\" *)",
            })
    void asksTheEngine(String typed, String expected) {
        assertThat(Fts5Query.write(sought(typed).getFirst().query())).isEqualTo(expected);
    }

    @Test
    void shortFinishedWordsThatTheLibraryHoldsAreWhole() {
        assertThat(Fts5Query.write(sought("the sleep the x").get(2).query())).isEqualTo("(\"the\")");
    }

    @Test
    void writesEveryNode() {
        var a = Form.whole(List.of("a"), 1);
        var b = Form.open(List.of("b", "c"), 1);
        var query = new Query.In(
                List.of(Field.TITLE, Field.KEYWORDS), new Query.All(List.of(a, new Query.Any(List.of(b)))));
        assertThat(Fts5Query.write(query)).isEqualTo("{title keywords} : ((\"a\") AND ((\"b c\" *)))");
        assertThat(Fts5Query.write(Form.whole(List.of("a\"b"), 1))).isEqualTo("\"a\"\"b\"");
    }

    @Test
    void wordsThatOnlyCarryTheSentenceAreNotRequired() {
        assertThat(sought("can the sleep get better").stream()
                        .filter(Sought::required)
                        .map(word -> word.term().parts().getFirst()))
                .containsExactly("sleep", "get", "better");
        assertThat(sought("the who")).allMatch(Sought::required);
    }

    @Test
    void rareWordsTellMore() {
        var words = sought("opioids antidepressants unicorn ");
        assertThat(words.get(0).rarity()).isPositive().isLessThan(words.get(1).rarity());
        assertThat(words.get(1).rarity()).isLessThan(words.get(2).rarity());
    }

    @ParameterizedTest
    @CsvSource({
        "opioids, opioid",
        "opioid, opioids",
        "depressed, depression",
        "depression, depressed",
        "sleepy, sleepiness",
        "sleepiness, sleepy",
        "hormones, hormonal",
        "suicidal, suicide",
        "tapering, taper",
        "sedated, sedation",
        "therapies, therapy",
        "addicted, addiction",
    })
    void relativesOfAWord(String word, String relative) {
        assertThat(Inflections.of(word)).contains(relative).doesNotContain(word);
    }

    @ParameterizedTest
    @CsvSource({
        "codeine, codeinone",
        "morphine, morphone",
        "oxycodone, oxycodol",
        "methadone, methadol",
        "clonidine, clonazepam",
        "naloxone, naloxol",
        "naloxone, naltrexone",
        "hydromorphone, hydromorphine",
        "5ht, 5hts",
        "art, arts",
    })
    void noRelatives(String word, String other) {
        assertThat(Inflections.of(word)).doesNotContain(other);
        assertThat(Inflections.of(other)).doesNotContain(word);
    }

    @Test
    void relativesComeBeforeAWordIsTypedToItsEnd() {
        assertThat(Inflections.ofUnfinished("withdrawi", false)).contains("withdraw", "withdrawal");
        assertThat(Inflections.ofUnfinished("withdrawin", false)).contains("withdraw", "withdrawal");
        assertThat(Inflections.ofUnfinished("tapere", true)).contains("taper", "tapering");
        assertThat(Inflections.ofUnfinished("codeine", true)).doesNotContain("codes", "code");
        assertThat(Inflections.ofUnfinished("codei", true)).doesNotContain("codes", "code");
        assertThat(Inflections.ofUnfinished("codeinon", false)).doesNotContain("codeine");
        assertThat(Inflections.ofUnfinished("", false)).isEqualTo(Collections.emptyList());
    }
}
