package org.euthymia.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import org.euthymia.desktop.area.AreaScreen;
import org.euthymia.desktop.area.BookmarksScreen;
import org.euthymia.desktop.card.CardContext;
import org.euthymia.desktop.card.CardScreen;
import org.euthymia.desktop.card.CardViewModel;
import org.euthymia.desktop.control.SaveDialog;
import org.euthymia.desktop.control.SystemClipboard;
import org.euthymia.desktop.help.HelpScreen;
import org.euthymia.desktop.home.HomeScreen;
import org.euthymia.desktop.medicines.MedicinesScreen;
import org.euthymia.desktop.medicines.MedicinesViewModel;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.opening.LibraryFacts;
import org.euthymia.desktop.problems.ProblemsScreen;
import org.euthymia.desktop.result.ResultContext;
import org.euthymia.desktop.result.ResultScreen;
import org.euthymia.desktop.search.Announcer;
import org.euthymia.desktop.search.ResultsScreen;
import org.euthymia.desktop.search.SearchContext;
import org.euthymia.desktop.settings.SettingsScreen;
import org.euthymia.library.Card;
import org.euthymia.library.Library;
import org.jspecify.annotations.Nullable;

/// Builds the screen of each place.
final class ShellScreens {
    private final ShellParts parts;
    private final ObservableDoubleValue effectiveWidth;
    private final Navigator navigator;
    private final Announcer announcer;
    private @Nullable MedicinesViewModel medicines;

    ShellScreens(ShellParts parts, ObservableDoubleValue effectiveWidth, Navigator navigator, Announcer announcer) {
        this.parts = parts;
        this.effectiveWidth = effectiveWidth;
        this.navigator = navigator;
        this.announcer = announcer;
    }

    Screen create(Stay stay) {
        var texts = parts.texts();
        return switch (stay.destination()) {
            case Destination.Home _ ->
                new HomeScreen(parts.opening(), parts.settings(), texts, parts.today(), navigator::open);
            case Destination.Results _ -> results(stay);
            case Destination.CardPage(var id) -> card(id, stay.backLabel());
            case Destination.AreaPage(var area) -> new AreaScreen(area, parts.opening(), texts, navigator::open);
            case Destination.BookmarksPage _ ->
                new BookmarksScreen(parts.opening(), parts.settings(), texts, navigator::open);
            case Destination.MedicinesPage(var names) -> medicines(names);
            case Destination.ResultPage _ -> result();
            case Destination.CheckPage _ ->
                new MissingScreen(texts, navigator, texts.get("shell.missing.title"));
            case Destination.SettingsPage _ ->
                new SettingsScreen(
                        parts.settings(), parts.opening(), parts.about().home(), texts);
            case Destination.HelpPage _ -> new HelpScreen(parts.about(), parts.opening(), parts.today(), texts);
            case Destination.ProblemsPage _ ->
                new ProblemsScreen(
                        parts.opening(), parts.notices(), parts.about().version(), texts);
        };
    }

    private Screen results(Stay stay) {
        var context = new SearchContext(
                parts.texts(),
                parts.today(),
                parts.about(),
                announcer,
                word -> navigator.open(new Destination.Results(word)),
                navigator::open);
        return new ResultsScreen(stay.search().orElseThrow(), context);
    }

    /// All medicine places show the one list of this stay, so that nothing is typed twice.
    private Screen medicines(List<String> names) {
        var library = parts.opening().state().get().opened().map(parts.opening().source()::withDrugTables);
        if (library.isEmpty() || library.get().medicines().isEmpty()) {
            return new MissingScreen(parts.texts(), navigator, parts.texts().get("medicines.none"));
        }
        if (medicines == null || !medicines.isOf(library.get())) {
            medicines = new MedicinesViewModel(
                    library.get(),
                    parts.texts(),
                    SystemClipboard::copy,
                    id -> navigator.open(new Destination.CardPage(id)));
        }
        names.forEach(medicines::addOnce);
        return new MedicinesScreen(medicines);
    }

    private Screen result() {
        var opened = parts.opening().state().get().opened();
        if (opened.isEmpty()) {
            return new MissingScreen(parts.texts(), navigator, parts.texts().get("shell.missing.title"));
        }
        var library = parts.opening().source().withDrugTables(opened.get());
        return new ResultScreen(new ResultContext(
                parts.visit(),
                library,
                LibraryFacts.of(library, parts.today()).newest(),
                parts.texts(),
                navigator,
                parts.background(),
                SystemClipboard::copy,
                parts.clipboard(),
                SaveDialog.system()));
    }

    private Screen card(String id, String backLabel) {
        var library = parts.opening().state().get().opened();
        Optional<Screen> screen =
                library.flatMap(l -> l.card(id).map(card -> new CardScreen(card(card, l, backLabel), effectiveWidth)));
        return screen.orElseGet(
                () -> new MissingScreen(parts.texts(), navigator, parts.texts().get("shell.missing.title")));
    }

    private CardViewModel card(Card card, Library library, String backLabel) {
        var settings = parts.settings();
        return new CardViewModel(new CardContext(
                card,
                library,
                parts.today(),
                navigator,
                parts.opening().source()::claims,
                parts.background(),
                parts.texts(),
                SystemClipboard::copy,
                Bindings.createBooleanBinding(() -> settings.bookmarked(card.id()), settings.value()),
                () -> settings.toggleBookmark(card.id()),
                backLabel));
    }
}
