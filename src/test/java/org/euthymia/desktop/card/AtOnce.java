package org.euthymia.desktop.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.euthymia.platform.Background;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;

/// Runs jobs on the caller's thread; what is to happen later waits for [#passTime].
final class AtOnce implements Background {
    private final List<Runnable> later = new ArrayList<>();

    @Override
    public <T> Handle submit(Job<T> job, Consumer<T> ok, Consumer<Problem> failed) {
        try {
            ok.accept(job.run(Progress.NONE));
        } catch (Exception e) {
            failed.accept(Problem.error("problem.unexpected"));
        }
        return () -> {};
    }

    @Override
    public Handle later(long millis, Runnable action) {
        later.add(action);
        return () -> later.remove(action);
    }

    /// Everything that was to happen later happens now.
    void passTime() {
        var due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    @Override
    public void close() {
        later.clear();
    }
}
