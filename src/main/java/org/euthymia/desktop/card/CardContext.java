package org.euthymia.desktop.card;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.library.Card;
import org.euthymia.library.Claim;
import org.euthymia.library.Library;
import org.euthymia.platform.Background;
import org.euthymia.text.Texts;

/// What a card's page works with.
///
/// @param today for the review state
/// @param claims the checked claims by id; read once, in the background
/// @param texts of the desktop bundle
/// @param clipboard takes what the reader copies
/// @param bookmarked whether the reader keeps a bookmark on this card
/// @param toggleBookmark sets or takes away the bookmark
/// @param startCheck goes to the check and takes the card's drug along
/// @param nextKey the key for the next action, as shown
/// @param backLabel where the back link leads, e.g. `Results`
public record CardContext(
        Card card,
        Library library,
        LocalDate today,
        Navigator navigator,
        Supplier<Map<String, Claim>> claims,
        Background background,
        Texts texts,
        Consumer<String> clipboard,
        ObservableBooleanValue bookmarked,
        Runnable toggleBookmark,
        String backLabel,
        Runnable startCheck,
        String nextKey) {}
