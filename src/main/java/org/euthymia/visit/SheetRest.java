package org.euthymia.visit;

import static org.euthymia.paper.PaperDocument.escaped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Differential;
import org.euthymia.checklist.Missing;
import org.euthymia.checklist.Phrase;
import org.euthymia.checklist.Turn;
import org.euthymia.checklist.Verdict;
import org.euthymia.text.Texts;

/// What is open, what would change the result, what to consider next, what competes, and codes.
final class SheetRest {
    private final Texts texts;
    private final ChecklistWords words;
    private final Assessment assessment;
    private final SheetSources sources;

    SheetRest(Texts texts, ChecklistWords words, Assessment assessment, SheetSources sources) {
        this.texts = texts;
        this.words = words;
        this.assessment = assessment;
        this.sources = sources;
    }

    /// In short, for the first page: contradictions whole, then the names of what is blank, what decides first.
    void open(StringBuilder out) {
        var contradictions = assessment.missing().stream()
                .filter(Missing::contradiction)
                .map(m -> words.text(m.why()) + ". ")
                .collect(Collectors.joining());
        var names = assessment.missing().stream()
                .filter(m -> !m.contradiction())
                .sorted((a, b) -> Boolean.compare(b.decides(), a.decides()))
                .map(m -> words.label(m.linkId()))
                .collect(Collectors.joining("; "));
        SheetStyle.paragraph(
                out,
                texts.get("sheet.missing"),
                assessment.missing().isEmpty()
                        ? texts.get("sheet.missing.none")
                        : contradictions + (names.isEmpty() ? "" : names + "."));
    }

    /// Why each blank matters.
    void why(StringBuilder out) {
        var byWhy = assessment.missing().stream()
                .filter(m -> !m.contradiction())
                .collect(Collectors.groupingBy(Missing::why, LinkedHashMap::new, Collectors.toList()));
        if (byWhy.isEmpty()) {
            return;
        }
        SheetStyle.heading(out, "open", texts.get("sheet.why"));
        SheetStyle.list(
                out,
                byWhy.entrySet().stream()
                        .map(e -> e.getValue().stream()
                                        .map(m -> words.label(m.linkId()))
                                        .collect(Collectors.joining(", "))
                                + ": "
                                + words.text(e.getKey()))
                        .toList());
    }

    void turns(StringBuilder out) {
        SheetStyle.heading(out, "turns", texts.get("sheet.turns"));
        if (assessment.wouldChange().isEmpty()) {
            SheetStyle.paragraph(out, texts.get("sheet.turns.none"));
            return;
        }
        turns(out, texts.get("sheet.turns.blank"), Turn::open);
        turns(out, texts.get("sheet.turns.other"), t -> !t.open());
    }

    /// The flags that could come of it, each with the answers that would lead there.
    private void turns(StringBuilder out, String lead, Predicate<Turn> which) {
        var byFlag = assessment.wouldChange().stream()
                .filter(which)
                .collect(Collectors.groupingBy(Turn::toFlag, LinkedHashMap::new, Collectors.toList()));
        var lines = byFlag.entrySet().stream()
                .map(e -> texts.get("sheet.turns.to", words.name(e.getKey()), turns(e.getValue())))
                .collect(Collectors.joining(" "));
        if (!lines.isEmpty()) {
            SheetStyle.paragraph(out, lead, lines);
        }
    }

    private String turns(List<Turn> turns) {
        return turns.stream()
                .map(t -> words.label(t.linkId()) + ": " + words.value(t.answer()))
                .collect(Collectors.joining("; "));
    }

    void followUp(StringBuilder out) {
        var next = assessment.followUp();
        SheetStyle.heading(out, "follow-up", texts.get("sheet.followUp"));
        SheetStyle.paragraph(
                out,
                texts.get("sheet.followUp.days", String.valueOf(next.inDays())),
                words.text(next.basis()) + sources.bracketed(next.sources()));
        SheetStyle.list(out, next.actions().stream().map(words::text).toList());
    }

    void differential(StringBuilder out) {
        if (assessment.differential().isEmpty()) {
            return;
        }
        SheetStyle.heading(out, "differential", texts.get("sheet.differential"));
        out.append("<table><thead><tr>");
        SheetStyle.headCell(out, texts.get("sheet.differential.condition"), 33);
        SheetStyle.headCell(out, texts.get("sheet.differential.separated"), 54);
        SheetStyle.lastHeadCell(out, texts.get("sheet.rules.source"), 13);
        out.append("</tr></thead><tbody>\n");
        assessment.differential().forEach(d -> row(d, out));
        out.append("</tbody></table>\n");
    }

    private void row(Differential d, StringBuilder out) {
        var said = Stream.of(
                        said(texts.get("sheet.speaks.for"), d.speaksFor()),
                        said(texts.get("sheet.speaks.against"), d.speaksAgainst()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
        out.append("<tr><td>")
                .append(SheetRules.mark(d.standing()))
                .append(" <b>")
                .append(escaped(words.text(d.condition().title())))
                .append("</b> ")
                .append(escaped(said.isEmpty() ? "(" + standing(d.standing()) + ")" : "(" + said + ")"))
                .append("</td>");
        SheetStyle.cell(out, words.text(d.separatedBy()));
        SheetStyle.lastCell(out, sources.numbers(d.sources()));
        out.append("</tr>\n");
    }

    private String standing(Verdict standing) {
        return switch (standing) {
            case MET -> texts.get("sheet.speaks.for");
            case NOT_MET -> texts.get("sheet.speaks.against");
            case UNKNOWN -> texts.get("sheet.speaks.notAsked");
        };
    }

    private String said(String lead, List<Phrase> phrases) {
        return phrases.isEmpty()
                ? ""
                : lead + ": " + phrases.stream().map(words::text).collect(Collectors.joining("; "));
    }

    void codes(StringBuilder out) {
        if (assessment.codes().isEmpty()) {
            return;
        }
        SheetStyle.heading(out, "codes", texts.get("sheet.codes"));
        SheetStyle.list(
                out,
                assessment.codes().stream()
                        .map(c -> c.system() + " " + c.fiscalYear() + " " + c.code() + " " + c.title() + ": "
                                + words.text(c.when()) + sources.bracketed(c.sources()))
                        .toList());
    }
}
