package org.euthymia.visit;

import static org.euthymia.paper.PaperDocument.escaped;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.paper.PaperDocument;
import org.euthymia.paper.PaperSize;
import org.euthymia.text.Texts;

/// The result on paper: urgency and flag first with their basis, then every rule, every answer and every blank, so that
/// a reader can judge it without the program. The first page holds urgency, flag, reasons, blanks and plan. Black on
/// white; marks are shapes with words. The record's label is not on it. Immutable; any thread.
public final class ReasonSheet {
    private final Texts texts;
    private final ChecklistWords words;
    private final PaperSize size;

    /// @param texts of the bundle `visit`
    /// @param checklist of the bundle `checklist`
    public ReasonSheet(Texts texts, Texts checklist, PaperSize size) {
        this.texts = texts;
        this.words = new ChecklistWords(checklist);
        this.size = size;
    }

    /// What the program knows beside the visit.
    ///
    /// @param library the newest day on which cited content was compiled; empty if it is not known
    /// @param reference a source written out, by its id
    public record Basis(Optional<LocalDate> library, UnaryOperator<String> reference) {}

    /// The sheet, ready for the paper engine.
    public PaperDocument of(Visit visit, Assessment assessment, Basis basis) {
        var sources = new SheetSources();
        var front = new SheetFront(texts, words, visit, assessment);
        var rules = new SheetRules(texts, words, assessment, sources);
        var rest = new SheetRest(texts, words, assessment, sources);
        var answers = new SheetAnswers(texts, words, visit);
        var body = new StringBuilder();
        front.write(body);
        rest.open(body);
        rules.elements(body);
        rest.turns(body);
        rest.followUp(body);
        rest.differential(body);
        rest.why(body);
        answers.write(body);
        rules.wording(body);
        rules.consequences(body);
        rest.codes(body);
        limits(assessment, basis, body);
        sources(sources, basis.reference(), body);
        return new PaperDocument(
                texts.get("sheet.title", texts.day(visit.day())),
                texts.locale(),
                size,
                SheetStyle.css(
                        texts.get("sheet.head", texts.day(visit.day())),
                        texts.get("sheet.page"),
                        texts.get("sheet.pageOf"),
                        foot(assessment, basis)),
                body.toString());
    }

    private String foot(Assessment assessment, Basis basis) {
        return basis.library()
                .map(day -> texts.get("sheet.foot", assessment.rulesVersion(), texts.day(day)))
                .orElseGet(() -> texts.get("sheet.footUndated", assessment.rulesVersion()));
    }

    private void limits(Assessment assessment, Basis basis, StringBuilder out) {
        SheetStyle.heading(out, "limits", texts.get("sheet.limits"));
        SheetStyle.paragraph(out, words.intendedUse());
        SheetStyle.paragraph(out, texts.get("sheet.limits.words"));
        SheetStyle.paragraph(out, foot(assessment, basis));
    }

    private void sources(SheetSources sources, UnaryOperator<String> reference, StringBuilder out) {
        SheetStyle.heading(out, "sources", texts.get("sheet.sources"));
        // Running text: fifty lines of their own would be a page more.
        out.append("<p class=\"sources\">");
        var ids = sources.ids();
        for (int i = 0; i < ids.size(); i++) {
            out.append("<b>")
                    .append(i + 1)
                    .append("</b>\u00a0")
                    .append(escaped(reference.apply(ids.get(i))))
                    .append(' ');
        }
        out.append("</p>\n");
    }
}
