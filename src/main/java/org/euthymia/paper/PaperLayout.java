package org.euthymia.paper;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the elements with an `id` come to stand. Immutable; any thread.
///
/// @param pages how many; 0 if the document cannot be laid out
/// @param boxes from top to bottom
public record PaperLayout(int pages, List<Placed> boxes) {
    static final PaperLayout NONE = new PaperLayout(0, List.of());

    public PaperLayout {
        boxes = List.copyOf(boxes);
    }

    /// Lengths are points; `top` and `bottom`, margins included, count from the top of the text area of `page`.
    ///
    /// @param page on which it begins, from 1
    /// @param room from its bottom to the bottom of the text area of the page on which it ends
    public record Placed(String id, int page, double top, double bottom, double room) {
        public double height() {
            return bottom - top;
        }
    }

    public Optional<Placed> box(String id) {
        return boxes.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /// @param dots units of the layout in one point
    static PaperLayout of(SharedContext context, List<PageBox> pages, double dots) {
        var boxes = new ArrayList<Placed>();
        context.getIdMap().forEach((id, box) -> boxes.add(placed(id, box, pages, dots)));
        boxes.sort(Comparator.comparingInt(Placed::page).thenComparingDouble(Placed::top));
        return new PaperLayout(pages.size(), boxes);
    }

    private static Placed placed(String id, Box box, List<PageBox> pages, double dots) {
        int top = box.getAbsY();
        int bottom = top + box.getHeight();
        var first = at(pages, top);
        var last = at(pages, Math.max(top, bottom - 1));
        return new Placed(
                id,
                pages.indexOf(first) + 1,
                (top - first.getTop()) / dots,
                (bottom - first.getTop()) / dots,
                (last.getBottom() - bottom) / dots);
    }

    private static PageBox at(List<PageBox> pages, int y) {
        return pages.stream().filter(p -> y < p.getBottom()).findFirst().orElseGet(pages::getLast);
    }
}
