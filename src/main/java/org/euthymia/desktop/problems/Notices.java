package org.euthymia.desktop.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.euthymia.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Problems of the program itself, such as settings that cannot be saved. May be told of one from any thread, even
/// before the window exists; shows them on the FX thread.
public final class Notices {
    private final List<Problem> told = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Problem>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Executor interfaceThread;

    public synchronized void report(Problem problem) {
        if (!told.contains(problem)) {
            told.add(problem);
        }
        if (interfaceThread != null) {
            interfaceThread.execute(this::show);
        }
    }

    /// From now on problems are shown.
    ///
    /// @param executor runs an action on the FX thread
    public synchronized void attach(Executor executor) {
        interfaceThread = executor;
        executor.execute(this::show);
    }

    private void show() {
        shown.set(copy());
    }

    private synchronized List<Problem> copy() {
        return List.copyOf(told);
    }

    /// FX thread only.
    public ReadOnlyObjectProperty<List<Problem>> shown() {
        return shown.getReadOnlyProperty();
    }
}
