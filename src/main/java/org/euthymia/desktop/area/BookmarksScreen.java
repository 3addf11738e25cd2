package org.euthymia.desktop.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.desktop.settings.CurrentSettings;
import org.euthymia.text.Texts;

/// The bookmarked cards, in the order in which they were added. Cards of a library that is not open are left out.
public final class BookmarksScreen implements Screen {
    private final OpenLibrary opening;
    private final CurrentSettings settings;
    private final CardListPane main;
    private final Subscription subscription;

    public BookmarksScreen(OpenLibrary opening, CurrentSettings settings, Texts texts, Consumer<Destination> open) {
        this.opening = opening;
        this.settings = settings;
        main = new CardListPane(texts.get("area.bookmarks"), texts, open);
        subscription = Subscription.combine(
                opening.state().subscribe(s -> update()), settings.value().subscribe(s -> update()));
    }

    private void update() {
        main.show(opening.state()
                .get()
                .opened()
                .map(library -> settings.get().bookmarks().stream()
                        .flatMap(id -> library.card(id).stream())
                        .toList())
                .orElse(List.of()));
    }

    @Override
    public Region main() {
        return main;
    }

    @Override
    public Optional<Region> side() {
        return Optional.empty();
    }

    @Override
    public void shown() {
        main.focus();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }
}
