package org.euthymia.desktop.shell;

import java.util.Optional;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.search.SearchViewModel;

/// One stay at a place. Its screen is kept under the id, so that going back finds it as it was left.
///
/// @param section the rail's entry under which the place was reached
/// @param backLabel where going back leads, in words
/// @param search the search, at a results place
record Stay(long id, Destination destination, Destination section, String backLabel, Optional<SearchViewModel> search) {
    /// What stands in the search field there; empty if the place leaves the field as it is.
    Optional<String> fieldText() {
        return switch (destination) {
            case Destination.Home _ -> Optional.of("");
            case Destination.Results r ->
                Optional.of(search.map(SearchViewModel::query).orElse(r.query()));
            case Destination.CardPage _,
                    Destination.AreaPage _,
                    Destination.BookmarksPage _,
                    Destination.MedicinesPage _,
                    Destination.CheckPage _,
                    Destination.ResultPage _,
                    Destination.HandoutsPage _,
                    Destination.HandoutPage _,
                    Destination.SettingsPage _,
                    Destination.HelpPage _,
                    Destination.ProblemsPage _ -> Optional.empty();
        };
    }

    /// True where the caret belongs into the search field.
    boolean typesIntoField() {
        return fieldText().isPresent();
    }
}
