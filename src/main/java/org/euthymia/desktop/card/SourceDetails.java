package org.euthymia.desktop.card;

import java.util.List;
import java.util.Optional;
import org.euthymia.library.Card;
import org.euthymia.library.Certainty;
import org.euthymia.library.Reference.Identifier;
import org.euthymia.library.Reference.Scheme;

/// Everything that is shown of one source when its number is opened.
///
/// @param number in the card, from 1
/// @param of how many sources the card has
/// @param byline authors, journal, year
/// @param usedFor what this card takes from it
/// @param design study design, size and population
/// @param certainty of the statement it was opened from
/// @param why what the certainty rests on, in words; may be empty
/// @param read what was read of it, and when
/// @param identifiers DOI, PMID, PMCID, web address: those that are known
/// @param reference the whole reference on one line
/// @param otherCards other cards that cite it
record SourceDetails(
        int number,
        int of,
        String title,
        String byline,
        List<String> usedFor,
        Optional<String> design,
        Optional<Certainty> certainty,
        String why,
        String read,
        Standing standing,
        List<Identifier> identifiers,
        String reference,
        List<Card> otherCards) {
    SourceDetails {
        usedFor = List.copyOf(usedFor);
        identifiers = List.copyOf(identifiers);
        otherCards = List.copyOf(otherCards);
    }

    Optional<String> doi() {
        return identifiers.stream()
                .filter(i -> i.scheme() == Scheme.DOI)
                .map(Identifier::value)
                .findFirst();
    }
}
