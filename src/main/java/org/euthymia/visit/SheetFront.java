package org.euthymia.visit;

import static org.euthymia.paper.PaperDocument.escaped;

import java.util.stream.Collectors;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Phrase;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.text.Texts;

/// What stands first on the sheet: danger and what was done, the flag, scores, the plan.
final class SheetFront {
    private final Texts texts;
    private final ChecklistWords words;
    private final Visit visit;
    private final Assessment assessment;

    SheetFront(Texts texts, ChecklistWords words, Visit visit, Assessment assessment) {
        this.texts = texts;
        this.words = words;
        this.visit = visit;
        this.assessment = assessment;
    }

    void write(StringBuilder out) {
        out.append("<p>")
                .append(escaped(texts.get("sheet.patient")))
                .append(" <span class=\"line\">\u00a0</span></p>\n");
        safety(out);
        flag(out);
        scores(out);
        SheetStyle.paragraph(
                out, texts.get("sheet.medicines"), new MedicineLine(texts, words).of(visit.answers(), assessment));
        SheetStyle.paragraph(out, texts.get("sheet.plan"), plan());
    }

    private void safety(StringBuilder out) {
        var state = SafetyState.of(visit, assessment);
        if (!state.any() && visit.safetySteps().isEmpty()) {
            return;
        }
        out.append("<div class=\"box ")
                .append(state.onlyToAsk() ? "ask" : "danger")
                .append("\">\n");
        if (state.any()) {
            out.append("<h1 id=\"urgency\">")
                    .append(escaped(texts.get("sheet.urgency", words.name(assessment.urgency()))))
                    .append("</h1>\n");
            urgent(out, state);
        }
        visit.safetySteps()
                .forEach(s -> SheetStyle.paragraph(
                        out,
                        texts.get("sheet.step", texts.day(s.at().toLocalDate()), ChartNote.time(texts, s.at())),
                        ChartNote.oneLine(s.done())));
        if (state.unrecorded()) {
            SheetStyle.paragraph(out, texts.get("sheet.noStep"), "");
        }
        out.append("</div>\n");
    }

    /// What was found, then the options of all of it, each once.
    private void urgent(StringBuilder out, SafetyState state) {
        out.append("<p><b>")
                .append(escaped(state.urgent().stream()
                        .map(u -> words.text(u.statement()))
                        .collect(Collectors.joining(". ", "", "."))))
                .append("</b> ")
                .append(escaped(state.urgent().stream()
                        .flatMap(u -> u.options().stream())
                        .map(words::text)
                        .distinct()
                        .collect(Collectors.joining(". ", "", "."))))
                .append("</p>\n");
    }

    private void flag(StringBuilder out) {
        out.append("<div class=\"box\">\n<h1 id=\"flag\">")
                .append(escaped(words.headline(assessment.flag())))
                .append("</h1>\n");
        SheetStyle.paragraph(
                out,
                texts.get("sheet.flag", words.name(assessment.flag()), words.name(assessment.urgency())),
                words.meaning(assessment.flag()));
        var reasons = SafetyState.dangerous(assessment)
                ? ""
                : assessment.basis().stream()
                        .map(u -> words.text(u.statement()))
                        .collect(Collectors.joining("; "));
        if (!reasons.isEmpty()) {
            SheetStyle.paragraph(out, texts.get("sheet.urgencyBasis"), reasons + ".");
        }
        for (Phrase remark : assessment.remarks()) {
            SheetStyle.paragraph(out, words.text(remark) + ".");
        }
        out.append("</div>\n");
    }

    private void scores(StringBuilder out) {
        var all = assessment.scores().stream().map(this::score).collect(Collectors.joining("; "));
        SheetStyle.paragraph(out, texts.get("sheet.scores"), all + ".");
    }

    private String score(ScoreRange score) {
        return score.instrument().word() + " " + words.range(score)
                + words.band(score).map(b -> ", " + b).orElse("");
    }

    private String plan() {
        return visit.plan()
                .map(p -> switch (p) {
                    case Plan.FollowUpOn(var due) -> texts.get("sheet.plan.date", texts.day(due));
                    case Plan.NoFollowUp(var reason) -> texts.get("sheet.plan.reason", ChartNote.oneLine(reason));
                })
                .orElseGet(
                        () -> Visit.flagged(assessment) ? texts.get("sheet.plan.open") : texts.get("sheet.plan.none"));
    }
}
