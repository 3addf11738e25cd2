package org.euthymia.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.library.PlainText;
import org.euthymia.platform.Progress;

/// Measures one search for each letter typed, warm, in this process, and prints the figures. Run by hand, over the
/// cards
/// in `data`, or over as many made-up ones as the argument says.
final class SearchBench {
    private static final List<String> TYPED = List.of(
            "oxycodone depression",
            "can tramadol cause depression?",
            "sleep apnoea on methadone",
            "how long does insomnia last after stopping opioids",
            "PHQ-9 >= 10",
            "5-HT",
            "QTc > 500",
            "kicked heroin and now so sad",
            "social rejection endogenous opioids",
            "serotonin syndrome tramadol sertraline");
    private static final int ROUNDS = 30;

    private SearchBench() {}

    static void main(String[] arguments) throws Exception {
        var library = arguments.length == 0
                ? new LibraryReader().read(Path.of("data"), Origin.BUILT_IN, Progress.NONE)
                : Generated.library(Integer.parseInt(arguments[0]), new Random(7));
        var home = Files.createTempDirectory("search-bench");
        var store = new IndexStore(new CardDocuments(PlainText::of, PlainText::of), home.resolve("native"));
        long start = System.nanoTime();
        var opening = store.open(library, home.resolve("index"), Optional.empty(), Progress.NONE);
        IO.println(
                "%d cards built in %d ms".formatted(library.cards().size(), (System.nanoTime() - start) / 1_000_000));
        try (var index = Indexes.opened(opening).index()) {
            measure(index, Files.size(only(home.resolve("index"))));
        }
    }

    /// @param size of the index, in bytes
    static void measure(SearchIndex index, long size) {
        var thread = ManagementFactory.getThreadMXBean();
        var waited = new ArrayList<Long>();
        var worked = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var text : TYPED) {
                for (int typed = 1; typed <= text.length(); typed++) {
                    long before = thread.getCurrentThreadCpuTime();
                    var took = index.search(text.substring(0, typed), 50).took();
                    // The first rounds warm up.
                    if (round >= ROUNDS / 3) {
                        worked.add(thread.getCurrentThreadCpuTime() - before);
                        waited.add(took.toNanos());
                    }
                }
            }
        }
        IO.println("%d searches over %d kB".formatted(waited.size(), size / 1024));
        IO.println("waited for:     " + figures(waited));
        IO.println("processor time: " + figures(worked));
    }

    private static String figures(List<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return "p50 %s, p95 %s, p99 %s, longest %s"
                .formatted(millis(sorted, 0.5), millis(sorted, 0.95), millis(sorted, 0.99), millis(sorted, 1));
    }

    private static String millis(long[] sorted, double part) {
        long nanos = sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
        return "%.2f ms".formatted(nanos / 1e6);
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
