package org.euthymia.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.euthymia.search.Ranking.Match;

/// One search from typed text to hits, on one reader.
final class Search {
    /// With fewer entries than this that match every word, those that match some are shown below them.
    private static final int ENOUGH = 5;
    /// How many entries the engine proposes for ranking.
    private static final int PROPOSED = 200;
    private static final int PROPOSED_SOURCES = 60;

    private final IndexReader reader;
    private final EntryCache cache;
    private final BooleanSupplier stopped;

    private final List<Match> entries = new ArrayList<>();
    private final List<Match> sources = new ArrayList<>();

    /// @param stopped true once nobody wants the result any more
    Search(IndexReader reader, EntryCache cache, BooleanSupplier stopped) {
        this.reader = reader;
        this.cache = cache;
        this.stopped = stopped;
    }

    /// @return at most `limit` hits; those found so far if it was stopped
    /// @throws IndexFailure if the index cannot be read
    List<Hit> run(String text, int limit) {
        var terms = QueryParser.parse(text);
        if (terms.isEmpty()) {
            return List.of();
        }
        var sought = new ArrayList<Sought>();
        try {
            sought.addAll(new QueryExpansion(reader).expand(terms));
            find(sought, limit);
        } catch (IndexFailure e) {
            if (!e.isInterrupted()) {
                throw e;
            }
        }
        var ordered = Ranking.inOrder(entries, sources);
        return new Hits(sought).of(ordered.subList(0, Math.min(limit, ordered.size())));
    }

    private void find(List<Sought> sought, int limit) {
        var required =
                sought.stream().filter(Sought::required).map(Sought::query).toList();
        propose(new Query.All(required), sought, limit);
        if (required.size() > 1 && entries.size() < ENOUGH) {
            propose(new Query.Any(required), sought, limit);
        }
    }

    private void propose(Query query, List<Sought> sought, int limit) {
        add(reader.entries(query, Math.max(limit, PROPOSED)), sought, entries);
        add(reader.sources(query, Math.max(limit, PROPOSED_SOURCES)), sought, sources);
    }

    private void add(List<Integer> rows, List<Sought> sought, List<Match> to) {
        var known = new HashSet<>(to.stream().map(match -> match.entry().row()).toList());
        for (int row : rows) {
            if (stopped.getAsBoolean()) {
                return;
            }
            if (known.add(row)) {
                var match = Ranking.match(entry(row), sought);
                if (match.score() > 0) {
                    to.add(match);
                }
            }
        }
    }

    private Entry entry(int row) {
        var known = cache.get(row);
        if (known.isPresent()) {
            return known.get();
        }
        var entry = reader.entry(row);
        cache.put(entry);
        return entry;
    }
}
