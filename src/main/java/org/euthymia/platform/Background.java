package org.euthymia.platform;

import java.util.function.Consumer;
import org.euthymia.problem.Problem;

/// Runs work away from the user interface's thread. The production form has a small pool of named threads and hands
/// results to
/// the interface's thread; the test form runs everything at once on the caller's thread.
public interface Background extends AutoCloseable {
    /// @param ok called with the result on the interface's thread
    /// @param failed called instead when the job threw, with a worded problem, on the interface's thread
    <T> Handle submit(Job<T> job, Consumer<T> ok, Consumer<Problem> failed);

    /// Runs `action` on the interface's thread after `millis` milliseconds unless cancelled: for debouncing.
    Handle later(long millis, Runnable action);

    /// Cancels everything and waits briefly.
    @Override
    void close();

    interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    interface Handle {
        /// Asks the job to stop; neither callback is called any more. May be called from any thread, more than once.
        void cancel();
    }
}
