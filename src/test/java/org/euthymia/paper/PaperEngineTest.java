package org.euthymia.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.euthymia.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperEngineTest {
    private final PaperEngine engine = new PaperEngine(PaperFonts.roboto());

    @Test
    void passesEveryMachineCheckOfPdfUa() throws Exception {
        assertThat(PdfUa.failures(Papers.pdf(Papers.document(Papers.TWO_PAGES))))
                .isEmpty();
    }

    @Test
    void theCheckItselfFindsAnUntaggedPdf() throws Exception {
        try (var bare = new PDDocument()) {
            bare.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            var out = new java.io.ByteArrayOutputStream();
            bare.save(out);
            assertThat(PdfUa.failures(new Pdf(out.toByteArray(), 1, "T", java.util.Locale.US)))
                    .isNotEmpty();
        }
    }

    @Test
    void carriesTitleLanguageAndBookmarks() throws IOException {
        try (var pdf = PdfPages.open(Papers.pdf(Papers.document(Papers.TWO_PAGES)))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A & B");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            var top = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(top.getTitle()).isEqualTo("Opioids & mood");
            var under = new ArrayList<String>();
            top.children().forEach(c -> under.add(c.getTitle()));
            assertThat(under).containsExactly("Main points", "More: mañana");
        }
    }

    @Test
    void embedsEachFont() throws IOException {
        try (var pdf = PdfPages.open(Papers.pdf(Papers.document(Papers.TWO_PAGES)))) {
            var names = new ArrayList<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(names).contains("Roboto-Regular", "Roboto-Bold");
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageHasTheSizeOfThePaper(PaperSize size) throws IOException {
        var document = Papers.document("<p>x</p>");
        var sized = new PaperDocument("T", document.language(), size, Papers.CSS, document.body());
        try (var pdf = PdfPages.open(Papers.pdf(sized))) {
            assertThat((double) pdf.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(size.width(), org.assertj.core.data.Offset.offset(0.5));
            assertThat((double) pdf.getPage(0).getMediaBox().getHeight())
                    .isCloseTo(size.height(), org.assertj.core.data.Offset.offset(0.5));
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws InterruptedException {
        var first = Papers.pdf(Papers.document(Papers.TWO_PAGES)).bytes();
        Thread.sleep(1100);
        assertThat(Papers.pdf(Papers.document(Papers.TWO_PAGES)).bytes()).isEqualTo(first);
    }

    @Test
    void layoutTellsWhereThingsStand() {
        var layout = engine.layout(Papers.document(Papers.TWO_PAGES));
        assertThat(layout.pages()).isEqualTo(2);
        assertThat(layout.box("first").orElseThrow().page()).isEqualTo(1);
        var second = layout.box("second").orElseThrow();
        assertThat(second.page()).isEqualTo(2);
        double textArea = 792 - (28 + 24) / 25.4 * 72;
        assertThat(second.bottom() + second.room()).isCloseTo(textArea, org.assertj.core.data.Offset.offset(1.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>never closed",
                "<p>&nbsp;</p>",
                "<p>a < b</p>",
                "</body></html><p>after the end</p>",
                "<p a=b>x</p>"
            })
    void aBrokenPageIsAProblem(String body) {
        assertThat(engine.pdf(Papers.document(body)))
                .isInstanceOfSatisfying(
                        PaperResult.Failed.class,
                        f -> assertThat(f.problem().key()).isEqualTo("paper.page.broken"));
        assertThat(engine.layout(Papers.document(body)).pages()).isZero();
    }

    @Test
    void anEmptyPageIsStillAPage() {
        assertThat(Papers.pdf(Papers.document("")).pages()).isEqualTo(1);
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws IOException {
        var style = Files.writeString(folder.resolve("s.css"), "p { page-break-before: always }");
        var picture = folder.resolve("p.png");
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(400, 4000, java.awt.image.BufferedImage.TYPE_INT_RGB),
                "png",
                picture.toFile());
        var css = "@import url('" + style.toUri() + "'); @font-face { font-family: Other; src: url('" + style.toUri()
                + "') } body { background: url('" + picture.toUri() + "') }";
        var body = "<link rel=\"stylesheet\" href=\"" + style.toUri() + "\"/><p>one</p><p>two</p><img alt=\"x\" src=\""
                + picture.toUri() + "\"/>";
        var document = Papers.document(body);
        var result = engine.pdf(new PaperDocument("T", document.language(), document.size(), css, document.body()));
        var pdf = Papers.made(result);
        assertThat(pdf.pages()).isEqualTo(1);
        try (var read = PdfPages.open(pdf)) {
            assertThat(read.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void aStyleSheetCannotLeaveItsElement() {
        var css = Papers.CSS + "</style></head><body><p>smuggled</p></body> & ";
        var document = new PaperDocument("T", java.util.Locale.US, PaperSize.A4, css, "<p>words</p>");
        assertThat(PdfPages.texts(Papers.pdf(document)).getFirst())
                .contains("words")
                .doesNotContain("smuggled");
    }

    @Test
    void escapedTextIsShownAsTyped() {
        var typed = "5 < 6 & \"so\" > 4 <b>\u0007\u0000 ñ";
        var text = PdfPages.texts(Papers.pdf(Papers.document("<p>" + PaperDocument.escaped(typed) + "</p>")));
        assertThat(text.getFirst()).contains("5 < 6 & \"so\" > 4 <b> ñ");
    }

    @Test
    void namesTheCharactersThatCannotBePrinted() {
        assertThat(engine.fonts().missing("Año nuevo – “988” ½ ✓ 漢😀漢")).isEqualTo("✓漢😀");
    }

    @Test
    void aBadFontIsRefused() throws IOException {
        var noFont = "not a font at all, but long enough".getBytes(StandardCharsets.UTF_8);
        byte[] good;
        try (var in =
                PaperEngineTest.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf")) {
            good = java.util.Objects.requireNonNull(in).readAllBytes();
        }
        var cut = java.util.Arrays.copyOf(good, good.length / 2);
        for (var bad : List.of(noFont, cut, new byte[0])) {
            assertThatThrownBy(() -> PaperFonts.of(good, bad)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aProblemHoldsNothingOfThePage() {
        var result = engine.pdf(Papers.document("<p>Maria's private words"));
        Problem problem = ((PaperResult.Failed) result).problem();
        assertThat(problem.args().toString()).doesNotContain("Maria");
    }

    @Test
    void picturesAreThePages() {
        var pictures = PdfPages.images(Papers.pdf(Papers.document(Papers.TWO_PAGES)), 72);
        assertThat(pictures).hasSize(2);
        assertThat(pictures.getFirst().getWidth()).isEqualTo(612);
        assertThat(pictures.getFirst().getHeight()).isEqualTo(792);
        assertThat(inked(pictures.getFirst())).isGreaterThan(500);
    }

    private static int inked(java.awt.image.BufferedImage picture) {
        int inked = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                inked += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return inked;
    }
}
