package org.euthymia.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;

/// A small library on disk, and its problems in one line each.
record SampleLibrary(Path root) {
    static final String GOOD = """
            ---
            id: good
            title: A good card
            area: sleep
            answer: "**Quite good.** It helps 12% of people."
            certainty: low
            claims: [C-1]
            compiled: 2026-11-22
            review-due: 2027-11-22
            related: []
            ---

            ## What it rests on

            1. Twelve of 100 slept better. [@smith2020]
               {claims="C-1" design="Cohort" who="100 people" year="2020" certainty="low"}
            """;

    static final String SOURCES = """
            [
             {"id": "smith2020", "type": "article-journal", "title": "On sleep", "note": "abstract seen"},
             {"id": "jones2021", "type": "article-journal", "title": "On mood", "note": "abstract seen"}
            ]
            """;

    static SampleLibrary at(Path root) throws IOException {
        return new SampleLibrary(root).file("topics/sleep/good.md", GOOD).file("sources.json", SOURCES);
    }

    SampleLibrary file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleLibrary file(String name, byte[] bytes) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.write(file, bytes);
        return this;
    }

    Library read(Origin origin) {
        return new LibraryReader().read(root, origin, Progress.NONE);
    }

    /// `ERROR library.id.missing topics/a.md:2:1 [arguments]`.
    static List<String> lines(List<Problem> problems) {
        return problems.stream().map(SampleLibrary::line).toList();
    }

    private static String line(Problem p) {
        var place = p.place()
                .map(w -> w.file()
                        + (w.line().isPresent() ? ":" + w.line().getAsInt() : "")
                        + (w.column().isPresent() ? ":" + w.column().getAsInt() : ""))
                .orElse("-");
        return p.severity() + " " + p.key() + " " + place + " " + p.args();
    }
}
