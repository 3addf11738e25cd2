package org.euthymia.desktop.control;

import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/// Lets a control stand in a line of text without pushing the lines apart: it asks for the room of the visible box
/// only,
/// while the control's target reaches over the line's edges.
///
/// The control's border and background insets, in em, are the part that reaches over.
public final class InlineTarget extends Region {
    /// Visible box above and below the text, in em of the control's font: the rest of the target is not counted.
    private static final double BOX_EM = 17.0 / 12.0;

    private final Labeled control;

    public InlineTarget(Labeled control) {
        this.control = control;
        getChildren().add(control);
        setPickOnBounds(false);
    }

    public Labeled control() {
        return control;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(Math.max(control.minWidth(-1), control.prefWidth(-1)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(BOX_EM * control.getFont().getSize());
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    public double getBaselineOffset() {
        return control.getBaselineOffset() - over();
    }

    @Override
    protected void layoutChildren() {
        control.resizeRelocate(0, -over(), getWidth(), control.prefHeight(-1));
    }

    private double over() {
        return (control.prefHeight(-1) - computePrefHeight(-1)) / 2;
    }
}
