package org.euthymia.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.euthymia.search.Ranking.Match;

/// Words what was found: title, best stretch, and why. Pure functions.
final class Hits {
    private final List<Sought> required;
    private final Snippets snippets;

    Hits(List<Sought> sought) {
        required = sought.stream().filter(Sought::required).toList();
        snippets = new Snippets(sought);
    }

    /// @param ordered best first
    List<Hit> of(List<Match> ordered) {
        var hits = new ArrayList<Hit>();
        double above = Double.MAX_VALUE;
        for (var match : ordered) {
            // A source may stand below a card of a lower score; the scores shown keep to the order.
            above = Math.min(above, match.score());
            hits.add(hit(hits.size() + 1, match.entry(), above));
        }
        return hits;
    }

    private Hit hit(int rank, Entry entry, double score) {
        var part = bestPart(entry);
        return new Hit(
                rank,
                entry.kind(),
                entry.id(),
                snippets.whole(entry.title()),
                part.map(p -> p.heading().text()).filter(heading -> !heading.isEmpty()),
                snippets.around(part.map(Hits::shown).orElseGet(() -> opening(entry))),
                why(entry),
                score);
    }

    private static FoldedText shown(Entry.EntryPart part) {
        return part.body().text().isEmpty() ? part.heading() : part.body();
    }

    /// What is read first when nothing else matched.
    private static FoldedText opening(Entry entry) {
        if (!entry.answer().text().isEmpty()) {
            return entry.answer();
        }
        return entry.parts().stream()
                .map(Entry.EntryPart::body)
                .filter(body -> !body.text().isEmpty())
                .findFirst()
                .orElse(FoldedText.EMPTY);
    }

    /// The part that says most about words that stand neither in the title nor in the answer; none if all stand
    /// there.
    private Optional<Entry.EntryPart> bestPart(Entry entry) {
        var open = new HashSet<>(required);
        open.removeIf(word -> word.in(entry.title()) || word.in(entry.answer()));
        Entry.EntryPart best = null;
        double most = 0;
        for (var part : entry.parts()) {
            double value = value(part, open);
            if (value > most) {
                most = value;
                best = part;
            }
        }
        return Optional.ofNullable(best);
    }

    private double value(Entry.EntryPart part, Set<Sought> open) {
        double value = 0;
        boolean tells = false;
        for (var word : required) {
            boolean in = word.in(part.body()) || (part.telling() && word.in(part.heading()));
            boolean isOpen = open.contains(word);
            tells |= in && isOpen;
            // Words that the title already shows only decide between equals.
            value += in ? word.rarity() * (isOpen ? 1 : 0.1) : 0;
        }
        return tells ? value : 0;
    }

    private Hit.Why why(Entry entry) {
        var places = Arrays.stream(Hit.Field.values())
                .filter(field -> required.stream().anyMatch(word -> isIn(entry, field, word)))
                .toList();
        long words = required.stream()
                .filter(word -> places.stream().anyMatch(field -> isIn(entry, field, word)))
                .count();
        return new Hit.Why(places, (int) words, required.size());
    }

    private static boolean isIn(Entry entry, Hit.Field field, Sought word) {
        return entry.texts(field).stream().anyMatch(word::in);
    }
}
