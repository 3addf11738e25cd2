package org.euthymia.search;

/// Finds cards. The seam behind which the engine may change. Implementations are safe to call from several threads.
public interface SearchIndex extends AutoCloseable {
    /// No text raises, however odd; a text without a searchable word has no hits.
    ///
    /// @param text as typed; only the first 400 characters and 32 words count
    /// @param limit at most this many hits, 1 to 200
    SearchResult search(String text, int limit);

    /// Stops a search that runs in another thread, if any; it then returns what it has.
    void cancel();

    @Override
    void close();
}
