package org.euthymia.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.euthymia.search.Ranking.Match;

/// One search from typed text to hits, on one reader.
final class Search {
    /// With fewer entries than this that match every word, those that match some are shown below them.
    private static final int ENOUGH = 5;
    /// A match of less than this part of what the best one matches is noise.
    private static final double NOISE = 0.35;

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
            // A statement stopped half-way may name any cause; a damaged file will be met again.
            if (!e.isInterrupted() && !stopped.getAsBoolean()) {
                throw e;
            }
        }
        var ordered = handoutsInPlace(sought);
        return new Hits(sought).of(ordered.subList(0, Math.min(limit, ordered.size())));
    }

    /// A handout repeats what cards say, in a patient's words and in Spanish: it stands below every card, unless
    /// handouts are what is asked for.
    private List<Match> handoutsInPlace(List<Sought> sought) {
        var handouts =
                entries.stream().filter(m -> m.entry().kind() == Kind.HANDOUT).toList();
        var others =
                entries.stream().filter(m -> m.entry().kind() != Kind.HANDOUT).toList();
        var cards = ordered(others);
        var papers = Ranking.inOrder(withoutNoise(handouts, coverage(handouts)), List.of());
        boolean asked = HandoutWords.in(sought);
        var all = new ArrayList<>(asked ? papers : cards);
        all.addAll(asked ? cards : papers);
        return all;
    }

    private List<Match> ordered(List<Match> matches) {
        double best = coverage(matches);
        return Ranking.inOrder(withoutNoise(matches, best), withoutNoise(sources, Math.max(best, coverage(sources))));
    }

    private static double coverage(List<Match> matches) {
        return matches.stream().mapToDouble(Match::coverage).max().orElse(0);
    }

    private static List<Match> withoutNoise(List<Match> matches, double best) {
        return matches.stream()
                .filter(match -> match.coverage() >= best * NOISE)
                .toList();
    }

    private void find(List<Sought> sought, int limit) {
        var required =
                sought.stream().filter(Sought::required).map(Sought::query).toList();
        propose(new Query.All(required), sought, limit);
        if (required.size() > 1 && (besidesHandouts() < ENOUGH || Ranking.isSentence(sought))) {
            propose(new Query.Any(required), sought, limit);
        }
    }

    private long besidesHandouts() {
        return entries.stream().filter(m -> m.entry().kind() != Kind.HANDOUT).count();
    }

    private void propose(Query query, List<Sought> sought, int limit) {
        var proposals = new Proposals(reader, query, limit);
        add(proposals.entries(), sought, entries);
        add(proposals.sources(), sought, sources);
    }

    private void add(Collection<Integer> rows, List<Sought> sought, List<Match> to) {
        var known = to.stream().map(match -> match.entry().row()).collect(Collectors.toSet());
        var fresh = rows.stream().filter(row -> !known.contains(row)).toList();
        for (var entry : cache.get(fresh, reader)) {
            if (stopped.getAsBoolean()) {
                return;
            }
            var match = Ranking.match(entry, sought);
            if (match.score() > 0) {
                to.add(match);
            }
        }
    }
}
