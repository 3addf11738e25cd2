package org.euthymia.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the reader was, as a browser keeps it: going somewhere new forgets what lay ahead. Bounded. Pure but mutable;
/// one thread.
final class History<T> {
    private final int limit;
    private final List<T> visits = new ArrayList<>();
    private int at;

    /// @param limit at most this many visits are kept, at least 2
    History(T start, int limit) {
        this.limit = limit;
        visits.add(start);
    }

    T current() {
        return visits.get(at);
    }

    Optional<T> previous() {
        return at > 0 ? Optional.of(visits.get(at - 1)) : Optional.empty();
    }

    boolean canGoBack() {
        return at > 0;
    }

    boolean canGoForward() {
        return at < visits.size() - 1;
    }

    void push(T visit) {
        visits.subList(at + 1, visits.size()).clear();
        visits.add(visit);
        if (visits.size() > limit) {
            visits.removeFirst();
        }
        at = visits.size() - 1;
    }

    void replace(T visit) {
        visits.set(at, visit);
    }

    void back() {
        at = Math.max(0, at - 1);
    }

    void forward() {
        at = Math.min(visits.size() - 1, at + 1);
    }

    List<T> all() {
        return List.copyOf(visits);
    }
}
