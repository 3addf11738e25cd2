package org.euthymia.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the reader was, as a browser keeps it: going somewhere new forgets what lay ahead. Bounded. Pure but mutable;
/// one thread.
final class History<T> {
    private final int limit;
    private final List<T> stays = new ArrayList<>();
    private int at;

    /// @param limit at most this many stays are kept, at least 2
    History(T start, int limit) {
        this.limit = limit;
        stays.add(start);
    }

    T current() {
        return stays.get(at);
    }

    Optional<T> previous() {
        return at > 0 ? Optional.of(stays.get(at - 1)) : Optional.empty();
    }

    boolean canGoBack() {
        return at > 0;
    }

    boolean canGoForward() {
        return at < stays.size() - 1;
    }

    void push(T stay) {
        stays.subList(at + 1, stays.size()).clear();
        stays.add(stay);
        if (stays.size() > limit) {
            stays.removeFirst();
        }
        at = stays.size() - 1;
    }

    void replace(T stay) {
        stays.set(at, stay);
    }

    void back() {
        at = Math.max(0, at - 1);
    }

    void forward() {
        at = Math.min(stays.size() - 1, at + 1);
    }

    /// Only `start` is left.
    void clear(T start) {
        stays.clear();
        stays.add(start);
        at = 0;
    }

    List<T> all() {
        return List.copyOf(stays);
    }
}
