package org.euthymia.desktop.figure;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.figure.Drawing;
import org.euthymia.figure.Figure;
import org.euthymia.figure.FigureLayout;
import org.euthymia.figure.TextMeasure;

/// The picture itself: as high as its width and the text size make it, drawn anew when either changes. One accessible
/// object. FX thread only.
final class FigurePicture extends Pane {
    private static final double PREFERRED = 300;

    private final Figure figure;
    private final FigureLayout layout;
    private final TextMeasure measure = TextMeasure.roboto(1);
    /// Takes the type size that the stylesheets give to text here.
    private final Text probe = new Text();
    private boolean stale = true;

    /// @param spoken what stands for the picture
    FigurePicture(Figure figure, FigureLayout layout, String spoken) {
        this.figure = figure;
        this.layout = layout;
        probe.setManaged(false);
        probe.setVisible(false);
        getStyleClass().add(Styles.FIGURE_PICTURE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        getChildren().add(probe);
        widthProperty().subscribe(this::paintAtLayout);
        // The font changes while stylesheets are applied, when children must stay as they are: painting waits for
        // layout.
        probe.fontProperty().subscribe(this::paintAtLayout);
        setOnMousePressed(_ -> requestFocus());
    }

    private Drawing drawing(double width) {
        return layout.lay(figure, width, measure.at(scale()), false);
    }

    private double scale() {
        return probe.getFont().getSize() / TextMeasure.BASE;
    }

    private void paintAtLayout() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale && getWidth() > 0) {
            stale = false;
            paint();
            applyCss();
        }
    }

    private void paint() {
        var nodes = FigurePainter.nodes(drawing(getWidth()));
        nodes.forEach(n -> {
            n.setManaged(false);
            n.setMouseTransparent(true);
        });
        getChildren().setAll(probe);
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED * scale();
    }

    @Override
    protected double computeMinWidth(double height) {
        return FigureLayout.NARROWEST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing(width > 0 ? width : computePrefWidth(-1)).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width > 0 ? width : getWidth());
    }
}
