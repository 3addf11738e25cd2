package org.euthymia.desktop.shell;

import org.euthymia.desktop.navigation.Destination;
import org.kordamp.ikonli.Ikon;

/// An entry of the rail.
///
/// @param label as it stands under the icon, broken to fit
/// @param name in full, for tooltip and screen reader
record RailItem(Destination destination, Ikon icon, String label, String name) {
    /// For tests: `rail-settings`, `rail-sleep`.
    String nodeId() {
        return switch (destination) {
            case Destination.Home _, Destination.Results _, Destination.CardPage _ -> "rail-search";
            case Destination.AreaPage(var area) -> "rail-" + area;
            case Destination.BookmarksPage _ -> "rail-bookmarks";
            case Destination.MedicinesPage _ -> "rail-medicines";
            case Destination.CheckPage _, Destination.ResultPage _ -> "rail-check";
            case Destination.HandoutsPage _, Destination.HandoutPage _ -> "rail-handouts";
            case Destination.SettingsPage _ -> "rail-settings";
            case Destination.HelpPage _ -> "rail-help";
            case Destination.ProblemsPage _ -> "rail-problems";
        };
    }
}
