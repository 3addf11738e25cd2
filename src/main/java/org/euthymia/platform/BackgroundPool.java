package org.euthymia.platform;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.euthymia.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The production form of [Background]: a few named daemon threads; results arrive through `interfaceThread`.
public final class BackgroundPool implements Background {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundPool.class);
    private static final int THREADS = 3;

    private final Executor interfaceThread;
    private final ScheduledExecutorService pool;

    /// @param interfaceThread runs callbacks on the interface's thread, e.g. `Platform::runLater`
    public BackgroundPool(Executor interfaceThread) {
        this.interfaceThread = interfaceThread;
        this.pool = Executors.newScheduledThreadPool(THREADS, named());
    }

    private static ThreadFactory named() {
        return Thread.ofPlatform().daemon().name("euthymia-background-", 1).factory();
    }

    @Override
    public <T> Handle submit(Job<T> job, Consumer<T> ok, Consumer<Problem> failed) {
        var handle = new CancelHandle();
        if (!pool.isShutdown()) {
            pool.execute(() -> run(job, ok, failed, handle));
        }
        return handle;
    }

    private <T> void run(Job<T> job, Consumer<T> ok, Consumer<Problem> failed, CancelHandle handle) {
        if (handle.cancelled()) {
            return;
        }
        try {
            var result = job.run(handle);
            deliver(handle, () -> ok.accept(result));
        } catch (CancellationException _) {
            handle.cancel();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("Background job failed: {}", e.getClass().getName());
            deliver(handle, () -> failed.accept(ErrorCode.problem(e)));
        }
    }

    private void deliver(CancelHandle handle, Runnable callback) {
        interfaceThread.execute(() -> {
            if (!handle.cancelled()) {
                callback.run();
            }
        });
    }

    @Override
    public Handle later(long millis, Runnable action) {
        var handle = new CancelHandle();
        if (!pool.isShutdown()) {
            var _ = pool.schedule(() -> deliver(handle, action), millis, TimeUnit.MILLISECONDS);
        }
        return handle;
    }

    @Override
    public void close() {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.warn("Background work did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class CancelHandle implements Handle, Progress {
        private final AtomicBoolean cancelled = new AtomicBoolean();

        @Override
        public void cancel() {
            cancelled.set(true);
        }

        @Override
        public boolean cancelled() {
            return cancelled.get() || Thread.currentThread().isInterrupted();
        }

        @Override
        public void at(long done, long of) {
            // A job that shows its progress is given a Progress of its own by its caller.
        }
    }
}
