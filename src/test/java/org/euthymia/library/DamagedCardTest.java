package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing in a card's file, however damaged, raises; and a damaged card is read or named, never silently dropped.
class DamagedCardTest {
    private static final String CARD = """
            ---
            id: a-card
            title: "A card: PHQ-9"
            area: sleep
            answer: "**Linked, not proven.** It *may* [go on](card:other)."
            certainty: low
            claims: [C-1, C-2]
            pair: {drug: [oxycodone, morphine], symptom: depression}
            keywords: [a, "b c"]
            compiled: 2026-11-22
            review-due: 2027-11-22
            signed-off: {by: NAME, on: 2027-01-31}
            ---

            ## What it rests on

            1. Ménière – 1.51 (95% CI 1.31–1.74). [@smith2020; @jones2021]
               {claims="C-1" design="Cohort" who="49,770 US veterans" year="2014" certainty="low"}
               - nested `code`

            | a | b |
            |---|---|
            | 1 | *2* |

            [@smith2020] {claims="C-1"}

            > [!SAFETY]
            > Never **alone**. ![x](y) <b>

            ### Side

            ```
            code
            ```
            """;

    private static final Known KNOWN =
            new Known(Optional.of(Set.of("smith2020", "jones2021")), Set.of("other"), Set.of());

    private final CardReader reader = new CardReader();

    /// Reads like [LibraryReader] does, and proves that the outcome is one of the two allowed.
    private void readOrNamed(byte[] bytes) {
        var findings = new Findings("topics/sleep/a-card.md", Origin.OWN);
        var front = TextFile.text(bytes, findings).flatMap(t -> FrontMatter.split(t, findings));
        var header = front.flatMap(f -> CardHeaderReader.read(f, findings));
        if (header.isPresent() && front.isPresent()) {
            var card = reader.read(header.get(), reader.parse(front.get()), KNOWN, findings);
            assertThat(PlainText.of(card)).startsWith(card.title());
        } else {
            front.ifPresent(f -> reader.checkBody(reader.parse(f), KNOWN, findings));
            assertThat(findings.hasError()).isTrue();
        }
    }

    @Test
    void everyPrefixIsReadOrNamed() {
        var bytes = CARD.getBytes(StandardCharsets.UTF_8);
        for (var length = 0; length <= bytes.length; length++) {
            readOrNamed(java.util.Arrays.copyOf(bytes, length));
        }
    }

    @Test
    void everyFlippedByteIsReadOrNamed() {
        var bytes = CARD.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < bytes.length; i++) {
            for (var mask : new int[] {0x01, 0x20, 0x80, 0xFF}) {
                var damaged = bytes.clone();
                damaged[i] ^= (byte) mask;
                readOrNamed(damaged);
            }
        }
    }

    @Test
    void randomBytesAreReadOrNamed() {
        var random = new Random(7);
        for (var i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(4000)];
            random.nextBytes(bytes);
            readOrNamed(bytes);
        }
    }

    @Test
    void randomMarksAreReadOrNamed() {
        var random = new Random(11);
        var marks = "---\n- *_`[]()!{}@;=\"'|>#:&\\<\t a1\r\n~?,%é\uD83D\uDE00";
        for (var i = 0; i < 600; i++) {
            var text = new StringBuilder(random.nextBoolean() ? "---\nid: a-card\ntitle: x\n" : "---\n");
            var length = random.nextInt(600);
            for (var n = 0; n < length; n++) {
                text.append(marks.charAt(random.nextInt(marks.length())));
                if (random.nextInt(120) == 0) {
                    text.append("\n---\n");
                }
            }
            readOrNamed(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    static Stream<String> nested() {
        var n = 10_000;
        return Stream.of(
                "> ".repeat(n) + "x",
                "- ".repeat(n) + "x",
                "*a **b ".repeat(n) + "** *".repeat(n),
                "[".repeat(n) + "x" + "](a.md)".repeat(n),
                "![".repeat(n) + "x" + "](a)".repeat(n),
                "[@".repeat(n) + "]".repeat(n),
                "{a=\"".repeat(n),
                "{a=\"b\" ".repeat(n),
                "`".repeat(n),
                "<b>".repeat(n),
                "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n",
                "\\".repeat(n),
                "_".repeat(n) + "x" + "_".repeat(n));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void deepBodiesAreReadOrNamed(String body) {
        readOrNamed(("---\nid: a-card\ntitle: x\n---\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    static Stream<String> nestedYaml() {
        var n = 10_000;
        return Stream.of(
                "[".repeat(n),
                "{a: ".repeat(n),
                "- ".repeat(n),
                "? ".repeat(n),
                "a: &a [*a, *a]",
                "a: !!java.lang.Runtime {}",
                "&a ".repeat(n),
                "\"" + "\\x".repeat(n));
    }

    @ParameterizedTest
    @MethodSource("nestedYaml")
    void deepHeadersAreReadOrNamed(String yaml) {
        readOrNamed(("---\nid: a-card\ntitle: x\n" + yaml + "\n---\ntext").getBytes(StandardCharsets.UTF_8));
        readOrNamed(("---\n" + yaml + "\n---\ntext").getBytes(StandardCharsets.UTF_8));
    }
}
