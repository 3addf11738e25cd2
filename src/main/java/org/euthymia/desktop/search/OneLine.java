package org.euthymia.desktop.search;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.search.Snippet;

/// A snippet on one line with its matches bold, underlined and marked. What does not fit is cut with an ellipsis at the
/// end only. Labels are used again, so that a list can fill its rows while somebody types.
final class OneLine extends Region {
    private final String styleClass;
    private int used;

    /// @param styleClass of all its words
    OneLine(String styleClass) {
        this.styleClass = styleClass;
        setMinWidth(0);
    }

    void show(Snippet snippet) {
        used = 0;
        for (var run : snippet.runs()) {
            if (!run.text().isEmpty()) {
                put(run.text().replaceAll("\\s+", " "), run.match());
            }
        }
        for (var i = used; i < getChildren().size(); i++) {
            getChildren().get(i).setVisible(false);
        }
        requestLayout();
    }

    private void put(String text, boolean match) {
        if (used == getChildren().size()) {
            var fresh = new Label();
            fresh.getStyleClass().add(styleClass);
            getChildren().add(fresh);
        }
        var label = label(used++);
        label.setText(text);
        if (match != label.getStyleClass().contains(Styles.MATCH)) {
            if (match) {
                label.getStyleClass().add(Styles.MATCH);
            } else {
                label.getStyleClass().remove(Styles.MATCH);
            }
        }
    }

    private Label label(int index) {
        return (Label) getChildren().get(index);
    }

    @Override
    protected void layoutChildren() {
        var left = snappedLeftInset();
        var right = getWidth() - snappedRightInset();
        for (var i = 0; i < used; i++) {
            var label = label(i);
            var wanted = snapSizeX(label.prefWidth(-1));
            var room = right - left;
            var cut = wanted > room;
            // With no room for a letter and the ellipsis the run before shows the ellipsis.
            var gone = cut && room < 2 * label.getFont().getSize();
            label.setVisible(!gone);
            if (gone) {
                shortenBefore(i);
                left = right;
            } else {
                label.resizeRelocate(left, snappedTopInset(), Math.min(wanted, room), label.prefHeight(-1));
                left += Math.min(wanted, room);
            }
        }
    }

    private void shortenBefore(int index) {
        if (index > 0 && label(index - 1).isVisible()) {
            var before = label(index - 1);
            before.resize(Math.min(before.getWidth(), before.prefWidth(-1) - 1), before.getHeight());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        var width = snappedLeftInset() + snappedRightInset();
        for (var i = 0; i < used; i++) {
            width += snapSizeX(label(i).prefWidth(-1));
        }
        return width;
    }

    @Override
    protected double computePrefHeight(double width) {
        var height = 0.0;
        for (var i = 0; i < used; i++) {
            height = Math.max(height, label(i).prefHeight(-1));
        }
        return snappedTopInset() + snapSizeY(height) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
