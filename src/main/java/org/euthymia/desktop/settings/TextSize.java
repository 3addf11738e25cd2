package org.euthymia.desktop.settings;

import java.util.List;

/// The text sizes on offer, in percent of the designed size.
public final class TextSize {
    public static final List<Integer> STEPS = List.of(80, 90, 100, 115, 130, 150, 175, 200);
    public static final int NORMAL = 100;

    private TextSize() {}

    /// The step nearest to `percent`: a settings file may hold any number.
    public static int nearest(int percent) {
        var best = STEPS.getFirst();
        for (var step : STEPS) {
            if (Math.abs((long) step - percent) < Math.abs((long) best - percent)) {
                best = step;
            }
        }
        return best;
    }

    /// The next larger step; the largest stays.
    public static int larger(int percent) {
        return STEPS.stream().filter(s -> s > percent).findFirst().orElse(STEPS.getLast());
    }

    /// The next smaller step; the smallest stays.
    public static int smaller(int percent) {
        return STEPS.reversed().stream().filter(s -> s < percent).findFirst().orElse(STEPS.getFirst());
    }
}
