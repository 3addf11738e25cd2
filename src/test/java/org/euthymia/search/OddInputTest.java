package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing that can be typed or pasted raises, and what makes sense in it is found.
@TestInstance(Lifecycle.PER_CLASS)
class OddInputTest {
    private static final String NONE = "";
    private static final List<String> NASTY = List.of(
            "\"",
            "\"\"",
            "'",
            "’",
            "*",
            "^",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            ":",
            "title:",
            "-",
            "--",
            "+",
            "~",
            "?",
            "\\",
            "/",
            "%",
            "_",
            ";",
            ",",
            ".",
            "..",
            "|",
            "&",
            "<",
            ">",
            ">=",
            "=",
            "#",
            "@",
            "!",
            "`",
            "$",
            "AND",
            "OR",
            "NOT",
            "NEAR",
            "NEAR(",
            "NEAR/2",
            " ",
            "  ",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "\u0001",
            "\u001b",
            "\u007f",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u200f",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\ud800",
            "\udc00",
            "\ud83d",
            "😀",
            "👩‍⚕️",
            "5️⃣",
            "e\u0301",
            "\u0301",
            "ï",
            "ﬁ",
            "ß",
            "İ",
            "ı",
            "ς",
            "Ⅳ",
            "½",
            "²",
            "①",
            "٣",
            "שלום",
            "مرحبا",
            "हिन्दी",
            "睡眠",
            "한국어",
            "\ud835\udc00",
            "a",
            "o",
            "5-HT",
            "sleep",
            "opioid",
            "depression",
            "don't",
            "0",
            "9",
            "1.51",
            "DROP TABLE words;--",
            "rowid",
            "words");

    private SearchIndex index;

    OddInputTest(@TempDir Path home) {
        index = Indexes.open(Cards.library(), home).index();
    }

    @AfterAll
    void close() {
        index.close();
    }

    /// Text, and the card that is to come first; none if nothing is to be found.
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of("", NONE),
                Arguments.of("   \t\n", NONE),
                Arguments.of("\"", NONE),
                Arguments.of("\"\"", NONE),
                Arguments.of("*", NONE),
                Arguments.of("^", NONE),
                Arguments.of("()", NONE),
                Arguments.of("-", NONE),
                Arguments.of("'", NONE),
                Arguments.of("😀", NONE),
                Arguments.of("\ud800", NONE),
                Arguments.of("\u0000", NONE),
                Arguments.of("\u0301", NONE),
                Arguments.of("\u202e\u200f", NONE),
                Arguments.of(">=", NONE),
                Arguments.of("שלום", NONE),
                Arguments.of("睡眠", NONE),
                Arguments.of("oxycontin*", "oxycodone-depression"),
                Arguments.of("*oxycontin", "oxycodone-depression"),
                Arguments.of("^oxycontin", "oxycodone-depression"),
                Arguments.of("\"oxycontin", "oxycodone-depression"),
                Arguments.of("oxycontin\"", "oxycodone-depression"),
                Arguments.of("(oxycontin", "oxycodone-depression"),
                Arguments.of("{title} : oxycontin", "oxycodone-depression"),
                Arguments.of("oxycontin AND", "oxycodone-depression"),
                Arguments.of("oxycontin OR NOT", "oxycodone-depression"),
                Arguments.of("NEAR(oxycontin, 2)", "oxycodone-depression"),
                Arguments.of("-oxycontin", "oxycodone-depression"),
                Arguments.of("oxy\u00adcontin", "oxycodone-depression"),
                Arguments.of("oxy\u200bcontin", "oxycodone-depression"),
                Arguments.of("\u202eoxycontin", "oxycodone-depression"),
                Arguments.of("oxycontin\u0000", "oxycodone-depression"),
                Arguments.of("oxycontin \ud83d", "oxycodone-depression"),
                Arguments.of("oxycontin 😀", "oxycodone-depression"),
                Arguments.of("ｏｘｙｃｏｎｔｉｎ", "oxycodone-depression"),
                Arguments.of("𝐨𝐱𝐲𝐜𝐨𝐧𝐭𝐢𝐧", "oxycodone-depression"),
                Arguments.of("óxÿcöntîn", "oxycodone-depression"),
                Arguments.of("oxycontin' OR 1=1; DROP TABLE words; --", "oxycodone-depression"),
                Arguments.of("PHQ-9 >= 10", "oud-treatment"),
                Arguments.of("PHQ-9≥10", "oud-treatment"),
                Arguments.of("5-HT.", "tramadol-depression"),
                Arguments.of("5‑HT", "tramadol-depression"),
                Arguments.of("servo- ventilation", "apnoea"),
                Arguments.of("don't", "withdrawal"),
                Arguments.of("oxycontin " + "x".repeat(10_000), "oxycodone-depression"),
                Arguments.of("oxycontin ".repeat(1_000), "oxycodone-depression"),
                Arguments.of("\"".repeat(9_999) + "oxycontin", NONE),
                Arguments.of(" oxycontin" + " ".repeat(10_000), "oxycodone-depression"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void findsWhatMakesSense(String text, String first) {
        var ids = Indexes.ids(index, text);
        if (first.isEmpty()) {
            assertThat(ids).isEmpty();
        } else {
            assertThat(ids).first().isEqualTo(first);
        }
    }

    @Test
    void noTextRaises() {
        var random = new Random(20261122);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
                text.append(NASTY.get(random.nextInt(NASTY.size())));
                text.append(random.nextBoolean() ? " " : "");
            }
            var typed = text.toString();
            var hits = new ArrayList<Hit>();
            assertThatCode(() -> hits.addAll(index.search(typed, 5).hits()))
                    .as("text %d", i)
                    .doesNotThrowAnyException();
            found += hits.isEmpty() ? 0 : 1;
        }
        // The words of the library are among the pieces: a search that swallowed every failure would find nothing.
        assertThat(found).isGreaterThan(500);
    }

    @Test
    void anyLimitIsTaken() {
        assertThat(index.search("sleep", 1).hits()).hasSize(1);
        assertThat(index.search("sleep", 0).hits()).hasSize(1);
        assertThat(index.search("sleep", -5).hits()).hasSize(1);
        assertThat(index.search("sleep", Integer.MAX_VALUE).hits()).hasSizeGreaterThan(1);
    }

    @Test
    void theQueryComesBackAsTyped() {
        assertThat(index.search(" Sleep\u0000 ", 1).query()).isEqualTo(" Sleep\u0000 ");
        assertThat(index.search("sleep", 1).corrections()).isEmpty();
    }
}
