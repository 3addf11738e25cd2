package org.euthymia.desktop.check;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// The groups one under the other; two folded ones side by side share a line. No group ever changes its parent, so
/// folding takes the focus from nobody.
final class QuestionColumn extends Pane {
    private static final double GAP = 8;
    /// Below this width two strips side by side would cut their words, in em.
    private static final double TWO_FROM = 34;

    private static final double NOT_MEASURED = -1;

    private final List<GroupBox> groups;
    private double measuredFor = NOT_MEASURED;
    private double measured;

    QuestionColumn(List<GroupBox> groups) {
        this.groups = groups;
        getChildren().addAll(groups);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var wanted = width < 0 ? getWidth() : width;
        if (wanted != measuredFor) {
            measured = run(wanted, false);
            measuredFor = wanted;
        }
        return measured;
    }

    /// Measuring every question is dear, and the height is asked for several times in one layout.
    @Override
    public void requestLayout() {
        measuredFor = NOT_MEASURED;
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected void layoutChildren() {
        run(getWidth(), true);
    }

    private double run(double width, boolean place) {
        var shown = groups.stream().filter(GroupBox::isManaged).toList();
        var y = 0.0;
        var i = 0;
        while (i < shown.size()) {
            var first = shown.get(i);
            var two = two(width, first) && i + 1 < shown.size() && two(width, shown.get(i + 1));
            var each = two ? snapSizeX((width - GAP) / 2) : width;
            var height = snapSizeY(first.prefHeight(each));
            if (two) {
                height = Math.max(height, snapSizeY(shown.get(i + 1).prefHeight(each)));
            }
            if (place) {
                first.resizeRelocate(0, y, each, height);
                if (two) {
                    shown.get(i + 1).resizeRelocate(each + GAP, y, width - each - GAP, height);
                }
            }
            y += height + GAP;
            i += two ? 2 : 1;
        }
        return Math.max(0, y - GAP);
    }

    private static boolean two(double width, GroupBox box) {
        return !box.wide() && width > TWO_FROM * box.em();
    }
}
