package org.euthymia.desktop.card;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.library.Claim;
import org.euthymia.library.Source;
import org.euthymia.text.Texts;

/// The numbered sources of a page, and what can be done with one. FX thread only.
interface SourceShelf {
    Citations citations();

    Optional<Source> source(String id);

    /// Everything known of a source.
    ///
    /// @param openedFrom the statement whose number was opened
    SourceDetails details(String sourceId, Optional<Cited> openedFrom);

    /// Details may become fuller when this changes.
    ReadOnlyObjectProperty<Map<String, Claim>> claimsProperty();

    void copyReference(SourceDetails details);

    void copyDoi(SourceDetails details);

    void open(String cardId);

    /// True if a link to this card can be followed.
    boolean canOpen(String cardId);

    /// Of the desktop bundle.
    Texts texts();
}
