package org.euthymia.desktop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.library.Library;
import org.euthymia.library.PlainText;
import org.euthymia.search.Hit;
import org.euthymia.search.Kind;
import org.euthymia.search.SearchIndex;
import org.euthymia.search.SearchResult;
import org.euthymia.search.Snippet;

/// A search of the plainest kind: a card is found if its title or answer holds every word typed. A query with the word
/// `source` finds a source as well. Remembers what was asked.
public final class WordIndex implements SearchIndex {
    private final Library library;
    private final List<String> asked = new ArrayList<>();
    private boolean broken;
    private boolean closed;

    public WordIndex(Library library) {
        this.library = library;
    }

    public List<String> asked() {
        return asked;
    }

    public boolean closed() {
        return closed;
    }

    /// From now on each search throws.
    public void breakDown() {
        broken = true;
    }

    @Override
    public SearchResult search(String text, int limit) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        asked.add(text);
        var words = Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .filter(w -> !w.isEmpty())
                .toList();
        var hits = new ArrayList<Hit>();
        library.cards().values().stream()
                .filter(card -> words.stream().allMatch(word -> words(card).contains(word)))
                .forEach(card -> hits.add(hit(hits.size() + 1, Kind.TOPIC, card.id(), card.title(), words.size())));
        if (words.contains("mood")) {
            hits.add(hit(hits.size() + 1, Kind.SOURCE, "source:smith2020", "A study of mood", words.size()));
        }
        return new SearchResult(text, hits.stream().limit(limit).toList(), List.of(), Duration.ofMillis(1));
    }

    private static String words(org.euthymia.library.Card card) {
        return (card.title() + " "
                        + card.answer().map(a -> PlainText.of(a.text())).orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    private static Hit hit(int rank, Kind kind, String id, String title, int words) {
        return new Hit(
                rank,
                kind,
                id,
                new Snippet(List.of(new Snippet.Run(title, true))),
                Optional.empty(),
                new Snippet(List.of(new Snippet.Run("About ", false), new Snippet.Run(title, true))),
                new Hit.Why(List.of(Hit.Field.TITLE), words, words),
                1.0 / rank);
    }

    @Override
    public void cancel() {}

    @Override
    public void close() {
        closed = true;
    }
}
