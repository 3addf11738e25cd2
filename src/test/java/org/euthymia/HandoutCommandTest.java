package org.euthymia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `handout` as a script sees it.
class HandoutCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final String OWN = """
            ---
            id: ours
            lang: en
            title: Our own sheet
            ---
            ## Main points {#main}
            - Ring the desk.
            ## Keep safe {#safety}
            - Call **911** in danger.
            ## What you can do {#do}
            - Bring this.
            ## When to call us {#call}
            - You feel worse.
            ## Say it back {#teach-back}
            - What will you do?
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    private Path own = Path.of("");

    @BeforeEach
    void ownLibrary() throws IOException {
        own = Files.createDirectories(folder.resolve("own"));
        Files.createDirectories(own.resolve("topics/clinic"));
        Files.writeString(own.resolve("topics/clinic/desk.md"), "---\nid: desk\ntitle: Desk\n---\nRing.\n");
        Files.createDirectories(own.resolve("handouts/en"));
        Files.writeString(own.resolve("handouts/en/ours.md"), OWN);
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", folder.resolve("home").toString()));
        return new Launcher.Start(print(out), print(err), CLOCK, Locale.US).run(all.toArray(String[]::new));
    }

    private int runOwn() {
        return run("handout", "ours", "--library", own.toString(), "-o", target("o.pdf"));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String target(String name) {
        return folder.resolve(name).toString();
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void writesABuiltInHandoutInSpanishAndLargePrint() throws IOException {
        int code =
                run("handout", "naloxone", "--lang", "es", "--size", "large", "--paper", "a4", "-o", target("n.pdf"));
        assertThat(code).as(err()).isZero();
        var file = folder.resolve("n.pdf");
        assertThat(text(file)).contains("naloxona", "20 pt", "Página 1 de");
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(Math.round(document.getPage(0).getMediaBox().getWidth())).isEqualTo(595);
        }
        assertThat(out()).contains("n.pdf");
    }

    @Test
    void theHtmlIsWhatThePdfIsMadeOf() {
        assertThat(run("handout", "naloxone", "--html")).isZero();
        assertThat(out())
                .contains("<html", "lang=\"en\"", "size: letter", "How to use naloxone", "class=\"section safety\"");
    }

    @Test
    void aClinicsOwnHandoutIsWritten() throws IOException {
        assertThat(runOwn()).as(err()).isZero();
        assertThat(text(folder.resolve("o.pdf"))).contains("Our own sheet", "not yet signed off by a clinician");
    }

    @Test
    void brokenMarkdownInAClinicsOwnIsNamedWithItsPlace() throws IOException {
        Files.writeString(own.resolve("handouts/en/ours.md"), OWN.replace("## Keep safe {#safety}", "## Keep safe"));
        assertThat(runOwn()).isEqualTo(3);
        assertThat(err()).contains("handouts/en/ours.md:8", "Keep safe").doesNotContain("Exception");
        assertThat(folder.resolve("o.pdf")).doesNotExist();
    }

    @Test
    void aThemeThatHidesTheSafetyLinesMakesNoPdf() throws IOException {
        Files.writeString(own.resolve("handouts/theme.css"), "body { display: none }");
        assertThat(runOwn()).isEqualTo(2);
        assertThat(err()).contains("safety lines");
        assertThat(folder.resolve("o.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing-here | en | normal | letter | 1 | no handout with the id",
                "naloxone | fr | normal | letter | 2 | Handouts are written in en and es",
                "naloxone | en | huge | letter | 2 | is no size",
                "naloxone | en | normal | foolscap | 2 | is no paper"
            })
    void aWrongCallSaysWhy(String id, String language, String size, String paper, int code, String words) {
        assertThat(run("handout", id, "--lang", language, "--size", size, "--paper", paper, "-o", target("x.pdf")))
                .isEqualTo(code);
        assertThat(err()).contains(words);
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void badTargetsSayWhyAndLeaveNothing() throws IOException {
        var kept = Files.writeString(folder.resolve("kept.pdf"), "mine");
        assertThat(run("handout", "naloxone", "-o", kept.toString())).isEqualTo(2);
        assertThat(err()).contains("already", "--force");
        assertThat(kept).hasContent("mine");
        assertThat(run("handout", "naloxone", "--force", "-o", kept.toString())).isZero();
        assertThat(Files.size(kept)).isGreaterThan(1000);
        assertThat(run("handout", "naloxone", "-o", target("no/such/folder.pdf")))
                .isEqualTo(2);
        assertThat(run("handout", "naloxone", "-o", folder.toString())).isEqualTo(2);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.endsWith(".tmp"));
        }
    }

    @Test
    void aLibraryWithoutHandoutsSaysSo() throws IOException {
        Files.delete(own.resolve("handouts/en/ours.md"));
        assertThat(runOwn()).isEqualTo(3);
        assertThat(err()).contains("no handouts");
    }
}
