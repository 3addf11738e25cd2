package org.euthymia.search;

import java.util.LinkedHashMap;
import java.util.Optional;

/// The entries used last, so that the next letter typed need not read and fold them again. Any thread.
final class EntryCache {
    /// Enough for a whole library of ordinary size, about 10 kB an entry.
    private static final int MOST = 1024;

    private final LinkedHashMap<Integer, Entry> lastUsedLast = new LinkedHashMap<>(MOST, 0.75f, true);

    synchronized Optional<Entry> get(int row) {
        return Optional.ofNullable(lastUsedLast.get(row));
    }

    synchronized void put(Entry entry) {
        lastUsedLast.put(entry.row(), entry);
        if (lastUsedLast.size() > MOST) {
            lastUsedLast.pollFirstEntry();
        }
    }
}
