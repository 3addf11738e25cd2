package org.euthymia.desktop.search;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.text.Texts;

/// What the results work with besides their search.
///
/// @param today for the review state
/// @param searchFor puts a text into the search field and searches it
/// @param open goes to a place
public record SearchContext(
        Texts texts,
        LocalDate today,
        About about,
        Announcer announcer,
        Consumer<String> searchFor,
        Consumer<Destination> open) {}
