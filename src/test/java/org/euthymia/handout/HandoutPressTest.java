package org.euthymia.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.euthymia.handout.Handout.Section;
import org.euthymia.handout.Handout.Signature;
import org.euthymia.paper.PageLines;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.PdfPages;
import org.euthymia.paper.PdfUa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutPressTest {
    private final Handout handout = SampleHandouts.english(SampleHandouts.sleep());

    private static String text(Sheet sheet) {
        return String.join(" ", PdfPages.texts(sheet.pdf())).replaceAll("[\\s\\u00A0]+", " ");
    }

    private String text(HandoutEdit edit) {
        return text(SampleHandouts.sheet(edit, SampleHandouts.request(PrintSize.NORMAL)));
    }

    @Test
    void everythingStandsInItsOrder() {
        assertThat(text(SampleHandouts.edit(handout)))
                .containsSubsequence(
                        "For: ____",
                        "Page 1 of 1",
                        "A sample & more",
                        "Main points",
                        "Some people feel low.",
                        "Keep safe",
                        "Do not stop it all at once. You could get sick.",
                        "call or text 988",
                        "Better sleep",
                        "What you can do",
                        "When to call us",
                        "Say it back",
                        "Your next visit",
                        "Day and time:",
                        "Our phone:",
                        "My notes",
                        "Compiled from the cited sources on Nov 22, 2026; not yet signed off by a clinician.",
                        "Version 1.0, 14 pt.",
                        "Flesch-Kincaid",
                        "SMOG",
                        "without drug names",
                        "Sources: Smith 2020.");
    }

    @Test
    void typedDetailsArePrinted() {
        var edit = HandoutEdit.of(handout, new ClinicDetails("Riverside <Clinic>", "555-0199", "Dr. Ana Núñez"))
                .withNextVisit(Optional.of(new NextVisit(LocalDate.of(2026, 12, 7), "10:30 am")))
                .withNote("Bring your spray.\nAsk for María.")
                .withLine("main", 0, "Changed here.");
        assertThat(text(edit))
                .containsSubsequence(
                        "Changed here.",
                        "Our phone: 555-0199",
                        "For you",
                        "Bring your spray.",
                        "Ask for María.",
                        "Monday, December 7, 2026, 10:30 am",
                        "Dr. Ana Núñez, Riverside <Clinic>",
                        "Some lines were changed by your clinic.")
                .doesNotContain("Day and time:", "Some people feel low.");
    }

    @Test
    void nothingClaimsAReviewThatDidNotHappen() {
        var spanish = new Handout(
                handout.id(),
                HandoutLanguage.SPANISH,
                handout.title(),
                "",
                handout.compiled(),
                handout.reviewDue(),
                handout.claims(),
                handout.optional(),
                handout.related(),
                handout.keywords(),
                Optional.of(new Signature("Dr. Lee", LocalDate.of(2027, 1, 31))),
                Optional.empty(),
                handout.sections(),
                false,
                "");
        assertThat(text(SampleHandouts.edit(spanish)))
                .contains("firmado por Dr. Lee el 31 ene 2027.")
                .contains("Traducción aún no revisada por un traductor calificado.")
                .contains("Fernández Huerta", "INFLESZ")
                .doesNotContain("aún sin firma");
        assertThat(text(SampleHandouts.edit(handout))).doesNotContain("Translation");
    }

    @Test
    void anOverdueReviewIsSaidInABox() {
        var late = new PrintRequest(
                PrintSize.NORMAL,
                PaperSize.LETTER,
                LocalDate.of(2027, 11, 23),
                _ -> Optional.empty(),
                Optional.empty());
        assertThat(text(SampleHandouts.sheet(SampleHandouts.edit(handout), late)))
                .contains("The review of this page was due on Nov 22, 2027.");
        var onTheDay = new PrintRequest(
                PrintSize.NORMAL,
                PaperSize.LETTER,
                LocalDate.of(2027, 11, 22),
                _ -> Optional.empty(),
                Optional.empty());
        assertThat(text(SampleHandouts.sheet(SampleHandouts.edit(handout), onTheDay)))
                .doesNotContain("The review");
    }

    @ParameterizedTest
    @EnumSource
    void eachSizeHasItsOwnTypeAndPassesPdfUa(PrintSize size) throws Exception {
        var sheet = SampleHandouts.sheet(SampleHandouts.edit(handout), SampleHandouts.request(size));
        assertThat(PdfUa.failures(sheet.pdf())).isEmpty();
        assertThat(sheet.check().clean()).isTrue();
        assertThat(sheet.safetyLines()).isEqualTo(2);
        var body = PageLines.of(sheet.pdf()).getFirst().lines().stream()
                .filter(l -> l.text().contains("Some people"))
                .findFirst()
                .orElseThrow();
        // The reader of the PDF rounds a size down to whole points.
        assertThat(body.size()).isBetween(size.points() - 1.0, (double) size.points());
    }

    @Test
    void aLongHandoutGoesOnAndSaysSo() {
        var more = new ArrayList<Section>();
        for (int i = 0; i < 8; i++) {
            more.add(SampleHandouts.section(
                    "topic" + i,
                    "Topic " + i,
                    "A line of its own.",
                    "Another one.",
                    "A third.",
                    "A fourth, the last."));
        }
        var sheet = SampleHandouts.sheet(
                SampleHandouts.edit(SampleHandouts.english(more.toArray(Section[]::new))),
                SampleHandouts.request(PrintSize.NORMAL));
        var pages = PdfPages.texts(sheet.pdf());
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst())
                .contains("Keep safe", "Continues on page 2")
                .doesNotContain("Compiled from");
        assertThat(pages.getLast()).contains("Compiled from", "Page 2 of 2").doesNotContain("Continues");
        for (int i = 0; i < 8; i++) {
            int topic = i;
            var holding =
                    pages.stream().filter(p -> p.contains("Topic " + topic)).toList();
            assertThat(holding).hasSize(1);
        }
        assertThat(sheet.check().clean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".safety { display: none }",
                ".safety p { visibility: hidden; color: white }",
                "#safety { display: none !important }",
                ".call { position: absolute; left: -9999px }",
                "div { display: none !important }",
                ".safety { page-break-before: always }",
                ".main { height: 3000pt }",
                "body { color: white } b { display: none }",
                ".safety { display: none } /* never closed",
                ".safety { display: none",
                "html body .safety p b { color: white !important }",
                ".safety p { color: #fff ! important; font-size: 1pt !important }",
                ".safety p { line-height: 0 }",
                ".safety p { letter-spacing: -30pt }",
                ".do { position: absolute; top: 0; left: 0; width: 700pt; height: 700pt; background: white }"
            })
    void noThemeHidesASafetyLine(String theme) {
        var plain = SampleHandouts.request(PrintSize.NORMAL);
        var request =
                new PrintRequest(plain.size(), plain.paper(), plain.today(), plain.shortSources(), Optional.of(theme));
        switch (SampleHandouts.PRESS.sheet(SampleHandouts.edit(handout), request)) {
            case SheetResult.Failed failed ->
                assertThat(failed.problem().key()).isIn("handout.safety.missing", "paper.failed");
            case SheetResult.Made made -> {
                var first = PageLines.of(made.sheet().pdf()).getFirst();
                var shown = String.join(
                        " ", first.lines().stream().map(PageLines.Line::text).toList());
                assertThat(shown).contains("Do not stop it all at once.", "988", "911");
                assertThat(first.lines().stream()
                                .filter(l -> l.text().contains("You could get"))
                                .map(PageLines.Line::size))
                        .singleElement()
                        .satisfies(size -> assertThat(size).isBetween(13.0, 14.0));
                assertThat(made.sheet().check().clean()).isTrue();
            }
        }
    }

    @Test
    void aThemeChangesTheRest() {
        var plain = SampleHandouts.request(PrintSize.NORMAL);
        var request = new PrintRequest(
                plain.size(),
                plain.paper(),
                plain.today(),
                plain.shortSources(),
                Optional.of(".normal h1 { font-size: 30pt }"));
        var sheet = SampleHandouts.sheet(SampleHandouts.edit(handout), request);
        assertThat(PageLines.of(sheet.pdf()).getFirst().lines().stream()
                        .filter(l -> l.text().contains("A sample"))
                        .map(PageLines.Line::size))
                .containsExactly(30.0);
    }

    @Test
    void longEditedLinesCannotPushSafetyOffTheFirstPage() {
        var long1 = "many words ".repeat(20);
        var edit = SampleHandouts.edit(handout).withLine("main", 0, long1).withLine("main", 1, long1 + "more");
        for (var size : PrintSize.values()) {
            var sheet = SampleHandouts.sheet(edit, SampleHandouts.request(size));
            assertThat(PdfPages.texts(sheet.pdf()).getFirst()).contains("Keep safe", "911");
        }
    }

    @Test
    void whatCannotBePrintedIsTold() {
        var edit = SampleHandouts.edit(handout).withNote("Take care 漢");
        assertThat(SampleHandouts.sheet(edit, SampleHandouts.request(PrintSize.NORMAL))
                        .unprintable())
                .isEqualTo("漢");
    }

    @Test
    void aLineToFillInHasALineToWriteOn() {
        var plain = SampleHandouts.edit(SampleHandouts.english());
        var asked = SampleHandouts.edit(
                SampleHandouts.english(SampleHandouts.section("step", "Step", "What calms me:", "Who:")));
        var request = SampleHandouts.request(PrintSize.NORMAL);
        assertThat(SampleHandouts.PRESS.document(asked, request).body().split("<div class=\"rule\">", -1).length
                        - notes(asked, request))
                .isEqualTo(SampleHandouts.PRESS.document(plain, request).body().split("<div class=\"rule\">", -1).length
                        - notes(plain, request)
                        + 2);
    }

    private static int notes(HandoutEdit edit, PrintRequest request) {
        var body = SampleHandouts.PRESS.document(edit, request).body();
        int at = body.indexOf("id=\"notes\"");
        return at < 0 ? 0 : body.substring(at).split("<div class=\"rule\">", -1).length - 1;
    }

    @Test
    void aPacketListsAndKeepsItsParts() throws Exception {
        var one = SampleHandouts.sheet(SampleHandouts.edit(handout), SampleHandouts.request(PrintSize.NORMAL));
        var two = SampleHandouts.sheet(SampleHandouts.edit(handout), SampleHandouts.request(PrintSize.LARGE));
        var packet = new Packet(
                HandoutLanguage.SPANISH,
                PrintSize.LARGE,
                PaperSize.LETTER,
                SampleHandouts.TODAY,
                new ClinicDetails("Clínica", "", ""),
                List.of(one.pdf(), two.pdf()));
        var bound = ((org.euthymia.paper.PaperResult.Made)
                        packet.bind(new org.euthymia.paper.PaperEngine(org.euthymia.paper.PaperFonts.roboto())))
                .pdf();
        var pages = PdfPages.texts(bound);
        assertThat(pages).hasSize(1 + one.pdf().pages() + two.pdf().pages());
        assertThat(pages.getFirst())
                .contains(
                        "Para usted, de su visita",
                        "Lunes 23 de noviembre de 2026",
                        "Clínica",
                        "A sample & more",
                        "1 página");
        assertThat(pages.get(1)).isEqualTo(PdfPages.texts(one.pdf()).getFirst());
        assertThat(PdfUa.failures(bound)).isEmpty();
    }
}
