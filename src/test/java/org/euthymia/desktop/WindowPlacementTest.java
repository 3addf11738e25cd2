package org.euthymia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.euthymia.platform.Settings.WindowBounds;
import org.junit.jupiter.api.Test;

class WindowPlacementTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 0, 1280, 1024);
    private static final Rectangle2D SMALL = new Rectangle2D(0, 0, 900, 600);

    private static WindowBounds fit(WindowBounds remembered, Rectangle2D... screens) {
        return WindowPlacement.fit(Optional.of(remembered), List.of(screens));
    }

    @Test
    void aFirstWindowStandsInTheMiddle() {
        assertThat(WindowPlacement.fit(Optional.empty(), List.of(MAIN)))
                .isEqualTo(new WindowBounds(320, 155, 1280, 800, false));
    }

    @Test
    void aFirstWindowIsNoLargerThanTheScreen() {
        assertThat(WindowPlacement.fit(Optional.empty(), List.of(SMALL)))
                .isEqualTo(new WindowBounds(0, 0, 900, 600, false));
    }

    @Test
    void aRememberedPlaceHolds() {
        var bounds = new WindowBounds(-1200, 40, 1100, 800, false);
        assertThat(fit(bounds, MAIN, LEFT)).isEqualTo(bounds);
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsForgotten() {
        assertThat(fit(new WindowBounds(-1200, 40, 1100, 800, true), MAIN))
                .isEqualTo(new WindowBounds(320, 155, 1280, 800, true));
    }

    @Test
    void aWindowMostlyOffTheScreenIsPulledBack() {
        assertThat(fit(new WindowBounds(1700, 900, 1280, 800, false), MAIN))
                .isEqualTo(new WindowBounds(640, 280, 1280, 800, false));
    }

    @Test
    void aWindowWhoseTopCannotBeReachedIsForgotten() {
        assertThat(fit(new WindowBounds(100, -400, 1280, 800, false), MAIN).y()).isEqualTo(155);
    }

    @Test
    void oddSizesAreBroughtIntoTheScreen() {
        assertThat(fit(new WindowBounds(0, 30, 9000, 10, false), MAIN))
                .isEqualTo(new WindowBounds(0, 30, 1920, 700, false));
        assertThat(fit(new WindowBounds(Double.NaN, Double.NaN, 10, 10, false), MAIN)
                        .width())
                .isEqualTo(1280);
    }
}
