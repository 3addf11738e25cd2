package org.euthymia.handout;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.euthymia.handout.Handout.Line;
import org.euthymia.paper.PageCheck;
import org.euthymia.paper.PageLines;
import org.euthymia.paper.Pdf;
import org.euthymia.paper.PdfPages;

/// Looks at a finished sheet: whether each safety line stands on page 1, and each line that says when to call stands
/// anywhere, so that it can be read.
///
/// @param pages the sheet's lines
record SafetyCheck(Handout handout, Pdf pdf, List<PageLines> pages) {
    private static final float DPI = 72;
    /// Share of dark pixels that a line of type has at least; Roboto has about a tenth.
    private static final double INK = 0.03;

    /// True if the words are there.
    boolean complete() {
        return holds(pages.subList(0, 1), safety()) && holds(pages, calls());
    }

    /// True if the words can be seen too: nothing clipped, printed over, covered or pale. For a sheet in a clinic's own
    /// theme, since ours is known to be readable.
    boolean visible(PageCheck check) {
        if (!check.clean()) {
            return false;
        }
        var pictures = PdfPages.images(pdf, DPI);
        var words = squeezed(text(safety()) + text(calls()));
        for (int page = 0; page < pages.size(); page++) {
            for (var line : pages.get(page).lines()) {
                if (words.contains(squeezed(line.text())) && line.darkness(pictures.get(page), DPI) < INK) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Line> safety() {
        return handout.section(Handout.SAFETY).orElseThrow().lines();
    }

    private List<Line> calls() {
        return handout.section(Handout.CALL).orElseThrow().lines();
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining());
    }

    private static boolean holds(List<PageLines> pages, List<Line> lines) {
        var text = squeezed(pages.stream()
                .flatMap(p -> p.lines().stream())
                .map(PageLines.Line::text)
                .collect(Collectors.joining()));
        return lines.stream().allMatch(l -> text.contains(squeezed(l.text())));
    }

    /// Lines break anywhere on paper, and letters such as f and l are drawn as one.
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
