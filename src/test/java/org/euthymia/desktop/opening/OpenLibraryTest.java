package org.euthymia.desktop.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.euthymia.desktop.FixedSource;
import org.euthymia.desktop.HeldBackground;
import org.euthymia.desktop.SampleLibrary;
import org.euthymia.desktop.WordIndex;
import org.euthymia.library.Claim;
import org.euthymia.library.Library;
import org.euthymia.platform.InlineBackground;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;
import org.euthymia.search.Opening;
import org.junit.jupiter.api.Test;

class OpenLibraryTest {
    private final Library library = SampleLibrary.small();
    private final WordIndex index = new WordIndex(library);
    private final HeldBackground held = new HeldBackground();

    @Test
    void cardsAreThereBeforeSearchIs() {
        var opening = new OpenLibrary(new FixedSource(library, index), held, Runnable::run);
        opening.start();
        assertThat(opening.state().get()).isInstanceOf(OpenState.Reading.class);
        assertThat(opening.state().get().opened()).isEmpty();
        held.release(0);
        assertThat(opening.state().get()).isInstanceOf(OpenState.Indexing.class);
        assertThat(opening.state().get().opened()).contains(library);
        held.release(0);
        assertThat(opening.state().get()).isInstanceOf(OpenState.Ready.class);
        assertThat(opening.state().get().opened()).contains(library);
        assertThat(opening.state().get().busy()).isFalse();
    }

    @Test
    void progressIsShownOnlyOnceItTakesLong() {
        var opening = new OpenLibrary(new FixedSource(library, index), held, Runnable::run);
        opening.start();
        assertThat(opening.slow().get()).isFalse();
        held.runLater();
        assertThat(opening.slow().get()).isTrue();
        held.releaseAll();
        assertThat(opening.slow().get()).isFalse();
        held.runLater();
        assertThat(opening.slow().get()).isFalse();
    }

    @Test
    void stoppingLeavesTheCardsAndCanBeTakenBack() {
        var opening = new OpenLibrary(new FixedSource(library, index), held, Runnable::run);
        opening.start();
        held.release(0);
        opening.stopPreparing();
        assertThat(opening.state().get()).isEqualTo(new OpenState.Unsearchable(library, Optional.empty()));
        opening.prepareAgain();
        held.release(1);
        assertThat(opening.state().get()).isInstanceOf(OpenState.Ready.class);
    }

    @Test
    void stoppingWhileReadingDoesNothing() {
        var opening = new OpenLibrary(new FixedSource(library, index), held, Runnable::run);
        opening.start();
        opening.stopPreparing();
        assertThat(opening.state().get()).isInstanceOf(OpenState.Reading.class);
    }

    @Test
    void aFailedReadingIsAProblemAndMayBeTriedAgain() {
        var source = new Source();
        source.unreadable = true;
        var opening = new OpenLibrary(source, new InlineBackground(), Runnable::run);
        opening.start();
        assertThat(opening.state().get()).isInstanceOf(OpenState.Unreadable.class);
        assertThat(opening.state().get().problems()).hasSize(1);
        source.unreadable = false;
        opening.start();
        assertThat(opening.state().get()).isInstanceOf(OpenState.Ready.class);
    }

    @Test
    void everyWayOfOpeningAnIndexHasItsState() {
        var problem = Problem.error("search.index.unavailable");
        var source = new Source();
        var opening = new OpenLibrary(source, new InlineBackground(), Runnable::run);
        source.result = new Opening.Unavailable(problem);
        opening.start();
        assertThat(opening.state().get()).isEqualTo(new OpenState.Unsearchable(library, Optional.of(problem)));
        source.result = new Opening.Cancelled();
        opening.prepareAgain();
        assertThat(opening.state().get()).isEqualTo(new OpenState.Unsearchable(library, Optional.empty()));
        source.result = new Opening.Opened(index, List.of(problem));
        opening.prepareAgain();
        assertThat(opening.state().get().problems()).containsExactly(problem);
    }

    @Test
    void progressRunsFromNothingToAll() {
        var source = new Source();
        source.result = new Opening.Opened(index, List.of());
        var seen = new ArrayList<Double>();
        var opening = new OpenLibrary(source, new InlineBackground(), Runnable::run);
        opening.progress().subscribe(p -> seen.add(p.doubleValue()));
        opening.start();
        assertThat(seen).containsExactly(-1.0, 0.25, 1.0, -1.0, 0.5);
    }

    @Test
    void progressUpdatesDoNotPileUp() {
        var source = new Source();
        source.result = new Opening.Opened(index, List.of());
        var updates = new ArrayList<Runnable>();
        var opening = new OpenLibrary(source, new InlineBackground(), updates::add);
        opening.start();
        // Two reports while reading, one while indexing: one update for each step.
        assertThat(updates).hasSize(2);
    }

    @Test
    void closingClosesTheIndex() {
        var opening = new OpenLibrary(new FixedSource(library, index), new InlineBackground(), Runnable::run);
        opening.start();
        opening.close();
        assertThat(index.closed()).isTrue();
    }

    private final class Source implements LibrarySource {
        private boolean unreadable;
        private Opening result = new Opening.Opened(index, List.of());

        @Override
        public Library read(Progress progress) {
            if (unreadable) {
                throw new IllegalStateException("no folder");
            }
            progress.at(1, 4);
            progress.at(4, 4);
            return library;
        }

        @Override
        public Opening index(Library of, Progress progress) {
            progress.at(5, 10);
            return result;
        }

        @Override
        public Map<String, Claim> claims() {
            return Map.of();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }
    }
}
