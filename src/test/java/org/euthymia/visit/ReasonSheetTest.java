package org.euthymia.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Phrase;
import org.euthymia.paper.PaperDocument;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperFonts;
import org.euthymia.paper.PaperResult;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.Pdf;
import org.euthymia.paper.PdfPages;
import org.euthymia.paper.PdfUa;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The reasons on paper.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReasonSheetTest {
    private static final ReasonSheet.Basis BASIS = new ReasonSheet.Basis(
            Optional.of(LocalDate.of(2026, 5, 30)), id -> "Title of " + id + ", 2020. DOI 10.1000/1234567.");
    private final PaperEngine engine = new PaperEngine(PaperFonts.roboto());
    private final ChecklistWords words = new ChecklistWords(Texts.of("checklist", Locale.US));

    static PaperDocument sheet(Visit visit, Locale locale) {
        return new ReasonSheet(Texts.of("visit", locale), Texts.of("checklist", locale), PaperSize.LETTER)
                .of(visit, VisitSamples.assess(visit), BASIS);
    }

    private Pdf pdf(PaperDocument document) {
        return switch (engine.pdf(document)) {
            case PaperResult.Made(var pdf) -> pdf;
            case PaperResult.Failed(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource(VisitSamples.class)
    void firstPageHoldsUrgencyFlagReasonsBlanksAndPlan(VisitSamples sample) {
        var visit = sample.visit();
        var assessment = VisitSamples.assess(visit);
        var pages = PdfPages.texts(pdf(sheet(visit, Locale.US))).stream()
                .map(ReasonSheetTest::flat)
                .toList();
        assertThat(pages.size()).isLessThanOrEqualTo(5);
        var first = pages.getFirst();
        assessment.urgent().forEach(u -> assertThat(first).contains(words.text(u.statement())));
        assertThat(first)
                .contains(words.headline(assessment.flag()), "Plan:", "Scores:", "Blank or contradictory", "Page 1 of");
        assertThat(rules(first)).as("elements on page 1").isGreaterThanOrEqualTo(12);
        visit.safetySteps().forEach(s -> assertThat(first).contains(s.done()));
    }

    /// How many verdicts the page shows.
    private static int rules(String page) {
        return (int) Pattern.compile("(√|×|\\?) (met|not met|unknown) ")
                .matcher(page)
                .results()
                .count();
    }

    @ParameterizedTest
    @EnumSource(VisitSamples.class)
    void saysEverythingThatWasWorkedOut(VisitSamples sample) {
        var visit = sample.visit();
        var assessment = VisitSamples.assess(visit);
        var html = html(visit);
        assertThat(html).contains(words.intendedUse(), "not yet signed off by a clinician");
        assertThat(html)
                .contains(assessment.reasons().stream()
                        .map(r -> escaped(r.rule().statement()))
                        .toList());
        assertThat(html)
                .contains(
                        assessment.missing().stream().map(m -> escaped(m.why())).toList());
        assertThat(html)
                .contains(assessment.differential().stream()
                        .map(d -> escaped(d.separatedBy()))
                        .toList());
        assessment.codes().forEach(c -> assertThat(html).contains(c.fiscalYear() + " " + c.code()));
        cited(assessment).forEach(id -> assertThat(html).contains("Title of " + id));
    }

    private String escaped(Phrase phrase) {
        return PaperDocument.escaped(words.text(phrase));
    }

    private static String html(Visit visit) {
        return sheet(visit, Locale.US).html();
    }

    private static List<String> cited(Assessment assessment) {
        return assessment.reasons().stream()
                .flatMap(r -> r.rule().sources().stream())
                .distinct()
                .toList();
    }

    @Test
    void sourcesAreNumberedInTheOrderInWhichTheyAreNamed() {
        var html = html(VisitSamples.POSITIVE.visit());
        assertThat(html.indexOf("Title of uspstf2022adol")).isLessThan(html.indexOf("Title of psychdbSmidd"));
        assertThat(html).contains("<td class=\"number\">1</td>");
    }

    @Test
    void aBlankIsNamedAndNeverZero() {
        var all = flat(String.join(" ", PdfPages.texts(pdf(sheet(VisitSamples.BLANKS.visit(), Locale.US)))));
        assertThat(all).contains("PHQ-9 10 to 19 of 27, 3 blank", "BLANK: item 3, sleep, item 8, movement, item 9");
    }

    @Test
    void namesNobody() {
        var visit = VisitSamples.POSITIVE.visit().withLabel("K-1042");
        assertThat(html(visit)).doesNotContain("K-1042");
    }

    @Test
    void whatWasTypedCannotBreakThePage() {
        var visit = VisitSamples.visit("opioid.medicines: ['<b>&\"{0}']")
                .withPlan(Optional.of(new Plan.NoFollowUp("<script> & {1} '")));
        assertThat(flat(String.join(" ", PdfPages.texts(pdf(sheet(visit, Locale.US))))))
                .contains("<b>&\"{0}", "<script> & {1} '");
    }

    @Test
    void passesPdfUa() throws Exception {
        assertThat(PdfUa.failures(pdf(sheet(VisitSamples.URGENT.visit(), Locale.US))))
                .isEmpty();
        assertThat(PdfUa.failures(pdf(sheet(VisitSamples.BLANKS.visit(), Locale.forLanguageTag("es")))))
                .isEmpty();
    }

    @Test
    void everySignCanBePrinted() {
        assertThat(engine.fonts().missing(html(VisitSamples.URGENT.visit()).replaceAll("\\s", "")))
                .isEmpty();
    }
}
