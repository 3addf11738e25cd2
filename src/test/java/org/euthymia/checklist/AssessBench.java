package org.euthymia.checklist;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.euthymia.text.Texts;

/// Measures, for the note: an answer to the updated result over 1,000 random runs, and reading plus judging 1,000
/// texts.
/// Run by hand: `java -cp ... org.euthymia.checklist.AssessBench`.
public final class AssessBench {
    private static final int RUNS = 1000;

    private AssessBench() {}

    /// @param args none
    public static void main(String[] args) {
        var generated = new GeneratedAnswers(42);
        var base = Samples.read(Samples.FULL);
        var checklist = new Checklist(Samples.OPIOIDS);
        for (int i = 0; i < 300; i++) {
            checklist.assess(generated.near(base), Samples.TODAY);
        }
        var keys = new ArrayList<Long>();
        var cpu = new ArrayList<Long>();
        for (int i = 0; i < RUNS; i++) {
            var answers = i % 2 == 0 ? generated.near(base) : generated.any();
            var linkId = generated.pick(Items.all());
            var value = generated.value(linkId);
            long start = System.nanoTime();
            long startCpu = cpuNanos();
            checklist.assess(answers.with(linkId, value), Samples.TODAY);
            cpu.add(cpuNanos() - startCpu);
            keys.add(System.nanoTime() - start);
        }
        print("answer to result, wall", keys);
        print("answer to result, cpu", cpu);
        texts(checklist);
    }

    private static void texts(Checklist checklist) {
        var words = new AssessmentText(Texts.of("checklist", Locale.US));
        var reader = new AnswersReader();
        long start = System.nanoTime();
        long startCpu = cpuNanos();
        long characters = 0;
        for (int i = 0; i < RUNS; i++) {
            if (reader.read(Samples.FULL, "answers.yaml") instanceof AnswersReading.Read read) {
                characters += words.of(checklist.assess(read.answers(), Samples.TODAY))
                        .length();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d texts read, judged and worded: %d ms wall, %d ms cpu, %d characters%n",
                RUNS,
                (System.nanoTime() - start) / 1_000_000,
                (cpuNanos() - startCpu) / 1_000_000,
                characters);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, List<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.3f ms, p95 %.3f ms, max %.3f ms%n",
                what,
                sorted[RUNS / 2] / 1e6,
                sorted[RUNS * 95 / 100] / 1e6,
                sorted[RUNS - 1] / 1e6);
    }
}
