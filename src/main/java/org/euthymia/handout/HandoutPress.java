package org.euthymia.handout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.euthymia.paper.PageCheck;
import org.euthymia.paper.PageLines;
import org.euthymia.paper.PaperDocument;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperLayout;
import org.euthymia.paper.PaperResult;
import org.euthymia.paper.Pdf;
import org.euthymia.problem.Problem;

/// Puts handouts on paper: finds the roomiest layout that takes the fewest pages, fills what is left with lines to
/// write on, and makes sure that the safety lines stand on page 1. Any thread; several at once.
public final class HandoutPress {
    private static final int MOST_NOTE_LINES = 6;
    /// Heading of the lines to write on, in its own size and air.
    private static final double NOTES_HEADING = 2.4;
    /// Points kept free, so that rounding never starts another page.
    private static final double SLACK = 3;

    private final PaperEngine engine;

    public HandoutPress(PaperEngine engine) {
        this.engine = engine;
    }

    /// The engine behind it, for pages that go with handouts.
    public PaperEngine engine() {
        return engine;
    }

    /// The sheet as a PDF. A theme that hides safety lines, or a text that pushes them off page 1, makes none.
    public SheetResult sheet(HandoutEdit edit, PrintRequest request) {
        var document = document(edit, request);
        return switch (engine.pdf(document)) {
            case PaperResult.Failed failed -> new SheetResult.Failed(failed.problem());
            case PaperResult.Made made ->
                checked(edit, document, made.pdf(), request.theme().isPresent());
        };
    }

    /// What will be printed, as XHTML with its style.
    public PaperDocument document(HandoutEdit edit, PrintRequest request) {
        return HandoutHtml.of(edit, request, plan(edit, request));
    }

    private SheetPlan plan(HandoutEdit edit, PrintRequest request) {
        int fewest = Integer.MAX_VALUE;
        var best = SheetPlan.first(0);
        for (int tightness = 0;
                tightness <= SheetPlan.TIGHTEST && fewest > request.size().pages();
                tightness++) {
            var layout = engine.layout(HandoutHtml.of(edit, request, SheetPlan.first(tightness)));
            if (layout.pages() > 0 && layout.pages() < fewest) {
                fewest = layout.pages();
                best = filled(layout, tightness, request);
            }
        }
        return best;
    }

    private static SheetPlan filled(PaperLayout layout, int tightness, PrintRequest request) {
        var pageOf = new HashMap<String, Integer>();
        layout.boxes().forEach(b -> pageOf.put(b.id(), b.page()));
        double room = layout.box(HandoutHtml.FOOT).map(PaperLayout.Placed::room).orElse(0.0) - SLACK;
        double heading = NOTES_HEADING * request.size().points();
        double line = request.size().ruledLine();
        int lines = (int) Math.clamp(Math.floor((room - heading) / line), 0, MOST_NOTE_LINES);
        double gap = lines == 0 ? room : room - heading - lines * line;
        pageOf.put(HandoutHtml.NOTES, layout.pages());
        return new SheetPlan(tightness, pageOf, layout.pages(), lines, Math.max(0, gap));
    }

    private SheetResult checked(HandoutEdit edit, PaperDocument document, Pdf pdf, boolean themed) {
        var pages = PageLines.of(pdf);
        var safety = edit.original().section(Handout.SAFETY).orElseThrow().lines();
        var calls = edit.original().section(Handout.CALL).orElseThrow().lines();
        if (!holds(pages.subList(0, 1), safety) || !holds(pages, calls)) {
            return new SheetResult.Failed(
                    Problem.error("handout.safety.missing", edit.original().title()));
        }
        var check = PageCheck.of(pages);
        if (themed && !check.clean()) {
            // A theme that prints one thing over another may cover a safety line.
            return new SheetResult.Failed(
                    Problem.error("handout.safety.missing", edit.original().title()));
        }
        return new SheetResult.Made(new Sheet(pdf, document, check, safety.size(), edit.scores(), unprintable(edit)));
    }

    private static boolean holds(List<PageLines> pages, List<Handout.Line> lines) {
        var text = squeezed(pages.stream()
                .flatMap(p -> p.lines().stream())
                .map(PageLines.Line::text)
                .collect(Collectors.joining()));
        return lines.stream().allMatch(l -> text.contains(squeezed(l.text())));
    }

    private String unprintable(HandoutEdit edit) {
        var clinic = edit.clinic();
        var typed = String.join(" ", edit.edited().texts())
                + edit.note()
                + clinic.name()
                + clinic.phone()
                + clinic.clinician()
                + edit.nextVisit().map(NextVisit::at).orElse("");
        return engine.fonts().missing(typed);
    }

    /// Lines break anywhere on paper, and letters such as f and l are drawn as one.
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
