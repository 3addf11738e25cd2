package org.euthymia.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Search over an index file. If the file turns out to be damaged while it is read, it is built anew once, without
/// asking, and the search goes on.
final class SqliteSearchIndex implements SearchIndex {
    private static final int MOST_HITS = 200;

    private final Supplier<IndexReaders> rebuild;
    private volatile IndexReaders readers;
    private boolean rebuilt;
    private volatile boolean closed;

    /// @param readers taken over
    /// @param rebuild makes the index anew
    SqliteSearchIndex(IndexReaders readers, Supplier<IndexReaders> rebuild) {
        this.readers = readers;
        this.rebuild = rebuild;
    }

    @Override
    public SearchResult search(String text, int limit) {
        long start = System.nanoTime();
        int most = Math.clamp(limit, 1, MOST_HITS);
        var hits = hits(text, most);
        return new SearchResult(text, hits, List.of(), Duration.ofNanos(System.nanoTime() - start));
    }

    private List<Hit> hits(String text, int limit) {
        var used = readers;
        try {
            // None: closed meanwhile, because the index is being built anew or for good.
            return hits(used, text, limit)
                    .or(() -> hits(current(), text, limit))
                    .orElse(List.of());
        } catch (IndexFailure e) {
            return hits(mended(used, e), text, limit).orElse(List.of());
        }
    }

    private static Optional<List<Hit>> hits(IndexReaders readers, String text, int limit) {
        return readers.lend().map(loan -> {
            try (loan) {
                return loan.search().run(text, limit);
            }
        });
    }

    private synchronized IndexReaders current() {
        return readers;
    }

    /// Several searches may meet the damage at once; the first one mends it.
    private synchronized IndexReaders mended(IndexReaders damaged, IndexFailure failure) {
        if (readers != damaged) {
            return readers;
        }
        if (rebuilt || closed) {
            throw failure;
        }
        rebuilt = true;
        damaged.close();
        readers = rebuild.get();
        return readers;
    }

    @Override
    public void cancel() {
        readers.stop();
    }

    @Override
    public synchronized void close() {
        closed = true;
        readers.close();
    }
}
