package org.euthymia.desktop.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.library.Claim;
import org.euthymia.library.Library;
import org.euthymia.text.Texts;

/// Opens cards without the rest of the program and keeps what they asked for.
final class CardDesk {
    private final Library library;
    private final LocalDate today;
    private final Locale locale;
    private final AtOnce background = new AtOnce();
    private final SimpleBooleanProperty bookmarked = new SimpleBooleanProperty();
    private final SimpleDoubleProperty effectiveWidth = new SimpleDoubleProperty(1280);
    private final List<String> clipboard = new ArrayList<>();
    private final List<String> visited = new ArrayList<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private boolean broken;

    CardDesk(Library library, LocalDate today, Locale locale) {
        this.library = library;
        this.today = today;
        this.locale = locale;
    }

    CardViewModel model(String id) {
        var card = library.card(id).orElseThrow(() -> new AssertionError("no card " + id));
        return new CardViewModel(new CardContext(
                card,
                library,
                today,
                navigator(),
                this::readClaims,
                background,
                Texts.of("desktop", locale),
                clipboard::add,
                bookmarked,
                () -> bookmarked.set(!bookmarked.get()),
                "Results",
                () -> visited.add("start check"),
                "Ctrl Enter"));
    }

    private Map<String, Claim> readClaims() {
        if (broken) {
            throw new IllegalStateException("cannot be read");
        }
        return Map.copyOf(claims);
    }

    /// From now on the claims cannot be read.
    void breakClaims() {
        broken = true;
    }

    CardScreen open(String id) {
        return new CardScreen(model(id), effectiveWidth);
    }

    SimpleDoubleProperty effectiveWidth() {
        return effectiveWidth;
    }

    SimpleBooleanProperty bookmarked() {
        return bookmarked;
    }

    AtOnce background() {
        return background;
    }

    Map<String, Claim> claims() {
        return claims;
    }

    /// What was copied, in order.
    List<String> clipboard() {
        return clipboard;
    }

    /// Where navigation led, in words.
    List<String> visited() {
        return visited;
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void open(Destination destination) {
                visited.add(
                        switch (destination) {
                            case Destination.Home _ -> "home";
                            case Destination.Results r -> "results " + r.query();
                            case Destination.CardPage c -> "card " + c.id();
                            case Destination.AreaPage a -> "area " + a.area();
                            case Destination.BookmarksPage _ -> "bookmarks";
                            case Destination.MedicinesPage m -> "medicines " + m.names();
                            case Destination.CheckPage _ -> "check";
                            case Destination.ResultPage _ -> "result";
                            case Destination.HandoutsPage _ -> "handouts";
                            case Destination.HandoutPage h -> "handout " + h.id();
                            case Destination.SettingsPage _ -> "settings";
                            case Destination.HelpPage _ -> "help";
                            case Destination.ProblemsPage _ -> "problems";
                        });
            }

            @Override
            public void back() {
                visited.add("back");
            }

            @Override
            public void forward() {
                visited.add("forward");
            }
        };
    }
}
