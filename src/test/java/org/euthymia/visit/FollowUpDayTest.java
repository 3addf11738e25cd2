package org.euthymia.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpDayTest {
    // 22 November 2026 is a Sunday.
    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 14, 2026-12-06, 2026-12-07",
        "2026-11-23, 14, 2026-12-07, 2026-12-07",
        "2026-11-21, 7, 2026-11-28, 2026-11-30",
        // Three days are a limit that safety sets: the day before rather than the day after.
        "2026-11-25, 3, 2026-11-28, 2026-11-27",
        "2026-11-26, 3, 2026-11-29, 2026-11-27",
        "2026-11-27, 3, 2026-11-30, 2026-11-30",
        // No working day lies between: the next one.
        "2026-11-27, 1, 2026-11-28, 2026-11-30",
        "2026-12-25, 7, 2027-01-01, 2027-01-01",
    })
    void isMovedOffTheWeekend(LocalDate visit, int days, LocalDate counted, LocalDate due) {
        assertThat(FollowUpDay.in(visit, days)).isEqualTo(new FollowUpDay(counted, due));
    }

    @Test
    void isAlwaysAWorkingDayAfterTheVisit() {
        for (var visit = LocalDate.of(2026, 1, 1); visit.getYear() == 2026; visit = visit.plusDays(1)) {
            for (var days : List.of(1, 2, 3, 7, 14, 28)) {
                var due = FollowUpDay.in(visit, days).due();
                assertThat(due).isAfter(visit);
                assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        }
    }

    @Test
    void aChosenDayStays() {
        var sunday = LocalDate.of(2026, 11, 22);
        assertThat(FollowUpDay.on(sunday).due()).isEqualTo(sunday);
        assertThat(FollowUpDay.on(sunday).moved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-07", "7 Dec 2026", "07 dec 2026", "7 December 2026", "  2026-12-07 "})
    void readsWhatIsTyped(String typed) {
        assertThat(FollowUpDay.parse(typed, Locale.US)).contains(LocalDate.of(2026, 12, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-01", "30 Feb 2027", "2026-02-29", "12/7/2026", "7"})
    void refusesTheRest(String typed) {
        assertThat(FollowUpDay.parse(typed, Locale.US)).isEqualTo(Optional.empty());
    }

    @Test
    void readsMonthsInSpanish() {
        assertThat(FollowUpDay.parse("7 dic 2026", Locale.forLanguageTag("es"))).contains(LocalDate.of(2026, 12, 7));
    }
}
