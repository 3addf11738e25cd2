package org.euthymia.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.euthymia.problem.Problem;

/// Runs everything at once on the caller's thread; what was asked for later waits for [#runLater()].
public final class InlineBackground implements Background {
    private final List<Later> waiting = new ArrayList<>();

    private static final class Later implements Handle {
        private final Runnable action;
        private boolean cancelled;

        Later(Runnable action) {
            this.action = action;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    @Override
    public <T> Handle submit(Job<T> job, Consumer<T> ok, Consumer<Problem> failed) {
        try {
            ok.accept(job.run(Progress.NONE));
        } catch (Exception e) {
            failed.accept(ErrorCode.problem(e));
        }
        return () -> {};
    }

    @Override
    public Handle later(long millis, Runnable action) {
        var later = new Later(action);
        waiting.add(later);
        return later;
    }

    /// Runs what is due, once.
    public void runLater() {
        var due = List.copyOf(waiting);
        waiting.clear();
        due.stream().filter(l -> !l.cancelled).forEach(l -> l.action.run());
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
