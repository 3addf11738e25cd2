package org.euthymia.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.euthymia.desktop.area.AreaNames;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.desktop.search.SearchState;
import org.euthymia.desktop.search.SearchViewModel;
import org.euthymia.desktop.settings.TextSize;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Where the reader is, what the search field and the rail do. Knows no nodes. FX thread only.
public final class ShellViewModel implements Navigator {
    private static final int STAYS = 50;

    private final ShellParts parts;
    private final History<Stay> history;
    private final ReadOnlyObjectWrapper<Stay> current;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper fieldText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<RailItem>> rail = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;
    private List<SearchViewModel> searches = new ArrayList<>();
    private long ids;

    public ShellViewModel(ShellParts parts) {
        this.parts = parts;
        history = new History<>(
                new Stay(ids++, new Destination.Home(), new Destination.Home(), "", Optional.empty()), STAYS);
        current = new ReadOnlyObjectWrapper<>(history.current());
        subscription = Subscription.combine(
                parts.opening().state().subscribe(s -> updateRail()),
                parts.settings().value().subscribe(s -> updateRail()));
    }

    ReadOnlyObjectProperty<Stay> current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /// What stands in the search field.
    ReadOnlyStringProperty fieldText() {
        return fieldText.getReadOnlyProperty();
    }

    /// Search, check, medicines; areas and bookmarks are on the search page.
    ReadOnlyObjectProperty<List<RailItem>> rail() {
        return rail.getReadOnlyProperty();
    }

    /// Settings and help: at the foot of the rail.
    List<RailItem> railFoot() {
        var texts = parts.texts();
        return List.of(
                item(new Destination.SettingsPage(), Material2MZ.SETTINGS, texts.get("shell.rail.settings")),
                item(new Destination.HelpPage(), Material2AL.HELP_OUTLINE, texts.get("shell.rail.help")));
    }

    private static RailItem item(Destination to, org.kordamp.ikonli.Ikon icon, String name) {
        return new RailItem(to, icon, name, name);
    }

    private void updateRail() {
        var texts = parts.texts();
        var items = new ArrayList<RailItem>();
        items.add(item(new Destination.Home(), Material2MZ.SEARCH, texts.get("shell.rail.search")));
        var library = parts.opening().state().get().opened();
        if (library.isPresent()) {
            items.add(
                    item(new Destination.CheckPage(), Material2AL.ASSIGNMENT_TURNED_IN, texts.get("shell.rail.check")));
            items.add(item(
                    new Destination.MedicinesPage(List.of()),
                    Material2AL.LOCAL_PHARMACY,
                    texts.get("shell.rail.medicines")));
        }
        if (library.filter(l -> !l.handouts().isEmpty()).isPresent()) {
            items.add(item(new Destination.HandoutsPage(), Material2MZ.PRINT, texts.get("shell.rail.handouts")));
        }
        if (!items.equals(rail.get())) {
            rail.set(List.copyOf(items));
        }
    }

    @Override
    public void open(Destination destination) {
        if (destination instanceof Destination.Results(var query)) {
            searchFor(query);
        } else if (!destination.equals(history.current().destination())) {
            if (destination instanceof Destination.CardPage(var id)) {
                parts.settings().change(s -> s.opened(id));
                parts.visit().note(v -> v.withCard(id));
            }
            history.push(stay(destination, sectionOf(destination)));
            arrive();
        }
    }

    /// A card stays under the entry from which it was opened; all else is an entry itself, or belongs to search.
    private Destination sectionOf(Destination destination) {
        return switch (destination) {
            case Destination.CardPage _ -> history.current().section();
            case Destination.Home _,
                    Destination.Results _,
                    Destination.AreaPage _,
                    Destination.BookmarksPage _,
                    Destination.ProblemsPage _ -> new Destination.Home();
            case Destination.MedicinesPage _ -> new Destination.MedicinesPage(List.of());
            case Destination.CheckPage _, Destination.ResultPage _ -> new Destination.CheckPage();
            case Destination.HandoutsPage _, Destination.HandoutPage _ -> new Destination.HandoutsPage();
            case Destination.SettingsPage _, Destination.HelpPage _ -> destination;
        };
    }

    private Stay stay(Destination destination, Destination section) {
        return new Stay(ids++, destination, section, name(history.current().destination()), search(destination));
    }

    /// What a place is called where a link leads back to it.
    private String name(Destination destination) {
        var texts = parts.texts();
        return switch (destination) {
            case Destination.Home _ -> texts.get("shell.place.home");
            case Destination.Results _ -> texts.get("shell.place.results");
            case Destination.CardPage _ -> texts.get("shell.place.card");
            case Destination.AreaPage(var area) -> AreaNames.name(area, texts);
            case Destination.BookmarksPage _ -> texts.get("area.bookmarks");
            case Destination.MedicinesPage _ -> texts.get("medicines.title");
            case Destination.CheckPage _ -> texts.get("check.title");
            case Destination.ResultPage _ -> texts.get("result.title");
            case Destination.HandoutsPage _ -> texts.get("handouts.title");
            case Destination.HandoutPage _ -> texts.get("handout.title");
            case Destination.SettingsPage _ -> texts.get("settings.title");
            case Destination.HelpPage _ -> texts.get("help.title");
            case Destination.ProblemsPage _ -> texts.get("problems.title");
        };
    }

    private Optional<SearchViewModel> search(Destination destination) {
        if (!(destination instanceof Destination.Results(var query))) {
            return Optional.empty();
        }
        var search = new SearchViewModel(parts.opening(), parts.background(), this::open);
        search.search(query);
        return Optional.of(search);
    }

    @Override
    public void back() {
        if (history.canGoBack()) {
            history.back();
            arrive();
        }
    }

    @Override
    public void forward() {
        if (history.canGoForward()) {
            history.forward();
            arrive();
        }
    }

    /// Goes to the start and forgets the way here.
    void forget() {
        history.clear(new Stay(ids++, new Destination.Home(), new Destination.Home(), "", Optional.empty()));
        fieldText.set("");
        arrive();
    }

    private void arrive() {
        current.get().search().ifPresent(SearchViewModel::left);
        disposeForgotten();
        canGoBack.set(history.canGoBack());
        canGoForward.set(history.canGoForward());
        current.set(history.current());
        history.current().fieldText().ifPresent(fieldText::set);
    }

    private void disposeForgotten() {
        var kept = history.all().stream().flatMap(v -> v.search().stream()).toList();
        searches.stream().filter(s -> !kept.contains(s)).forEach(SearchViewModel::dispose);
        searches = new ArrayList<>(kept);
    }

    /// Where the reader is.
    public Destination place() {
        var here = history.current();
        return here.search()
                .<Destination>map(search -> new Destination.Results(search.query()))
                .orElse(here.destination());
    }

    /// How far the search in front is, if one is in front.
    public Optional<SearchState> search() {
        return history.current().search().map(s -> s.state().get());
    }

    /// Ids of the stays that can be gone back or forward to.
    List<Long> kept() {
        return history.all().stream().map(Stay::id).toList();
    }

    /// The text in the search field changed by typing.
    void typed(String text) {
        fieldText.set(text);
        var here = history.current();
        if (!SearchViewModel.blank(text)) {
            searchFor(text);
        } else if (here.search().isPresent()) {
            goHome();
        }
    }

    private void searchFor(String text) {
        var here = history.current();
        if (here.search().isPresent()) {
            here.search().get().search(text);
            fieldText.set(text);
        } else {
            history.push(stay(new Destination.Results(text), new Destination.Home()));
            arrive();
        }
    }

    /// Back to the start if that is where the search began, so that going back does not meet it twice.
    private void goHome() {
        if (history.previous()
                .filter(v -> v.destination() instanceof Destination.Home)
                .isPresent()) {
            back();
        } else {
            open(new Destination.Home());
        }
    }

    /// A key was pressed in the search field at a place without results: shows them for what stands in the field.
    void showResults(String text) {
        if (!SearchViewModel.blank(text)) {
            searchFor(text);
        }
    }

    /// `Esc` in the search field: clears it where results are shown.
    ///
    /// @return false if there was nothing to clear
    boolean clear() {
        if (history.current().search().isEmpty()) {
            return false;
        }
        goHome();
        return true;
    }

    /// `Alt 1` to `Alt 7`.
    ///
    /// @return false if there is no such kind
    boolean chooseKind(int number) {
        var search = history.current().search();
        if (search.isEmpty() || number > search.get().kinds().size()) {
            return false;
        }
        search.get().chooseKind(search.get().kinds().get(number - 1));
        return true;
    }

    void larger() {
        parts.settings()
                .change(s -> s.withTextPercent(TextSize.larger(parts.settings().textPercent())));
    }

    void smaller() {
        parts.settings()
                .change(s -> s.withTextPercent(TextSize.smaller(parts.settings().textPercent())));
    }

    void normalSize() {
        parts.settings().change(s -> s.withTextPercent(TextSize.NORMAL));
    }

    /// Opens the list of medicines, once there is a library.
    void openMedicines() {
        if (parts.opening().state().get().opened().isPresent()) {
            open(new Destination.MedicinesPage(List.of()));
        }
    }

    /// Opens the check, once there is a library.
    void openCheck() {
        if (parts.opening().state().get().opened().isPresent()) {
            open(new Destination.CheckPage());
        }
    }

    /// The card that a bookmark would mark: the one open, or the one chosen among the results.
    Optional<String> cardInView() {
        var here = history.current();
        if (here.destination() instanceof Destination.CardPage(var id)) {
            return Optional.of(id);
        }
        return here.search()
                .flatMap(SearchViewModel::selectedHit)
                .map(hit -> hit.id())
                .filter(id -> parts.opening()
                        .state()
                        .get()
                        .opened()
                        .flatMap(l -> l.card(id))
                        .isPresent());
    }

    /// Bookmarks the card in view, or takes its bookmark away.
    ///
    /// @return what was done, in words; empty if no card is in view
    Optional<String> toggleBookmark() {
        var card = cardInView();
        card.ifPresent(parts.settings()::toggleBookmark);
        return card.map(id -> parts.settings().bookmarked(id)
                ? parts.texts().get("shell.bookmark.added")
                : parts.texts().get("shell.bookmark.removed"));
    }

    void dispose() {
        subscription.unsubscribe();
        Stream.concat(searches.stream(), history.all().stream().flatMap(v -> v.search().stream()))
                .distinct()
                .forEach(SearchViewModel::dispose);
    }
}
