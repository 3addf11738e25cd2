package org.euthymia.desktop.card;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.library.Card;
import org.euthymia.library.Certainty;
import org.euthymia.library.Claim;
import org.euthymia.library.Library;
import org.euthymia.library.PlainText;
import org.euthymia.library.Reference;
import org.euthymia.library.Source;
import org.euthymia.text.Texts;

/// Puts together what is known of a cited source: the library's record, the claims it supports here, who else cites it.
/// Pure.
final class SourceDesk {
    private static final int USES_SHOWN = 3;

    private final Optional<LocalDate> compiled;
    private final String cardId;
    private final Library library;
    private final Citations citations;
    private final Texts texts;

    /// @param compiled when the page was compiled
    /// @param cardId the card whose sources these are; empty for another page
    SourceDesk(Optional<LocalDate> compiled, String cardId, Library library, Citations citations, Texts texts) {
        this.compiled = compiled;
        this.cardId = cardId;
        this.library = library;
        this.citations = citations;
        this.texts = texts;
    }

    /// @param claims empty while they are not read yet: then the card's own words stand for them
    /// @param openedFrom the statement whose number was opened
    SourceDetails details(String sourceId, Optional<Cited> openedFrom, Map<String, Claim> claims) {
        var uses = openedFrom.map(List::of).orElseGet(() -> citations.citing(sourceId));
        var found = claims(sourceId, uses, claims);
        var source = library.source(sourceId);
        return new SourceDetails(
                citations.number(sourceId),
                citations.sourceIds().size(),
                source.map(Reference::title).orElseGet(() -> texts.get("card.source.missing", sourceId)),
                source.map(Reference::byline).orElse(""),
                usedFor(uses, found),
                design(uses, found),
                uses.stream()
                        .flatMap(u -> u.evidence().certainty().stream())
                        .findFirst()
                        .or(() -> level(found)),
                why(found),
                source.map(this::read).orElse(""),
                Standing.of(source),
                source.map(s -> Reference.of(s).identifiers()).orElse(List.of()),
                source.map(s -> Reference.of(s).textWithIdentifiers()).orElse(sourceId),
                otherCards(sourceId));
    }

    private static List<Claim> claims(String sourceId, List<Cited> uses, Map<String, Claim> claims) {
        return uses.stream()
                .flatMap(u -> u.evidence().claims().stream())
                .distinct()
                .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
                .filter(c -> c.sources().contains(sourceId))
                .toList();
    }

    private static List<String> usedFor(List<Cited> uses, List<Claim> claims) {
        var words = new LinkedHashSet<String>();
        if (claims.isEmpty()) {
            uses.forEach(u -> words.add(PlainText.of(u.text())));
        } else {
            claims.forEach(c -> words.add(c.statement()));
        }
        return words.stream().filter(w -> !w.isBlank()).limit(USES_SHOWN).toList();
    }

    private static Optional<String> design(List<Cited> uses, List<Claim> claims) {
        var shown = uses.stream()
                .map(Cited::evidence)
                .filter(e -> e.design().isPresent())
                .findFirst()
                .map(e -> e.design().orElse("") + e.who().map(w -> "; " + w).orElse(""));
        return shown.or(() -> claims.stream()
                .map(Claim::design)
                .filter(d -> !d.isBlank())
                .findFirst()
                .map(SourceDesk::capital));
    }

    private static Optional<Certainty> level(List<Claim> claims) {
        return claims.stream()
                .flatMap(c -> Certainty.ofWord(words(c).replace(' ', '-')).stream())
                .findFirst();
    }

    /// The claim's own words on certainty when they say more than one level: its reason, or a level in between.
    private String why(List<Claim> claims) {
        return claims.stream()
                .map(this::why)
                .filter(w -> !w.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String why(Claim claim) {
        var open = claim.certainty().indexOf('(');
        var reason = open < 0 ? "" : claim.certainty().substring(open + 1).replaceFirst("\\)\\s*$", "");
        if (words(claim).isEmpty()
                || Certainty.ofWord(words(claim).replace(' ', '-')).isPresent()) {
            return reason;
        }
        return reason.isEmpty()
                ? texts.get("card.panel.certainty.between", words(claim))
                : texts.get("card.panel.certainty.between.why", words(claim), reason);
    }

    private static String words(Claim claim) {
        var open = claim.certainty().indexOf('(');
        return (open < 0 ? claim.certainty() : claim.certainty().substring(0, open)).strip();
    }

    private String read(Source source) {
        var words = Reading.of(source, texts);
        return compiled.map(day -> texts.get("card.read.as-of", words, texts.day(day)))
                .orElse(words);
    }

    private List<Card> otherCards(String sourceId) {
        return library.cards().values().stream()
                .filter(c -> !c.id().equals(cardId))
                .filter(c -> !Citations.of(c).citing(sourceId).isEmpty())
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
