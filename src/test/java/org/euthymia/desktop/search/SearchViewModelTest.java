package org.euthymia.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.euthymia.desktop.FixedSource;
import org.euthymia.desktop.HeldBackground;
import org.euthymia.desktop.SampleLibrary;
import org.euthymia.desktop.WordIndex;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.library.Library;
import org.euthymia.platform.Background;
import org.euthymia.platform.InlineBackground;
import org.euthymia.search.Hit;
import org.euthymia.search.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchViewModelTest {
    private final Library library = SampleLibrary.small();
    private final WordIndex index = new WordIndex(library);
    private final List<Destination> opened = new ArrayList<>();
    private final HeldBackground held = new HeldBackground();

    private SearchViewModel ready(Background background) {
        var opening = new OpenLibrary(new FixedSource(library, index), new InlineBackground(), Runnable::run);
        opening.start();
        return new SearchViewModel(opening, background, opened::add);
    }

    private static List<String> ids(SearchViewModel model) {
        return model.rows().stream().map(Hit::id).toList();
    }

    @Test
    void theFirstHitIsChosenWhileTyping() {
        var model = ready(new InlineBackground());
        model.search("depression");
        assertThat(ids(model)).containsExactly("oxycodone-depression", "tramadol-depression");
        assertThat(model.selected().get()).isZero();
        model.move(1);
        model.search("tramadol depression");
        assertThat(model.selected().get()).isZero();
        assertThat(model.selectedHit().map(Hit::id)).contains("tramadol-depression");
    }

    @Test
    void movingStopsAtBothEnds() {
        var model = ready(new InlineBackground());
        model.search("sleep");
        model.move(-1);
        assertThat(model.selected().get()).isZero();
        model.move(50);
        assertThat(model.selected().get()).isEqualTo(1);
    }

    @Test
    void aResultOfAnEarlierTextIsDropped() {
        var model = ready(held);
        model.search("sleep");
        model.search("tramadol");
        assertThat(held.waiting()).isEqualTo(2);
        held.release(1);
        assertThat(ids(model)).containsExactly("tramadol-depression");
        held.release(0);
        assertThat(ids(model)).containsExactly("tramadol-depression");
    }

    @Test
    void enterBeforeTheResultOpensTheFirstHitOfTheTextAsItStands() {
        var model = ready(held);
        model.search("sleep");
        held.release(0);
        model.search("tramadol");
        model.openSelected();
        assertThat(opened).isEmpty();
        held.release(0);
        assertThat(opened).containsExactly(new Destination.CardPage("tramadol-depression"));
    }

    @Test
    void typingOnAfterEnterTakesTheOpeningBack() {
        var model = ready(held);
        model.search("tram");
        model.openSelected();
        model.search("tramadol");
        held.releaseAll();
        assertThat(opened).isEmpty();
    }

    @Test
    void goingElsewhereAfterEnterTakesTheOpeningBack() {
        var model = ready(held);
        model.search("tramadol");
        model.openSelected();
        model.left();
        held.releaseAll();
        assertThat(opened).isEmpty();
    }

    @Test
    void enterNeverOpensANearestCardUnseen() {
        var model = ready(held);
        model.search("ketamine sleep");
        model.openSelected();
        held.releaseAll();
        assertThat(opened).isEmpty();
        model.openSelected();
        assertThat(opened).containsExactly(new Destination.CardPage("sleep-stages"));
    }

    @Test
    void nothingFoundNamesTheNearestAndTheWordsThatFindSomething() {
        var model = ready(new InlineBackground());
        model.search("ketamine sleep tapering");
        assertThat(model.state().get()).isInstanceOfSatisfying(SearchState.Nothing.class, none -> {
            assertThat(none.words()).containsExactly("sleep", "tapering");
            assertThat(none.nearest())
                    .extracting(Hit::id)
                    .containsExactly("sleep-stages", "methadone-apnoea", "taper-mood");
        });
        assertThat(model.kinds()).isEmpty();
    }

    @Test
    void aSingleUnknownWordHasNoNearest() {
        var model = ready(new InlineBackground());
        model.search("ketamine");
        assertThat(model.state().get()).isEqualTo(new SearchState.Nothing("ketamine", List.of(), List.of()));
        model.openSelected();
        assertThat(opened).isEmpty();
    }

    @Test
    void kindsCountAndFilter() {
        var model = ready(new InlineBackground());
        model.search("mood");
        assertThat(model.kinds()).containsExactly(Optional.empty(), Optional.of(Kind.TOPIC), Optional.of(Kind.SOURCE));
        model.chooseKind(Optional.of(Kind.SOURCE));
        assertThat(ids(model)).containsExactly("source:smith2020");
        assertThat(model.selected().get()).isZero();
        model.search("mood ");
        assertThat(model.kind().get()).contains(Kind.SOURCE);
        model.search("sleep");
        assertThat(model.kind().get()).isEmpty();
        assertThat(ids(model)).hasSize(2);
    }

    @Test
    void aSourceLeadsToTheFirstCardThatCitesIt() {
        var model = ready(new InlineBackground());
        model.search("mood");
        model.chooseKind(Optional.of(Kind.SOURCE));
        model.openSelected();
        assertThat(opened).containsExactly(new Destination.CardPage("mu-receptors"));
    }

    @Test
    void aFailingIndexIsToldAndTypingOnTriesAgain() {
        var model = ready(new InlineBackground());
        index.breakDown();
        model.search("sleep");
        assertThat(model.state().get()).isInstanceOf(SearchState.Failed.class);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void whatWasTypedBeforeTheLibraryIsReadIsSearchedThen() {
        var opening = new OpenLibrary(new FixedSource(library, index), held, Runnable::run);
        opening.start();
        var model = new SearchViewModel(opening, new InlineBackground(), opened::add);
        model.search("tramadol");
        assertThat(model.state().get()).isInstanceOf(SearchState.Waiting.class);
        held.releaseAll();
        assertThat(ids(model)).containsExactly("tramadol-depression");
    }

    @Test
    void aSearchThatTakesLongSaysSo() {
        var model = ready(held);
        model.search("sleep");
        assertThat(model.slow().get()).isFalse();
        held.runLater();
        assertThat(model.slow().get()).isTrue();
        held.releaseAll();
        assertThat(model.slow().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0"})
    void blankTextSearchesNothing(String text) {
        var model = ready(new InlineBackground());
        model.search("sleep");
        model.search(text);
        assertThat(model.rows()).isEmpty();
        assertThat(index.asked()).containsExactly("sleep");
    }

    @Test
    void afterDisposalNothingArrives() {
        var model = ready(held);
        model.search("sleep");
        model.dispose();
        held.releaseAll();
        assertThat(model.rows()).isEmpty();
    }
}
