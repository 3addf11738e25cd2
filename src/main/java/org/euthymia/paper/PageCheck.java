package org.euthymia.paper;

import java.util.ArrayList;
import java.util.List;

/// Whether all text of a PDF can be read: nothing off the page or in the strip that printers cannot reach, nothing
/// printed over other text.
///
/// @param outside lines that leave the page's printable part
/// @param overlapping lines that touch another
public record PageCheck(List<String> outside, List<String> overlapping) {
    /// What most printers cannot print on: 5 mm, in points.
    private static final double UNPRINTABLE = 14;
    /// Ascents and descents may meet without letters touching.
    private static final double OVERLAP = 0.25;

    public PageCheck {
        outside = List.copyOf(outside);
        overlapping = List.copyOf(overlapping);
    }

    public boolean clean() {
        return outside.isEmpty() && overlapping.isEmpty();
    }

    /// Looks at every page of a PDF.
    public static PageCheck of(List<PageLines> pages) {
        var outside = pages.stream()
                .flatMap(p -> p.lines().stream().filter(l -> isOutside(l, p)))
                .map(PageLines.Line::text)
                .toList();
        var overlapping = pages.stream().flatMap(p -> overlapping(p).stream()).toList();
        return new PageCheck(outside, overlapping);
    }

    private static List<String> overlapping(PageLines page) {
        var found = new ArrayList<String>();
        for (int i = 0; i < page.lines().size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(page.lines().get(i), page.lines().get(j))) {
                    found.add(page.lines().get(i).text());
                }
            }
        }
        return found;
    }

    private static boolean isOutside(PageLines.Line line, PageLines page) {
        return line.left() < UNPRINTABLE
                || line.top() < UNPRINTABLE
                || line.right() > page.width() - UNPRINTABLE
                || line.bottom() > page.height() - UNPRINTABLE;
    }

    private static boolean overlap(PageLines.Line a, PageLines.Line b) {
        double across = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        double down = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return across > 0.5 && down > OVERLAP * Math.min(a.bottom() - a.top(), b.bottom() - b.top());
    }
}
