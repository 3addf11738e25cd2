package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A card that was found while typing does not go away while the same words are typed to their end.
@TestInstance(Lifecycle.PER_CLASS)
class KeystrokeTest {
    private SearchIndex index;

    KeystrokeTest(@TempDir Path home) {
        index = Indexes.open(Cards.library(), home).index();
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "diabetic neuropathy, diabetes, 3",
        "diabetes, diabetes, 3",
        "oxycodone depression, oxycodone-depression, 3",
        "can oxycodone worsen depression?, oxycodone-depression, 6",
        "antidepressants, oud-treatment, 4",
        "antidepressants in opioid use, oud-treatment, 4",
        "withdrawing, withdrawal, 4",
        "withdrawal insomnia, withdrawal, 4",
        "insomnias, withdrawal, 4",
        "PHQ-9 score, oxycodone-depression, 3",
        "phq9, oxycodone-depression, 3",
        "5-HT nerves, tramadol-depression, 4",
        "5ht, tramadol-depression, 3",
        "sleep apnoea, apnoea, 5",
        "servo-ventilation, apnoea, 4",
        "servoventilation, apnoea, 4",
        "Ménière, apnoea, 3",
        "don't stop suddenly, withdrawal, 3",
        "patient's partner, withdrawal, 4",
        "F11.21 remission, oud-treatment, 3",
        "CYP2D6 inhibitor, oud-treatment, 3",
        "μ-opioid, diabetes, 1",
    })
    void aFoundCardStays(String query, String id, int foundBy) {
        for (int typed = foundBy; typed <= query.length(); typed++) {
            var text = query.substring(0, typed);
            assertThat(Indexes.ids(index, text)).as("after «%s»", text).contains(id);
        }
    }

    /// While `tapered` is typed, `tapere` finds one card exactly; the one about tapering must not go away for a moment.
    @ParameterizedTest
    @ValueSource(strings = {"tapered", "tapering", "tapers"})
    void aCardStaysThoughAnotherHoldsTheVeryWord(String query, @TempDir Path home) {
        var cards = Cards.library(
                "taper", Cards.card("a", "Tapering opioids"), Cards.card("b", "Opioids that were tapered"));
        try (var tapers = Indexes.open(cards, home).index()) {
            for (int typed = 3; typed <= query.length(); typed++) {
                var text = query.substring(0, typed);
                assertThat(Indexes.ids(tapers, text)).as("after «%s»", text).contains("a", "b");
            }
        }
    }
}
