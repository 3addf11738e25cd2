package org.euthymia.handout;

import static org.euthymia.paper.PaperDocument.escaped;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.euthymia.handout.Handout.Line;
import org.euthymia.handout.Handout.Section;
import org.euthymia.paper.PaperDocument;
import org.euthymia.text.Texts;

/// Writes a handout as the document that is printed. Pure.
final class HandoutHtml {
    static final String NEXT = "next-visit";
    static final String NOTE = "note";
    static final String NOTES = "notes";
    static final String FOOT = "foot";

    private static final Pattern BEFORE_NUMBER = Pattern.compile(" (?=\\d)");
    private static final Pattern BEFORE_SHORT_END = Pattern.compile(" (?=\\S{1,5}$)");

    private final HandoutEdit edit;
    private final PrintRequest request;
    private final SheetPlan plan;
    private final Texts texts;
    private final StringBuilder out = new StringBuilder();
    private int page = 1;

    private HandoutHtml(HandoutEdit edit, PrintRequest request, SheetPlan plan) {
        this.edit = edit;
        this.request = request;
        this.plan = plan;
        this.texts = texts(edit.original().language());
    }

    static Texts texts(HandoutLanguage language) {
        return Texts.of("handout", language.locale());
    }

    static PaperDocument of(HandoutEdit edit, PrintRequest request, SheetPlan plan) {
        var html = new HandoutHtml(edit, request, plan);
        var language = edit.original().language();
        return new PaperDocument(
                edit.original().title(),
                Locale.forLanguageTag(language.word()),
                request.paper(),
                new HandoutCss(request.size(), request.theme(), html.texts).of(plan),
                html.body());
    }

    private String body() {
        var handout = edit.edited();
        out.append("<div class=\"")
                .append(request.size().word())
                .append(" tight")
                .append(plan.tightness())
                .append("\">\n");
        openSheet();
        out.append("<h1 id=\"title\">").append(escaped(handout.title())).append("</h1>\n");
        handout.sections().forEach(this::section);
        note();
        next();
        notes();
        foot();
        out.append("</div>\n</div>\n");
        return out.toString();
    }

    /// A page of its own name for each page but the last, so that it can say where it goes on.
    private void openSheet() {
        var name = page < plan.pages() ? " style=\"page: " + HandoutCss.sheet(page) + "\"" : "";
        out.append("<div").append(name).append(">\n");
    }

    private void turnTo(String id) {
        if (plan.page(id) > page) {
            page = plan.page(id);
            out.append("</div>\n");
            openSheet();
        }
    }

    private void section(Section section) {
        begin(section.id(), section.heading());
        var list = !section.id().equals(Handout.SAFETY);
        out.append(list ? "<ul>\n" : "");
        section.lines().forEach(l -> line(l, list ? "li" : "p"));
        if (section.id().equals(Handout.CALL) && !edit.clinic().phone().isEmpty()) {
            out.append("<li>")
                    .append(escaped(texts.get("call.phone")))
                    .append(" <b>")
                    .append(escaped(edit.clinic().phone()))
                    .append("</b></li>\n");
        }
        out.append(list ? "</ul>\n" : "").append("</div>\n");
    }

    private void begin(String id, String heading) {
        turnTo(id);
        out.append("<div class=\"section ")
                .append(id)
                .append("\" id=\"")
                .append(id)
                .append("\"><h2 id=\"h-")
                .append(id)
                .append("\">")
                .append(escaped(heading))
                .append("</h2>\n");
    }

    private void line(Line line, String tag) {
        out.append('<').append(tag).append(line.toFillIn() ? " class=\"fill\">" : ">");
        for (var run : held(line).runs()) {
            out.append(run.bold() ? "<b>" : "").append(escaped(run.text())).append(run.bold() ? "</b>" : "");
        }
        out.append("</").append(tag).append(">\n");
        if (line.toFillIn()) {
            // A list holds items alone: the line to write on belongs to the item before it.
            out.insert(out.length() - tag.length() - 4, "<div class=\"rule\"></div>");
        }
    }

    /// A number is not parted from the word before it, and no short word is left alone at the end.
    private static Line held(Line line) {
        var runs = new ArrayList<Handout.Run>();
        for (int i = 0; i < line.runs().size(); i++) {
            var run = line.runs().get(i);
            var text = BEFORE_NUMBER.matcher(run.text()).replaceAll("\u00A0");
            boolean last = i == line.runs().size() - 1;
            text = last ? BEFORE_SHORT_END.matcher(text).replaceAll("\u00A0") : text;
            if (!last
                    && text.endsWith(" ")
                    && Character.isDigit(line.runs().get(i + 1).text().charAt(0))) {
                text = text.substring(0, text.length() - 1) + "\u00A0";
            }
            runs.add(new Handout.Run(text, run.bold()));
        }
        return new Line(runs, line.sources());
    }

    private void note() {
        if (edit.note().isEmpty()) {
            return;
        }
        begin(NOTE, texts.get("note.title"));
        edit.note().lines().filter(l -> !l.isBlank()).forEach(l -> paragraph("typed", l));
        out.append("</div>\n");
    }

    private void next() {
        begin(NEXT, texts.get("next.title"));
        edit.nextVisit().ifPresent(visit -> {
            var at = visit.at().isEmpty() ? "" : ", " + visit.at();
            var day = edit.original().language().weekday(visit.day());
            out.append("<p><b>").append(escaped(day + at)).append("</b></p>\n");
        });
        var clinic = edit.clinic();
        if (!clinic.clinician().isEmpty() || !clinic.name().isEmpty()) {
            var both = clinic.clinician().isEmpty() || clinic.name().isEmpty() ? "" : ", ";
            paragraph("clinic", clinic.clinician() + both + clinic.name());
        }
        toFillIn();
        out.append("</div>\n");
    }

    /// What nobody typed is written by hand.
    private void toFillIn() {
        var labels = new ArrayList<String>();
        if (edit.nextVisit().isEmpty()) {
            labels.add(texts.get("next.write"));
        }
        if (edit.clinic().phone().isEmpty()) {
            labels.add(texts.get("call.phone"));
        }
        if (!labels.isEmpty()) {
            out.append("<p class=\"blanks\">");
            labels.forEach(l -> out.append("<span class=\"blank\"><span class=\"label\">")
                    .append(escaped(l))
                    .append("</span></span> "));
            out.append("</p>\n");
        }
    }

    private void paragraph(String style, String text) {
        out.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(escaped(text))
                .append("</p>\n");
    }

    private void notes() {
        if (plan.noteLines() == 0) {
            return;
        }
        begin(NOTES, texts.get("notes.title"));
        out.append("<div class=\"rule\"></div>\n".repeat(plan.noteLines())).append("</div>\n");
    }

    private void foot() {
        turnTo(FOOT);
        var foot = new HandoutFoot(edit, request, texts);
        out.append("<div class=\"gap\" style=\"height: ")
                .append(String.format(Locale.ROOT, "%.1f", plan.gap()))
                .append("pt\"></div>\n<div class=\"foot\" id=\"foot\">\n");
        foot.overdue().ifPresent(words -> paragraph("overdue", words));
        paragraph("small", String.join(" ", foot.lines()));
        out.append("</div>\n");
    }
}
