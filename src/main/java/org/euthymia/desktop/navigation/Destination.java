package org.euthymia.desktop.navigation;

import java.util.List;

/// A place that can be opened, gone back to, and remembered.
public sealed interface Destination {
    /// Nothing typed: lately opened, bookmarks, areas.
    record Home() implements Destination {}

    /// @param query what stands in the search field
    record Results(String query) implements Destination {}

    /// @param id the card's id
    record CardPage(String id) implements Destination {}

    /// All cards of one area, e.g. `sleep`.
    record AreaPage(String area) implements Destination {}

    /// The cards that the user bookmarked.
    record BookmarksPage() implements Destination {}

    /// The list of medicines of this visit.
    ///
    /// @param names drugs or classes to put on the list, unless they are there
    record MedicinesPage(List<String> names) implements Destination {
        public MedicinesPage {
            names = List.copyOf(names);
        }
    }

    /// The opioid-mood check of this visit.
    record CheckPage() implements Destination {}

    /// Every rule of the check as it was applied, and the follow-up.
    record ResultPage() implements Destination {}

    /// All handouts.
    record HandoutsPage() implements Destination {}

    /// One handout before printing.
    record HandoutPage(String id) implements Destination {}

    record SettingsPage() implements Destination {}

    record HelpPage() implements Destination {}

    /// What was wrong in the open libraries.
    record ProblemsPage() implements Destination {}
}
