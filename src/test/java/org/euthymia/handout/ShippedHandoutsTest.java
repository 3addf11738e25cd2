package org.euthymia.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.euthymia.library.Library;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.library.Reference;
import org.euthymia.paper.PageLines;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.PdfPages;
import org.euthymia.paper.PdfUa;
import org.euthymia.platform.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Every handout that is shipped, in both sizes and on both papers, as it comes out of the printer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedHandoutsTest {
    private static final int NORMAL_LINE = 75;
    private static final int LARGE_LINE = 50;
    private static final int MOST_LARGE_PAGES = 3;
    private static final Set<String> STAND_FOR_ALL = Set.of("safety-plan", "naloxone");
    /// Half of the narrowest margin.
    private static final double BLANK_INCHES = 0.3;

    private Library library = new Library(Map.of(), Map.of(), "", List.of());

    @BeforeAll
    void read() {
        library = new LibraryReader().read(Path.of("data"), Origin.BUILT_IN, Progress.NONE);
    }

    @Test
    void thereAreTwelveInEachLanguage() {
        for (var language : HandoutLanguage.values()) {
            assertThat(library.handouts().in(language)).as(language.word()).hasSizeGreaterThanOrEqualTo(12);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachIsAsEasyToReadAsItShouldBe() {
        return library.handouts().all().stream()
                .map(h -> DynamicTest.dynamicTest(h.file(), () -> {
                    var scores = ReadingScores.of(h.language(), h.texts());
                    assertThat(scores.reachesGoal()).as(scores.toString()).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachSheetFitsItsPages() {
        return library.handouts().all().stream()
                .flatMap(h -> Stream.of(PrintSize.values())
                        .flatMap(s -> Stream.of(PaperSize.values())
                                .map(p -> DynamicTest.dynamicTest(
                                        h.file() + " " + s.word() + " " + p.word(), () -> check(h, s, p)))));
    }

    private void check(Handout handout, PrintSize size, PaperSize paper) {
        var sheet = sheet(handout, size, paper);
        assertThat(sheet.check().outside()).isEmpty();
        assertThat(sheet.check().overlapping()).isEmpty();
        assertThat(sheet.unprintable()).isEmpty();
        assertThat(sheet.pdf().pages()).isBetween(1, mostPages(handout, size));
        var words = squeezed(String.join(" ", PdfPages.texts(sheet.pdf())));
        assertThat(handout.texts()).allSatisfy(t -> assertThat(words).contains(squeezed(t)));
        for (var page : PageLines.of(sheet.pdf())) {
            for (var line : page.lines()) {
                if (line.size() == size.points()) {
                    assertThat(Normalizer.normalize(line.text(), Normalizer.Form.NFKC)
                                    .strip())
                            .hasSizeLessThanOrEqualTo(size == PrintSize.NORMAL ? NORMAL_LINE : LARGE_LINE);
                }
            }
        }
        PdfPages.images(sheet.pdf(), 40).forEach(p -> assertBlankEdges(p, 40));
    }

    /// A plan to be filled in by hand needs room to write; the others are read.
    private static int mostPages(Handout handout, PrintSize size) {
        var toFillIn = handout.sections().stream()
                .flatMap(s -> s.lines().stream())
                .filter(Handout.Line::toFillIn)
                .count();
        return switch (size) {
            case NORMAL -> toFillIn > 3 ? 2 : 1;
            case LARGE -> MOST_LARGE_PAGES;
        };
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static void assertBlankEdges(BufferedImage page, int dpi) {
        int edge = (int) (BLANK_INCHES * dpi);
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                var inside = x >= edge && y >= edge && x < page.getWidth() - edge && y < page.getHeight() - edge;
                if (!inside && (page.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    throw new AssertionError("ink in the margin at " + x + "," + y);
                }
            }
        }
    }

    /// Every rule of PDF/UA-1 that a machine can check. Large sheets are built of the same parts, so two stand for all.
    @TestFactory
    Stream<DynamicTest> eachIsAccessible() {
        return library.handouts().all().stream()
                .flatMap(h -> Stream.of(PrintSize.values())
                        .filter(s -> s == PrintSize.NORMAL || STAND_FOR_ALL.contains(h.id()))
                        .map(s -> DynamicTest.dynamicTest(
                                h.file() + " " + s.word(),
                                () -> assertThat(PdfUa.failures(
                                                sheet(h, s, PaperSize.LETTER).pdf()))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> filledInItStaysWhole() {
        var clinic = new ClinicDetails("Riverside Family Medicine", "555-0100", "Dr. Ana Núñez-Lee");
        return library.handouts().all().stream()
                .map(h -> DynamicTest.dynamicTest(h.file(), () -> {
                    var edit = HandoutEdit.of(h, clinic)
                            .withNextVisit(Optional.of(new NextVisit(SampleHandouts.TODAY.plusDays(14), "10:30 am")))
                            .withNote("Bring your spray and this page.\nMore words for this patient alone. ".repeat(4));
                    for (var size : PrintSize.values()) {
                        var sheet = SampleHandouts.sheet(edit, request(size, PaperSize.LETTER));
                        assertThat(sheet.check().clean())
                                .as(sheet.check().toString())
                                .isTrue();
                        assertThat(sheet.pdf().pages()).isLessThanOrEqualTo(size.pages() + 2);
                    }
                }));
    }

    private Sheet sheet(Handout handout, PrintSize size, PaperSize paper) {
        return SampleHandouts.sheet(SampleHandouts.edit(handout), request(size, paper));
    }

    private PrintRequest request(PrintSize size, PaperSize paper) {
        return new PrintRequest(
                size,
                paper,
                SampleHandouts.TODAY,
                id -> library.source(id).map(Reference::briefForm),
                Optional.empty());
    }
}
