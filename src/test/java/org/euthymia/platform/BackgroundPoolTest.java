package org.euthymia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BackgroundPoolTest {
    private final ArrayBlockingQueue<Object> seen = new ArrayBlockingQueue<>(10);

    @Test
    void aResultArrivesThroughTheInterfaceThread() throws Exception {
        try (var pool = new BackgroundPool(r -> {
            seen.add("interface");
            r.run();
        })) {
            pool.submit(_ -> 42, seen::add, p -> seen.add(p.key()));
            assertThat(seen.poll(5, TimeUnit.SECONDS)).isEqualTo("interface");
            assertThat(seen.poll(5, TimeUnit.SECONDS)).isEqualTo(42);
        }
    }

    @Test
    void aFailureArrivesAsAWordedProblem() throws Exception {
        try (var pool = new BackgroundPool(Runnable::run)) {
            pool.submit(
                    _ -> {
                        throw new IllegalStateException("no");
                    },
                    seen::add,
                    p -> seen.add(p.key()));
            assertThat(seen.poll(5, TimeUnit.SECONDS)).isEqualTo("platform.unexpected");
        }
    }

    @Test
    void aCancelledJobIsToldAndCallsNobody() throws Exception {
        var started = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var told = new AtomicBoolean();
        try (var pool = new BackgroundPool(Runnable::run)) {
            var handle = pool.submit(
                    progress -> {
                        started.countDown();
                        while (!progress.cancelled()) {
                            Thread.onSpinWait();
                        }
                        told.set(true);
                        ended.countDown();
                        return 1;
                    },
                    seen::add,
                    seen::add);
            assertThat(started.await(5, TimeUnit.SECONDS)).isTrue();
            handle.cancel();
            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(told).isTrue();
        assertThat(seen).isEmpty();
    }

    @Test
    void whatIsCancelledBeforeItsTimeNeverRuns() throws Exception {
        try (var pool = new BackgroundPool(Runnable::run)) {
            pool.later(30, () -> seen.add("first")).cancel();
            pool.later(60, () -> seen.add("second"));
            assertThat(seen.poll(5, TimeUnit.SECONDS)).isEqualTo("second");
        }
    }
}
