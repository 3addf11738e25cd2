package org.euthymia.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.euthymia.platform.Background;
import org.euthymia.platform.ErrorCode;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;

/// Keeps every job until the test lets it run, in whatever order the test likes. A cancelled job still runs, and its
/// answer still arrives, as if the cancelling had come too late.
public final class HeldBackground implements Background {
    private final List<Runnable> jobs = new ArrayList<>();
    private final List<Later> timers = new ArrayList<>();

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
        jobs.add(() -> {
            try {
                ok.accept(job.run(Progress.NONE));
            } catch (Exception e) {
                failed.accept(ErrorCode.problem(e));
            }
        });
        return () -> {};
    }

    @Override
    public Handle later(long millis, Runnable action) {
        var later = new Later(action);
        timers.add(later);
        return later;
    }

    public int waiting() {
        return jobs.size();
    }

    /// Runs the job that was submitted as `index`-th of those still waiting, from 0.
    public void release(int index) {
        jobs.remove(index).run();
    }

    public void releaseAll() {
        while (!jobs.isEmpty()) {
            release(0);
        }
    }

    /// Runs what was asked for later and not cancelled.
    public void runLater() {
        var due = List.copyOf(timers);
        timers.clear();
        due.stream().filter(l -> !l.cancelled).forEach(l -> l.action.run());
    }

    @Override
    public void close() {
        jobs.clear();
        timers.clear();
    }
}
