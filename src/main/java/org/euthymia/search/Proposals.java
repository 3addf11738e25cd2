package org.euthymia.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which rows the engine proposes for ranking. To weigh a row costs it far more than to find it, so where very many
/// match, rows that match in their title come first and only a bounded number is weighed.
final class Proposals {
    private static final List<List<Hit.Field>> NARROW_TO_WIDE = List.of(
            List.of(Hit.Field.TITLE),
            List.of(Hit.Field.TITLE, Hit.Field.KEYWORDS),
            List.of(Hit.Field.TITLE, Hit.Field.KEYWORDS, Hit.Field.ANSWER, Hit.Field.HEADING),
            List.of(Hit.Field.values()));
    private static final int MOST_WEIGHED = 5_000;
    private static final int PROPOSED = 400;
    private static final int PROPOSED_OF_MANY = 100;
    private static final int PROPOSED_SOURCES = 60;

    private final IndexReader reader;
    private final Query query;
    private final int limit;

    /// @param limit hits wanted
    Proposals(IndexReader reader, Query query, int limit) {
        this.reader = reader;
        this.query = query;
        this.limit = limit;
    }

    Set<Integer> entries() {
        var rows = reader.entries();
        return within(rows, Math.max(limit, rows.count() > MOST_WEIGHED ? PROPOSED_OF_MANY : PROPOSED));
    }

    Set<Integer> sources() {
        return within(reader.sources(), Math.max(limit, PROPOSED_SOURCES));
    }

    private Set<Integer> within(IndexReader.Rows rows, int most) {
        if (rows.count() <= MOST_WEIGHED) {
            return new LinkedHashSet<>(reader.best(query, rows, most));
        }
        var found = new LinkedHashSet<Integer>();
        for (var fields : NARROW_TO_WIDE) {
            var narrowed = new Query.In(fields, query);
            boolean few = reader.count(narrowed, rows, MOST_WEIGHED + 1) <= MOST_WEIGHED;
            found.addAll(few ? reader.best(narrowed, rows, most) : reader.first(narrowed, rows, most));
            if (found.size() >= most) {
                break;
            }
        }
        return found;
    }
}
