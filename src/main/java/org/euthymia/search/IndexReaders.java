package org.euthymia.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A few readers of one index, lent to one search each. Any thread.
final class IndexReaders implements AutoCloseable {
    private final List<IndexReader> all;
    private final Deque<IndexReader> free;
    private final List<Loan> loans = new ArrayList<>();
    private final EntryCache cache = new EntryCache();
    private boolean closed;

    /// Takes over the readers.
    IndexReaders(List<IndexReader> readers) {
        all = List.copyOf(readers);
        free = new ArrayDeque<>(readers);
    }

    /// A reader in use. It goes back when closed.
    final class Loan implements AutoCloseable, BooleanSupplier {
        private final IndexReader reader;
        private volatile boolean stopped;

        private Loan(IndexReader reader) {
            this.reader = reader;
        }

        Search search() {
            return new Search(reader, cache, this);
        }

        @Override
        public boolean getAsBoolean() {
            return stopped;
        }

        @Override
        public void close() {
            giveBack(this);
        }
    }

    /// Waits for a free reader.
    ///
    /// @return none if the index was closed or the thread interrupted
    synchronized Optional<Loan> lend() {
        try {
            while (free.isEmpty() && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        if (closed) {
            return Optional.empty();
        }
        var loan = new Loan(free.pop());
        loans.add(loan);
        return Optional.of(loan);
    }

    private synchronized void giveBack(Loan loan) {
        loans.remove(loan);
        free.push(loan.reader);
        notifyAll();
    }

    /// Stops every search that runs.
    synchronized void stop() {
        for (var loan : loans) {
            loan.stopped = true;
            loan.reader.interrupt();
        }
    }

    /// Stops every search, waits for them to end and closes the readers.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean interrupted = false;
        while (!loans.isEmpty()) {
            stop();
            try {
                wait(20);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        all.forEach(IndexReader::close);
        notifyAll();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
