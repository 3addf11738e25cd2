package org.euthymia.desktop.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.figure.Figure;
import org.euthymia.library.Card;
import org.euthymia.library.CardPage;
import org.euthymia.library.CardWords;
import org.euthymia.library.Claim;
import org.euthymia.library.ReviewState;
import org.euthymia.library.Section;
import org.euthymia.library.SectionKind;
import org.euthymia.library.Source;
import org.euthymia.platform.Background;
import org.euthymia.text.Texts;
import org.jspecify.annotations.Nullable;

/// What a card's page shows and does, without a window. FX thread only.
public final class CardViewModel implements SourceShelf {
    private static final long CLAIMS_AFTER_MILLIS = 300;
    private static final long COPIED_SHOWN_MILLIS = 2500;
    private static final int RELATED_SHOWN = 4;

    private final CardContext context;
    private final Citations citations;
    private final ReviewState review;
    private final SourceDesk desk;
    private final ReadOnlyObjectWrapper<Map<String, Claim>> claims = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Copied> copied = new ReadOnlyObjectWrapper<>(Copied.NOTHING);
    private boolean claimsAsked;
    private Background.@Nullable Handle reading;
    private Background.@Nullable Handle fading;

    /// What was just copied, for a short confirmation beside the button.
    public enum Copied {
        NOTHING,
        CARD,
        PATIENT_WORDS,
        REFERENCE,
        DOI
    }

    public CardViewModel(CardContext context) {
        this.context = context;
        citations = Citations.of(context.card(), context.library().figures(context.card()));
        review = context.card().reviewOn(context.today());
        desk = new SourceDesk(
                context.card().compiled(), context.card().id(), context.library(), citations, context.texts());
    }

    public Card card() {
        return context.card();
    }

    @Override
    public Texts texts() {
        return context.texts();
    }

    @Override
    public Citations citations() {
        return citations;
    }

    public ReviewState review() {
        return review;
    }

    public boolean pastReview() {
        return review instanceof ReviewState.PastDue;
    }

    public String backLabel() {
        return context.backLabel();
    }

    /// Sections of the main column: all but what stands beside it.
    public List<Section> mainSections() {
        return card().sections().stream()
                .filter(s -> s.kind() != SectionKind.TELL_THE_PATIENT)
                .toList();
    }

    /// The card's figures for one place.
    public List<Figure> figures(Figure.Place place) {
        return context.library().figures(card()).stream()
                .filter(f -> f.about().place() == place)
                .toList();
    }

    public Optional<Section> patientSection() {
        return card().section(SectionKind.TELL_THE_PATIENT);
    }

    /// Cited sources in the order of their numbers; one that the library lacks is left out.
    public List<Source> sources() {
        return citations.sourceIds().stream().flatMap(id -> source(id).stream()).toList();
    }

    @Override
    public Optional<Source> source(String id) {
        return context.library().source(id);
    }

    /// At most four cards that are there.
    public List<Card> related() {
        return card().related().stream()
                .flatMap(id -> context.library().card(id).stream())
                .limit(RELATED_SHOWN)
                .toList();
    }

    @Override
    public SourceDetails details(String sourceId, Optional<Cited> openedFrom) {
        return desk.details(sourceId, openedFrom, claims.get());
    }

    /// True if every source of this statement is retracted: then its words are withheld.
    boolean withheld(List<String> sourceIds) {
        return !sourceIds.isEmpty()
                && sourceIds.stream().allMatch(id -> Standing.of(source(id)) instanceof Standing.Retracted);
    }

    @Override
    public ReadOnlyObjectProperty<Map<String, Claim>> claimsProperty() {
        return claims.getReadOnlyProperty();
    }

    /// Has the claims read soon, unless that has begun already. A failure leaves the card's own words in their place.
    public void prepareClaims() {
        if (!claimsAsked) {
            claimsAsked = true;
            reading = context.background().later(CLAIMS_AFTER_MILLIS, this::readClaims);
        }
    }

    public ReadOnlyObjectProperty<Copied> copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /// The whole card as plain text with references and review line.
    public void copyCard() {
        var words = new CardWords(Texts.of("library", texts().locale()));
        copy(CardPage.of(card(), context.library(), context.today(), words), Copied.CARD);
    }

    /// @param words what to tell the patient
    public void copyPatientWords(String words) {
        copy(words, Copied.PATIENT_WORDS);
    }

    @Override
    public void copyReference(SourceDetails details) {
        copy(details.reference(), Copied.REFERENCE);
    }

    @Override
    public void copyDoi(SourceDetails details) {
        details.doi().ifPresent(doi -> copy(doi, Copied.DOI));
    }

    /// Copies what the reader marked.
    public void copySelection(String words) {
        context.clipboard().accept(words);
    }

    public ObservableBooleanValue bookmarked() {
        return context.bookmarked();
    }

    public void toggleBookmark() {
        context.toggleBookmark().run();
    }

    public void back() {
        context.navigator().back();
    }

    /// What a check started here takes along; empty for a card that is not about one opioid.
    String carried() {
        return carriedDrug().map(d -> texts().get("card.carried", d)).orElse("");
    }

    /// The one drug that the card is about.
    public Optional<String> carriedDrug() {
        return card().pair().map(Card.Pair::drugs).filter(d -> d.size() == 1).map(List::getFirst);
    }

    String nextKey() {
        return context.nextKey();
    }

    public void startCheck() {
        context.startCheck().run();
    }

    public void openArea() {
        context.navigator().open(new Destination.AreaPage(card().area()));
    }

    @Override
    public void open(String cardId) {
        context.navigator().open(new Destination.CardPage(cardId));
    }

    @Override
    public boolean canOpen(String cardId) {
        return context.library().card(cardId).isPresent();
    }

    public void dispose() {
        cancel(reading);
        cancel(fading);
    }

    private void readClaims() {
        reading = context.background().submit(_ -> context.claims().get(), claims::set, _ -> {});
    }

    private void copy(String words, Copied what) {
        context.clipboard().accept(words);
        cancel(fading);
        copied.set(what);
        fading = context.background().later(COPIED_SHOWN_MILLIS, () -> copied.set(Copied.NOTHING));
    }

    private static void cancel(Background.@Nullable Handle handle) {
        if (handle != null) {
            handle.cancel();
        }
    }
}
