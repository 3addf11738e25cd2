package org.euthymia.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// The entries used last, so that the next letter typed need not read and fold them again. Any thread.
final class EntryCache {
    /// Enough for a whole library of ordinary size, about 10 kB an entry.
    private static final int MOST = 1024;

    private final LinkedHashMap<Integer, Entry> lastUsedLast = new LinkedHashMap<>(MOST, 0.75f, true);

    /// The entries of these rows, in no particular order; those that are not known are read by `reader`.
    ///
    /// @throws IndexFailure if they cannot be read
    List<Entry> get(Collection<Integer> rows, IndexReader reader) {
        var missing = new ArrayList<Integer>();
        var entries = known(rows, missing);
        if (!missing.isEmpty()) {
            var read = reader.load(missing);
            entries.addAll(read);
            put(read);
        }
        return entries;
    }

    private synchronized List<Entry> known(Collection<Integer> rows, List<Integer> missing) {
        var entries = new ArrayList<Entry>();
        for (int row : rows) {
            var entry = lastUsedLast.get(row);
            if (entry == null) {
                missing.add(row);
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    private synchronized void put(List<Entry> entries) {
        entries.forEach(entry -> lastUsedLast.put(entry.row(), entry));
        while (lastUsedLast.size() > MOST) {
            lastUsedLast.pollFirstEntry();
        }
    }
}
