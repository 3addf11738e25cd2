package org.euthymia.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.euthymia.library.Library;

/// Made-up libraries of any size, with words as unevenly frequent as in real text.
final class Generated {
    private static final List<String> COMMON = List.of(
            "opioid",
            "opioids",
            "depression",
            "sleep",
            "pain",
            "mood",
            "dose",
            "the",
            "of",
            "and",
            "in",
            "patients",
            "weeks",
            "risk",
            "study",
            "methadone",
            "oxycodone",
            "tramadol",
            "insomnia",
            "serotonin",
            "withdrawal");

    private Generated() {}

    /// Cards of two or three lines.
    static Library small(int cards, Random random) {
        var drafts = IntStream.range(0, cards)
                .mapToObj(i -> Cards.card("card-%06d".formatted(i), words(6, random))
                        .answer(words(10, random) + ".")
                        .section("At the visit", words(20, random) + "."))
                .toArray(Cards.Draft[]::new);
        return Cards.library("generated-small-" + cards, drafts);
    }

    /// Cards about as long as real ones.
    static Library library(int cards, Random random) {
        var drafts = IntStream.range(0, cards)
                .mapToObj(i -> Cards.card("card-%06d".formatted(i), words(6, random))
                        .answer(words(40, random) + ".")
                        .keywords(words(2, random), words(1, random))
                        .section("What it rests on", words(120, random) + ".")
                        .section("At the visit", words(60, random) + "."))
                .toArray(Cards.Draft[]::new);
        return Cards.library("generated-" + cards, drafts);
    }

    private static String words(int count, Random random) {
        return IntStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        if (random.nextInt(3) > 0) {
            return COMMON.get(random.nextInt(COMMON.size()));
        }
        // The square makes low numbers frequent.
        int rare = (int) (Math.pow(random.nextDouble(), 3) * 20_000);
        return syllable(rare % 50) + syllable(rare / 50 % 50) + syllable(rare / 2500);
    }

    private static String syllable(int n) {
        return "" + "bdfgklmnrt".charAt(n % 10) + "aeiou".charAt(n / 10);
    }
}
