package org.euthymia.visit;

import static org.euthymia.paper.PaperDocument.escaped;

import java.util.stream.Collectors;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Reason;
import org.euthymia.checklist.Rule;
import org.euthymia.checklist.Verdict;
import org.euthymia.text.Texts;

/// Every rule as it was applied: mark and word, the rule, the answers it used, what that speaks for, and sources.
final class SheetRules {
    private final Texts texts;
    private final ChecklistWords words;
    private final Assessment assessment;
    private final SheetSources sources;

    SheetRules(Texts texts, ChecklistWords words, Assessment assessment, SheetSources sources) {
        this.texts = texts;
        this.words = words;
        this.assessment = assessment;
        this.sources = sources;
    }

    /// The elements in few words, so that all of them stand on the first page.
    void elements(StringBuilder out) {
        SheetStyle.heading(out, "reasons", texts.get("sheet.reasons"));
        out.append("<table><thead><tr>");
        SheetStyle.headCell(out, texts.get("sheet.rules.verdict"), 13);
        SheetStyle.headCell(out, texts.get("sheet.rules.rule"), 25);
        SheetStyle.headCell(out, texts.get("sheet.rules.because"), 42);
        SheetStyle.headCell(out, texts.get("sheet.rules.speaks"), 9);
        SheetStyle.lastHeadCell(out, texts.get("sheet.rules.source"), 11);
        out.append("</tr></thead><tbody>\n");
        assessment.reasons().stream().filter(SheetRules::isElement).forEach(r -> element(r, out));
        out.append("</tbody></table>\n");
    }

    private static boolean isElement(Reason reason) {
        return reason.rule().kind() == Rule.Kind.ELEMENT;
    }

    private void element(Reason reason, StringBuilder out) {
        verdict(reason, out);
        SheetStyle.cell(out, words.brief(reason.rule()));
        SheetStyle.cell(out, because(reason));
        SheetStyle.cell(out, speaks(reason.direction()));
        SheetStyle.lastCell(out, sources.numbers(reason.rule().sources()));
        out.append("</tr>\n");
    }

    /// What follows from the elements, each rule whole.
    void consequences(StringBuilder out) {
        SheetStyle.heading(out, "consequences", texts.get("sheet.consequences"));
        out.append("<table><thead><tr>");
        SheetStyle.headCell(out, texts.get("sheet.rules.verdict"), 13);
        SheetStyle.headCell(out, texts.get("sheet.rules.rule"), 46);
        SheetStyle.headCell(out, texts.get("sheet.rules.because"), 28);
        SheetStyle.lastHeadCell(out, texts.get("sheet.rules.source"), 13);
        out.append("</tr></thead><tbody>\n");
        assessment.reasons().stream().filter(r -> !isElement(r)).forEach(r -> consequence(r, out));
        out.append("</tbody></table>\n");
    }

    private void consequence(Reason reason, StringBuilder out) {
        verdict(reason, out);
        SheetStyle.cell(out, statement(reason.rule()));
        SheetStyle.cell(out, because(reason));
        SheetStyle.lastCell(out, sources.numbers(reason.rule().sources()));
        out.append("</tr>\n");
    }

    /// The wording of each element and why it is one.
    void wording(StringBuilder out) {
        SheetStyle.heading(out, "wording", texts.get("sheet.wording"));
        assessment.reasons().stream()
                .filter(SheetRules::isElement)
                .map(Reason::rule)
                .forEach(r -> SheetStyle.paragraph(
                        out,
                        words.brief(r) + ".",
                        statement(r) + ". " + words.text(r.rationale()) + "." + sources.bracketed(r.sources())));
    }

    private String statement(Rule rule) {
        return words.text(rule.statement()) + (rule.chosenHere() ? " [D]" : "");
    }

    private String because(Reason reason) {
        return reason.because().stream().map(words::text).collect(Collectors.joining("; "));
    }

    private void verdict(Reason reason, StringBuilder out) {
        out.append("<tr><td>")
                .append(mark(reason.verdict()))
                .append(' ')
                .append(escaped(words.name(reason.verdict())))
                .append("</td>");
    }

    /// A shape for each: the word beside it says the same.
    static String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> "<span class=\"mark\">√</span>";
            case NOT_MET -> "<span class=\"mark\">×</span>";
            case UNKNOWN -> "<span class=\"mark open\">?</span>";
        };
    }

    private String speaks(Reason.Direction direction) {
        return switch (direction) {
            case FOR -> texts.get("sheet.speaks.for");
            case AGAINST -> texts.get("sheet.speaks.against");
            case OPEN -> texts.get("sheet.speaks.open");
            case NEITHER -> "–";
        };
    }
}
