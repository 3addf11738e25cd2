package org.euthymia.handout;

import java.util.Map;

/// How a sheet is laid out, found in a first pass.
///
/// @param tightness 0 roomy to [#TIGHTEST]: less air between lines and sections, never smaller type
/// @param pageOf the page on which each section begins, by its id; empty while that is not known
/// @param pages how many
/// @param noteLines lines to write on
/// @param gap points of nothing above the foot line, so that it stands at the foot of the last page
record SheetPlan(int tightness, Map<String, Integer> pageOf, int pages, int noteLines, double gap) {
    static final int TIGHTEST = 4;

    SheetPlan {
        pageOf = Map.copyOf(pageOf);
    }

    static SheetPlan first(int tightness) {
        return new SheetPlan(tightness, Map.of(), 1, 0, 0);
    }

    int page(String section) {
        return pageOf.getOrDefault(section, 1);
    }
}
