package org.euthymia.desktop.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.text.Texts;

/// All cards of one area.
public final class AreaScreen implements Screen {
    private final CardListPane main;
    private final Subscription subscription;

    /// @param area folder name such as `sleep`; empty for the cards without one
    public AreaScreen(String area, OpenLibrary opening, Texts texts, Consumer<Destination> open) {
        main = new CardListPane(AreaNames.name(area, texts), texts, open);
        subscription = opening.state()
                .subscribe(state -> main.show(state.opened()
                        .map(library -> library.cards().values().stream()
                                .filter(card -> card.area().equals(area))
                                .toList())
                        .orElse(List.of())));
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
