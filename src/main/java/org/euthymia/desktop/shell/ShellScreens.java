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
import org.euthymia.desktop.check.CheckParts;
import org.euthymia.desktop.check.CheckScreen;
import org.euthymia.desktop.control.SaveDialog;
import org.euthymia.desktop.control.SystemClipboard;
import org.euthymia.desktop.help.HelpScreen;
import org.euthymia.desktop.help.Shortcut;
import org.euthymia.desktop.home.HomeScreen;
import org.euthymia.desktop.medicines.MedicinesScreen;
import org.euthymia.desktop.medicines.MedicinesViewModel;
import org.euthymia.desktop.navigation.Cover;
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
import org.euthymia.desktop.visit.NoteCopy;
import org.euthymia.library.Card;
import org.euthymia.library.Library;
import org.jspecify.annotations.Nullable;

/// Builds the screen of each place.
final class ShellScreens {
    private final ShellParts parts;
    private final ObservableDoubleValue effectiveWidth;
    private final Navigator navigator;
    private final Announcer announcer;
    private final Cover cover;
    private final NoteCopy note;
    private final HandoutScreens handouts;
    private @Nullable MedicinesViewModel medicines;

    ShellScreens(
            ShellParts parts,
            ObservableDoubleValue effectiveWidth,
            Navigator navigator,
            Announcer announcer,
            Cover cover,
            NoteCopy note) {
        this.parts = parts;
        this.effectiveWidth = effectiveWidth;
        this.navigator = navigator;
        this.announcer = announcer;
        this.cover = cover;
        this.note = note;
        handouts = new HandoutScreens(parts, navigator);
    }

    Screen create(Stay stay) {
        var texts = parts.texts();
        if (!(stay.destination() instanceof Destination.Home)) {
            handouts.warm();
        }
        return switch (stay.destination()) {
            case Destination.Home _ ->
                new HomeScreen(parts.opening(), parts.settings(), texts, parts.today(), navigator::open);
            case Destination.Results _ -> results(stay);
            case Destination.CardPage(var id) -> card(id, stay.backLabel());
            case Destination.AreaPage(var area) -> new AreaScreen(area, parts.opening(), texts, navigator::open);
            case Destination.BookmarksPage _ ->
                new BookmarksScreen(parts.opening(), parts.settings(), texts, navigator::open);
            case Destination.MedicinesPage(var names) -> medicines(names);
            case Destination.CheckPage _ -> check();
            case Destination.ResultPage _ -> result();
            case Destination.HandoutsPage _ -> handouts.all();
            case Destination.HandoutPage(var id) -> handouts.one(id);
            case Destination.SettingsPage _ ->
                new SettingsScreen(
                        parts.settings(), parts.opening(), parts.about().home(), texts);
            case Destination.HelpPage _ -> new HelpScreen(parts.about(), parts.opening(), parts.today(), texts);
            case Destination.ProblemsPage _ ->
                new ProblemsScreen(
                        parts.opening(), parts.notices(), parts.about().version(), texts);
        };
    }

    /// Nothing of one patient is left for the next.
    void visitEnded() {
        handouts.visitEnded();
        medicines = null;
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
                    id -> navigator.open(new Destination.CardPage(id)),
                    this::useInCheck,
                    parts.about().caps(Shortcut.NEXT));
        }
        names.forEach(medicines::addOnce);
        return new MedicinesScreen(medicines);
    }

    private Screen result() {
        var library = parts.opening().state().get().opened().map(parts.opening().source()::withQuestionnaires);
        return library.<Screen>map(l -> new ResultScreen(result(l)))
                .orElseGet(() -> new MissingScreen(
                        parts.texts(), navigator, parts.texts().get("shell.missing.title")));
    }

    private ResultContext result(Library library) {
        var about = parts.about();
        return new ResultContext(
                parts.visit(),
                library,
                LibraryFacts.of(library, parts.today()).newest(),
                parts.texts(),
                navigator,
                parts.background(),
                SystemClipboard::copy,
                note,
                handouts.desk(),
                handouts::paper,
                SaveDialog.system(),
                new ResultContext.Caps(
                        about.caps(Shortcut.BACK),
                        about.caps(Shortcut.COPY_NOTE),
                        about.caps(Shortcut.PRINT),
                        about.caps(Shortcut.SAVE)));
    }

    private Screen check() {
        var library = parts.opening().state().get().opened().map(parts.opening().source()::withQuestionnaires);
        var check = library.map(l -> new CheckParts(
                l,
                parts.visit(),
                parts.texts(),
                parts.settings(),
                announcer,
                navigator,
                cover,
                SystemClipboard::copy,
                parts.about().mac()));
        if (check.isEmpty() || !check.get().canAsk()) {
            return new MissingScreen(parts.texts(), navigator, parts.texts().get("shell.missing.title"));
        }
        return new CheckScreen(check.get());
    }

    /// The list says what is taken now, so the check need not ask that again.
    private void useInCheck(List<String> medicines) {
        parts.visit().carry(medicines, true);
        navigator.open(new Destination.CheckPage());
    }

    /// A card's drug is only what is being asked about: whether it is taken is for the check to ask.
    private void startCheck(Card card) {
        var drugs = card.pair().map(Card.Pair::drugs).filter(d -> d.size() == 1).orElse(List.of());
        if (medicines != null && !medicines.isEmpty()) {
            medicines.useInCheck();
        } else {
            if (parts.visit().medicines().isEmpty()) {
                parts.visit().carry(drugs, false);
            }
            navigator.open(new Destination.CheckPage());
        }
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
                backLabel,
                () -> startCheck(card),
                parts.about().caps(Shortcut.NEXT)));
    }
}
