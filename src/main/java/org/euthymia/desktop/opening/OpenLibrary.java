package org.euthymia.desktop.opening;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.euthymia.library.Library;
import org.euthymia.platform.Background;
import org.euthymia.platform.Progress;
import org.euthymia.search.Opening;
import org.jspecify.annotations.Nullable;

/// Reads the library and prepares search, away from the window; the window shows how far it is. FX thread only.
public final class OpenLibrary implements AutoCloseable {
    private static final long SLOW_AFTER_MILLIS = 150;
    private static final double UNKNOWN = -1;

    private final LibrarySource source;
    private final Background background;
    private final Executor interfaceThread;
    private final ReadOnlyObjectWrapper<OpenState> state = new ReadOnlyObjectWrapper<>(new OpenState.Reading());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private Background.@Nullable Handle job;
    private Background.@Nullable Handle slowTimer;

    /// @param interfaceThread runs an action on the FX thread, soon
    public OpenLibrary(LibrarySource source, Background background, Executor interfaceThread) {
        this.source = source;
        this.background = background;
        this.interfaceThread = interfaceThread;
    }

    public ReadOnlyObjectProperty<OpenState> state() {
        return state.getReadOnlyProperty();
    }

    /// Share done, 0 to 1; negative while it is not known.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// True once the present step has taken longer than a reader notices: only then progress is shown.
    public ReadOnlyBooleanProperty slow() {
        return slow.getReadOnlyProperty();
    }

    public LibrarySource source() {
        return source;
    }

    /// Reads the library anew, then prepares search.
    public void start() {
        cancelJob();
        closeIndex();
        begin(new OpenState.Reading());
        job = background.submit(
                p -> source.read(watched(p)), this::prepareSearch, p -> end(new OpenState.Unreadable(p)));
    }

    /// Prepares search again after it was stopped or failed.
    public void prepareAgain() {
        state.get().opened().ifPresent(this::prepareSearch);
    }

    /// Stops preparing search; cards stay readable.
    public void stopPreparing() {
        if (state.get() instanceof OpenState.Indexing indexing) {
            cancelJob();
            end(new OpenState.Unsearchable(indexing.library(), Optional.empty()));
        }
    }

    private void prepareSearch(Library library) {
        cancelJob();
        begin(new OpenState.Indexing(library));
        job = background.submit(
                p -> source.index(library, watched(p)),
                opened -> end(state(library, opened)),
                problem -> end(new OpenState.Unsearchable(library, Optional.of(problem))));
    }

    private static OpenState state(Library library, Opening opened) {
        return switch (opened) {
            case Opening.Opened(var index, var warnings) -> new OpenState.Ready(library, index, warnings);
            case Opening.Cancelled _ -> new OpenState.Unsearchable(library, Optional.empty());
            case Opening.Unavailable(var problem) -> new OpenState.Unsearchable(library, Optional.of(problem));
        };
    }

    private void begin(OpenState busy) {
        stopTimer();
        slow.set(false);
        progress.set(UNKNOWN);
        state.set(busy);
        slowTimer =
                background.later(SLOW_AFTER_MILLIS, () -> slow.set(state.get().busy()));
    }

    private void end(OpenState done) {
        stopTimer();
        slow.set(false);
        state.set(done);
    }

    private Progress watched(Progress job) {
        return new CoalescedProgress(job, interfaceThread, progress::set);
    }

    private void stopTimer() {
        if (slowTimer != null) {
            slowTimer.cancel();
            slowTimer = null;
        }
    }

    private void cancelJob() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void closeIndex() {
        if (state.get() instanceof OpenState.Ready ready) {
            ready.index().close();
        }
    }

    @Override
    public void close() {
        cancelJob();
        stopTimer();
        closeIndex();
    }

    /// At most one update is under way at a time, so that a fast job does not flood the interface's thread.
    private record CoalescedProgress(
            Progress job,
            Executor interfaceThread,
            java.util.function.DoubleConsumer sink,
            AtomicReference<@Nullable Double> waiting)
            implements Progress {
        CoalescedProgress(Progress job, Executor interfaceThread, java.util.function.DoubleConsumer sink) {
            this(job, interfaceThread, sink, new AtomicReference<>());
        }

        @Override
        public void at(long done, long of) {
            job.at(done, of);
            var share = Math.clamp((double) done / Math.max(1, of), 0, 1);
            if (waiting.getAndSet(share) == null) {
                interfaceThread.execute(() -> {
                    var newest = waiting.getAndSet(null);
                    if (newest != null && !job.cancelled()) {
                        sink.accept(newest);
                    }
                });
            }
        }

        @Override
        public boolean cancelled() {
            return job.cancelled();
        }
    }
}
