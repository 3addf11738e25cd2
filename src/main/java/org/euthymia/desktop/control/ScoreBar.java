package org.euthymia.desktop.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;

/// A score on its scale: filled to the least it is, hatched to the most it could be, a tick at each band, the cut-off
/// heavier.
/// No colour by severity. Seen only: the [ScoreView] around it speaks. FX thread only.
final class ScoreBar extends Pane {
    private static final double EM_OF_SMALLEST = 0.857;
    private static final double HEIGHT = 0.9;
    private static final double OVER = 0.25;
    private static final double UNDER = 1.35;

    private final Region track = region(CheckStyles.SCORE_TRACK);
    private final Region filled = region(CheckStyles.SCORE_FILLED);
    private final Region open = region(CheckStyles.SCORE_OPEN);
    private final Label zero = number("0");
    private final Label most = number("");
    private final List<Tick> ticks = new ArrayList<>();
    private ScoreRange score;

    private record Tick(int at, boolean heavy, Region line, Label number) {}

    ScoreBar(ScoreRange score) {
        this.score = score;
        getStyleClass().add(CheckStyles.SCORE_BAR);
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(track, filled, open, zero, most);
        for (var at : cuts(score.instrument())) {
            var heavy = at == cutOff(score.instrument());
            var tick = new Tick(at, heavy, region(CheckStyles.SCORE_TICK), number(String.valueOf(at)));
            if (heavy) {
                tick.number().getStyleClass().add(Styles.STRONG);
            }
            ticks.add(tick);
            getChildren().addAll(tick.line(), tick.number());
        }
        show(score);
    }

    /// The lowest score of each band but the first.
    private static List<Integer> cuts(ScoreRange.Instrument instrument) {
        return switch (instrument) {
            case PHQ9 -> List.of(5, 10, 15, 20);
            case COWS -> List.of(5, 13, 25, 37);
            case PHQ2 -> List.of(2);
            case OUD -> List.of(2, 4, 6);
            case ASQ -> List.of(1);
            case PHQ9_MOOD, PHQ9_BODY -> List.of();
        };
    }

    /// The score from which it counts; 0 if there is none.
    static int cutOff(ScoreRange.Instrument instrument) {
        return switch (instrument) {
            case PHQ9 -> 10;
            case COWS -> 5;
            case PHQ2, OUD -> 2;
            case ASQ -> 1;
            case PHQ9_MOOD, PHQ9_BODY -> 0;
        };
    }

    void show(ScoreRange now) {
        score = now;
        most.setText(String.valueOf(now.most()));
        open.setVisible(now.max() > now.min());
        filled.setVisible(now.min() > 0);
        requestLayout();
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    private static Label number(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Styles.SMALLEST);
        label.setAccessibleRole(AccessibleRole.NODE);
        return label;
    }

    private double em() {
        return zero.getFont().getSize() / EM_OF_SMALLEST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * (OVER + HEIGHT + UNDER);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * 20;
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = Math.rint(em() * HEIGHT);
        var top = Math.rint(em() * OVER);
        track.resizeRelocate(0, top, width, height);
        var from = x(score.min());
        filled.resizeRelocate(0, top, from, height);
        open.resizeRelocate(from, top, x(score.max()) - from, height);
        var under = top + height + em() * 0.2;
        place(zero, 0, under);
        place(most, width - most.prefWidth(-1), under);
        for (var tick : ticks) {
            var at = x(tick.at());
            var over = tick.heavy() ? top : top * 0.4;
            var thick = tick.heavy() ? 2 : 1;
            tick.line().resizeRelocate(Math.rint(at - thick / 2.0), top - over, thick, height + 2 * over);
            var words = tick.number().prefWidth(-1);
            place(tick.number(), at - words / 2, under);
            tick.number().setVisible(at - words / 2 > zero.prefWidth(-1) && at + words / 2 < most.getLayoutX());
        }
    }

    private double x(int value) {
        return Math.rint(getWidth() * value / score.most());
    }

    private static void place(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }
}
