package org.euthymia.desktop.medicines;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.euthymia.desktop.theme.MedicineStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.medicines.DailyDose;
import org.euthymia.medicines.DoseNotes;
import org.euthymia.medicines.MedicineWords;

/// The total as a bar: filled as far as it is certain, hatched where it may lie, with a tick at each band. One
/// accessible object.
final class DoseBar extends Pane {
    private static final double LEAST_SCALE = 120;
    private static final double STEP = 60;
    private static final double BAR_EM = 1;
    private static final double OPEN_SHARE = 0.14;

    private final DailyDose dose;
    private final DoseNotes notes;
    private final double scale;
    private final Region track = region(MedicineStyles.BAR_TRACK);
    private final Region filled = region(MedicineStyles.BAR_FILLED);
    private final Region open = region(MedicineStyles.BAR_OPEN);
    private final Label missing = label("", Styles.WARNING_TEXT);
    private final Label zero = label("0", Styles.SMALLEST);
    private final Label end;

    DoseBar(DailyDose dose, DoseNotes notes, MedicineWords words, String accessible, String endWords) {
        this.dose = dose;
        this.notes = notes;
        scale = Math.max(LEAST_SCALE, Math.ceil(dose.counted().max() / STEP + 1) * STEP);
        end = label(words.number(scale) + " " + endWords, Styles.SMALLEST);
        missing.setText(words.notCounted(dose));
        missing.getStyleClass().add(Styles.SMALLEST);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(accessible);
        getChildren().addAll(track, filled, open, missing, zero, end);
        notes.bands().forEach(b -> {
            getChildren().add(region(MedicineStyles.BAR_TICK));
            getChildren().add(label(words.number(b.from()), Styles.SMALLEST));
        });
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private double em() {
        return zero.getFont().getSize() / 0.857;
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * (BAR_EM + 1.6);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * 20;
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = em() * BAR_EM;
        var top = em() * 0.2;
        track.resizeRelocate(0, top, width, height);
        var from = width * dose.counted().min() / scale;
        filled.resizeRelocate(0, top, from, height);
        var to = width * dose.counted().max() / scale + (dose.complete() ? 0 : width * OPEN_SHARE);
        open.resizeRelocate(from, top, Math.max(0, Math.min(width, to) - from), height);
        open.setVisible(to > from);
        place(missing, Math.min(to + em() * 0.5, width), top + (height - missing.prefHeight(-1)) / 2);
        missing.setVisible(!missing.getText().isEmpty() && isFree(missing.getLayoutX(), missing.getWidth()));
        var under = top + height + em() * 0.15;
        place(zero, 0, under);
        place(end, width - end.prefWidth(-1), under);
        var first = getChildren().indexOf(end) + 1;
        for (var i = 0; i < notes.bands().size(); i++) {
            var x = width * notes.bands().get(i).from() / scale;
            getChildren().get(first + 2 * i).resizeRelocate(x - 1, top - em() * 0.2, 2, height + em() * 0.4);
            var number = (Label) getChildren().get(first + 2 * i + 1);
            place(number, x - number.prefWidth(-1) / 2, under + em() * 0.05);
            number.setVisible(number.getLayoutX() + number.prefWidth(-1) < end.getLayoutX());
        }
    }

    /// True if words there would stay inside the bar and cross no tick.
    private boolean isFree(double from, double length) {
        var to = from + length;
        return to <= getWidth()
                && notes.bands().stream()
                        .mapToDouble(b -> getWidth() * b.from() / scale)
                        .noneMatch(x -> x > from - em() / 2 && x < to + em() / 2);
    }

    private static void place(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }
}
