package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.euthymia.library.Library;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.library.PlainText;
import org.euthymia.platform.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Search over the cards of the built-in library.
@TestInstance(Lifecycle.PER_CLASS)
class BuiltInSearchTest {
    /// Every so many cards are typed letter by letter: enough to notice, quick enough for each build.
    private static final int SAMPLE = 9;

    private final Library library;
    private final SearchIndex index;

    BuiltInSearchTest(@TempDir Path home) {
        library = new LibraryReader().read(Path.of("data"), Origin.BUILT_IN, Progress.NONE);
        var store = new IndexStore(new CardDocuments(PlainText::of, PlainText::of), home.resolve("native"));
        var opening = store.open(library, home.resolve("index"), Optional.empty(), Progress.NONE);
        index = Indexes.opened(opening).index();
    }

    @AfterAll
    void close() {
        index.close();
    }

    /// What people type, and the card that answers it.
    @ParameterizedTest
    @CsvSource({
        "oxycodone depression, oxycodone-depression",
        "can tramadol cause depression, tramadol-depression",
        "can codeine worsen mood?, codeine-depression",
        "do opioids cause restless legs, restless-legs",
        "is CBT-I better than pills for insomnia on morphine, cbt-i",
        "who needs a naloxone kit at home, naloxone",
        "are opioids hard on mood in the elderly, older-adults",
        "does collaborative care help addiction plus depression, integrated-care",
        "Percocet, drug:oxycodone",
        "black tar, drug:heroin",
        "benzo dope, benzodiazepines-and-sedatives",
        "OAT suicide risk, suicide-and-overdose",
        "afraid I will get hooked because I'm depressed, depression-before-opioids",
        "codeine fluoxetine, interaction:I-08",
        "QTc > 500, qt",
        "MDD vs. \"induced\"?, induced-or-independent",
        "social rejection endogenous opioids, endogenous-opioids-depression",
        "adren insuf, adrenal-insufficiency",
        "sweating clonus meperidine, serotonin-syndrome",
    })
    void answersFirst(String query, String id) {
        assertThat(Indexes.ids(index, query)).first().isEqualTo(id);
    }

    @Test
    void everyTitleFindsItsCardFirst() {
        assertThat(library.cards()).hasSizeGreaterThan(50);
        assertThat(library.cards().values())
                .allSatisfy(card ->
                        assertThat(Indexes.ids(index, card.title())).first().isEqualTo(card.id()));
    }

    @Test
    void noCardGoesAwayWhileItsTitleIsTyped() {
        var cards = List.copyOf(library.cards().values());
        for (int i = 0; i < cards.size(); i += SAMPLE) {
            boolean found = false;
            var title = cards.get(i).title();
            for (int typed = 1; typed <= title.length(); typed++) {
                var text = title.substring(0, typed);
                var hits = index.search(text, 200).hits();
                boolean finds = hits.stream().map(Hit::id).anyMatch(cards.get(i).id()::equals);
                assertThat(finds || !found).as("after «%s»", text).isTrue();
                found |= finds;
            }
            assertThat(found).isTrue();
        }
    }
}
