package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An open index under threads, cancelling, damage and closing.
class SearchIndexLifeTest {
    @TempDir
    Path home;

    private Path file() throws java.io.IOException {
        try (var files = Files.list(home.resolve("index"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void manyThreadsFindTheSame() throws Exception {
        var queries = List.of("oxycodone depression", "sleep", "5-HT", "oxycodone unicorn", "opioids and mood");
        try (var index = Indexes.open(Cards.library(), home).index();
                var threads = Executors.newFixedThreadPool(8)) {
            var expected = queries.stream().map(q -> Indexes.ids(index, q)).toList();
            var jobs = new ArrayList<Callable<List<List<String>>>>();
            for (int i = 0; i < 8; i++) {
                jobs.add(() -> {
                    for (int round = 0; round < 20; round++) {
                        queries.forEach(q -> Indexes.ids(index, q));
                    }
                    return queries.stream().map(q -> Indexes.ids(index, q)).toList();
                });
            }
            for (var job : threads.invokeAll(jobs)) {
                assertThat(job.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void cancellingWhileOthersSearchNeitherRaisesNorStays() throws Exception {
        try (var index = Indexes.open(Generated.small(1_500, new Random(3)), home)
                        .index();
                var threads = Executors.newFixedThreadPool(2)) {
            var whole = Indexes.ids(index, "opioid depression sleep");
            var done = new AtomicBoolean();
            var canceller = threads.submit(() -> {
                while (!done.get()) {
                    index.cancel();
                }
            });
            try {
                for (int i = 0; i < 60; i++) {
                    var hits = index.search("opioid depression sleep", 20).hits();
                    assertThat(hits).hasSizeLessThanOrEqualTo(whole.size());
                }
            } finally {
                done.set(true);
            }
            canceller.get();
            assertThat(Indexes.ids(index, "opioid depression sleep")).isEqualTo(whole);
        }
    }

    @Test
    void aFileDamagedWhileOpenIsBuiltAnewWithoutAWord() throws Exception {
        try (var index =
                Indexes.open(Generated.small(1_000, new Random(5)), home).index()) {
            var file = file();
            try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.truncate(4096);
            }
            var hits = index.search("opioid depression sleep", 20).hits();
            assertThat(hits).hasSize(20);
            assertThat(file()).isEqualTo(file);
            assertThat(Files.size(file())).isGreaterThan(100_000);
        }
    }

    @Test
    void closingEndsSearchesAndLaterOnesFindNothing() throws Exception {
        var index = Indexes.open(Cards.library(), home).index();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var searching = threads.submit(() -> {
                while (!Indexes.ids(index, "sleep").isEmpty()) {
                    Thread.onSpinWait();
                }
            });
            assertThat(Indexes.ids(index, "sleep")).isNotEmpty();
            index.close();
            assertThat(ends(searching)).isTrue();
        }
        assertThat(Indexes.ids(index, "sleep")).isEmpty();
        index.cancel();
        index.close();
    }

    private static boolean ends(java.util.concurrent.Future<?> job) throws InterruptedException, ExecutionException {
        try {
            job.get(30, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    @Test
    void anInterruptedThreadFindsNothingAndStaysInterrupted() {
        try (var index = Indexes.open(Cards.library(), home).index()) {
            Thread.currentThread().interrupt();
            Indexes.ids(index, "sleep");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Indexes.ids(index, "sleep")).isNotEmpty();
        }
    }

    @Test
    void tenThousandDocumentsAreFoundLikeAny() {
        var library = Generated.small(10_000, new Random(11));
        try (var index = Indexes.open(library, home).index()) {
            var title = library.card("card-007777").orElseThrow().title();
            assertThat(Indexes.ids(index, "\"" + title + "\"")).contains("card-007777");
            assertThat(index.search("opioid", 200).hits()).hasSize(200);
            assertThat(index.search("opioid depression sl", 50).hits())
                    .hasSize(50)
                    .allMatch(hit -> hit.why().words() == 3);
        }
    }
}
