package org.euthymia.desktop.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.control.CitationButton;
import org.euthymia.desktop.control.Prose;
import org.euthymia.library.Certainty;
import org.euthymia.library.Claim;
import org.euthymia.library.Evidence;
import org.euthymia.library.Inline;
import org.euthymia.library.Library;
import org.euthymia.library.Source;
import org.euthymia.text.Texts;

/// The numbered sources of a page that is not a card and may change while it is shown: the same numbers and the same
/// popover as on a card. FX thread only.
public final class PageSources implements SourceShelf {
    private final Library library;
    private final Texts texts;
    private final Consumer<String> clipboard;
    private final Consumer<String> openCard;
    private final ReadOnlyObjectWrapper<Map<String, Claim>> claims = new ReadOnlyObjectWrapper<>(Map.of());
    private final CitationPopOver popOver = new CitationPopOver(this);
    private Citations citations = Citations.of(List.of());

    /// @param texts of the desktop bundle
    /// @param openCard goes to the card with this id
    public PageSources(Library library, Texts texts, Consumer<String> clipboard, Consumer<String> openCard) {
        this.library = library;
        this.texts = texts;
        this.clipboard = clipboard;
        this.openCard = openCard;
    }

    /// A sentence with the sources it rests on.
    public static Cited sentence(String words, List<String> sourceIds, Optional<Certainty> certainty) {
        List<Inline> text = sourceIds.isEmpty()
                ? List.of(new Inline.Text(words))
                : List.of(new Inline.Text(words + " "), new Inline.Citation(sourceIds));
        return new Cited(
                text, new Evidence(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), certainty, false));
    }

    /// Numbers the sources of what the page says now, in reading order. Closes an open source.
    public void show(List<Cited> sentences) {
        popOver.close();
        citations = Citations.of(sentences);
    }

    /// Writes a sentence of [#show] with its numbers.
    public Prose write(Prose prose, Cited sentence) {
        return new ProseWriter(this, (button, where) -> open(button, where)).write(prose, sentence.text(), sentence);
    }

    /// Writes only the numbers of a sentence of [#show], whose words stand elsewhere.
    public Prose numbers(Prose prose, Cited sentence) {
        var citations = sentence.text().stream()
                .filter(Inline.Citation.class::isInstance)
                .toList();
        return new ProseWriter(this, (button, where) -> open(button, where)).write(prose, citations, sentence);
    }

    private void open(CitationButton button, Optional<Cited> where) {
        popOver.open(button, where, Optional.empty());
    }

    public void close() {
        popOver.close();
    }

    @Override
    public Citations citations() {
        return citations;
    }

    @Override
    public Optional<Source> source(String id) {
        return library.source(id);
    }

    @Override
    public SourceDetails details(String sourceId, Optional<Cited> openedFrom) {
        return new SourceDesk(Optional.<LocalDate>empty(), "", library, citations, texts)
                .details(sourceId, openedFrom, claims.get());
    }

    @Override
    public ReadOnlyObjectProperty<Map<String, Claim>> claimsProperty() {
        return claims.getReadOnlyProperty();
    }

    @Override
    public void copyReference(SourceDetails details) {
        clipboard.accept(details.reference());
    }

    @Override
    public void copyDoi(SourceDetails details) {
        details.doi().ifPresent(clipboard);
    }

    @Override
    public void open(String cardId) {
        popOver.close();
        openCard.accept(cardId);
    }

    @Override
    public boolean canOpen(String cardId) {
        return library.card(cardId).isPresent();
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
