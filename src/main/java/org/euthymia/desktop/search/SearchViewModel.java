package org.euthymia.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.opening.CardFacts;
import org.euthymia.desktop.opening.LibraryFacts;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.desktop.opening.OpenState;
import org.euthymia.library.Card;
import org.euthymia.library.Library;
import org.euthymia.platform.Background;
import org.euthymia.problem.Problem;
import org.euthymia.search.Hit;
import org.euthymia.search.Kind;
import org.euthymia.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/// One search while it is typed: what was found, which hit is chosen. Results always belong to the newest text: each
/// search has a number, and one that comes back late is dropped. FX thread only.
public final class SearchViewModel {
    private static final long SLOW_AFTER_MILLIS = 150;

    private final OpenLibrary opening;
    private final Background background;
    private final Consumer<Destination> open;
    private final ReadOnlyObjectWrapper<SearchState> state = new ReadOnlyObjectWrapper<>(new SearchState.Waiting());
    private final ObservableList<Hit> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Kind>> kind = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final Subscription subscription;

    private String query = "";
    private long generation;
    private boolean pending;
    private boolean openWhenFound;
    private Background.@Nullable Handle running;
    private Background.@Nullable Handle slowTimer;

    /// @param open goes to a place
    public SearchViewModel(OpenLibrary opening, Background background, Consumer<Destination> open) {
        this.opening = opening;
        this.background = background;
        this.open = open;
        subscription = opening.state().subscribe((before, now) -> run());
    }

    public ReadOnlyObjectProperty<SearchState> state() {
        return state.getReadOnlyProperty();
    }

    /// The hits of the chosen kind, or the nearest cards when nothing matches.
    public ObservableList<Hit> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// Index in [#rows()], or -1.
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /// Empty for all kinds.
    public ReadOnlyObjectProperty<Optional<Kind>> kind() {
        return kind.getReadOnlyProperty();
    }

    /// True while a search takes longer than a reader notices.
    public ReadOnlyBooleanProperty slow() {
        return slow.getReadOnlyProperty();
    }

    public OpenLibrary opening() {
        return opening;
    }

    public String query() {
        return query;
    }

    public void search(String text) {
        if (!text.equals(query)) {
            query = text;
            openWhenFound = false;
            run();
        }
    }

    /// True if there is nothing to search for: pasted text may hold spaces that `isBlank` does not know.
    public static boolean blank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private void run() {
        stop();
        if (opening.state().get() instanceof OpenState.Ready ready && !blank(query)) {
            start(ready.index());
        } else {
            publish(new SearchState.Waiting());
        }
    }

    private void start(SearchIndex index) {
        var mine = ++generation;
        var text = query;
        pending = true;
        slowTimer = background.later(SLOW_AFTER_MILLIS, () -> slow.set(pending));
        running = background.submit(
                p -> Lookup.search(index, text), found -> finish(mine, found), problem -> fail(mine, problem));
        // An inline background has already answered.
        if (!pending) {
            settle();
        }
    }

    private void fail(long mine, Problem problem) {
        finish(mine, new SearchState.Failed(problem));
    }

    private void finish(long mine, SearchState found) {
        if (mine != generation) {
            return;
        }
        pending = false;
        settle();
        publish(found);
        var wanted = openWhenFound;
        openWhenFound = false;
        if (wanted && found instanceof SearchState.Found) {
            openSelected();
        }
    }

    private void stop() {
        generation++;
        pending = false;
        if (running != null) {
            running.cancel();
            if (opening.state().get() instanceof OpenState.Ready ready) {
                ready.index().cancel();
            }
        }
        settle();
    }

    private void settle() {
        running = null;
        slow.set(false);
        if (slowTimer != null) {
            slowTimer.cancel();
            slowTimer = null;
        }
    }

    private void publish(SearchState next) {
        state.set(next);
        if (!kinds().contains(kind.get())) {
            kind.set(Optional.empty());
        }
        showRows();
    }

    /// Shows only hits of `chosen`, or all.
    public void chooseKind(Optional<Kind> chosen) {
        if (!chosen.equals(kind.get())) {
            kind.set(chosen);
            showRows();
        }
    }

    /// The kinds that can be chosen, all kinds first: what the keys `Alt 1` to `Alt 7` stand for.
    public List<Optional<Kind>> kinds() {
        var kinds = new ArrayList<Optional<Kind>>();
        if (state.get() instanceof SearchState.Found found) {
            kinds.add(Optional.empty());
            found.counts().keySet().forEach(k -> kinds.add(Optional.of(k)));
        }
        return kinds;
    }

    private void showRows() {
        selected.set(-1);
        rows.setAll(
                switch (state.get()) {
                    case SearchState.Found found ->
                        found.result().hits().stream()
                                .filter(hit -> kind.get().isEmpty()
                                        || hit.kind() == kind.get().get())
                                .toList();
                    case SearchState.Nothing nothing -> nothing.nearest();
                    case SearchState.Waiting _, SearchState.Failed _ -> List.of();
                });
        selected.set(rows.isEmpty() ? -1 : 0);
    }

    public void select(int index) {
        if (index >= 0 && index < rows.size()) {
            selected.set(index);
        }
    }

    /// Moves the choice by `by` rows; stops at both ends.
    public void move(int by) {
        if (!rows.isEmpty()) {
            selected.set(Math.clamp(selected.get() + by, 0, rows.size() - 1));
        }
    }

    public Optional<Hit> selectedHit() {
        var index = selected.get();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /// Opens the chosen hit; while a search is under way, opens its first hit as soon as it is there, never one of the
    /// text before.
    public void openSelected() {
        if (pending || state.get() instanceof SearchState.Waiting) {
            openWhenFound = !blank(query);
        } else {
            selectedHit().flatMap(this::target).ifPresent(open);
        }
    }

    /// The reader went elsewhere: nothing opens by itself any more.
    public void left() {
        openWhenFound = false;
    }

    public void openCard(String id) {
        open.accept(new Destination.CardPage(id));
    }

    /// Where a hit leads: a source to the first card that cites it.
    public Optional<Destination> target(Hit hit) {
        return switch (hit.kind()) {
            case TOPIC -> Optional.of(new Destination.CardPage(hit.id()));
            case SOURCE -> citing(hit).stream().findFirst().map(card -> new Destination.CardPage(card.id()));
            case DRUG, INTERACTION, TOOL -> library().flatMap(l -> MedicineTargets.of(hit.id(), l.medicines()));
            case HANDOUT, CODE -> Optional.empty();
        };
    }

    /// The cards that cite the source of `hit`.
    public List<Card> citing(Hit hit) {
        var source = hit.id().replaceFirst("^source:", "");
        return library().stream()
                .flatMap(library -> library.cards().values().stream())
                .filter(card -> CardFacts.of(card).sources().contains(source))
                .toList();
    }

    public Optional<Library> library() {
        return opening.state().get().opened();
    }

    /// Number of cards by area.
    public Map<String, Integer> areas() {
        return library().map(LibraryFacts::areas).orElse(Map.of());
    }

    public void dispose() {
        stop();
        subscription.unsubscribe();
    }
}
