package org.euthymia.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A proposed day of follow-up, moved off the weekend; public holidays are not known here.
///
/// @param counted the day by counting
/// @param due the working day proposed for it
public record FollowUpDay(LocalDate counted, LocalDate due) {
    /// Proposals of up to so many days are limits that safety set: these move to the working day before, not after.
    private static final int URGENT_WITHIN = 3;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /// The working day for a visit so many days later.
    ///
    /// @param days 1 or more
    public static FollowUpDay in(LocalDate visit, int days) {
        var counted = visit.plusDays(days);
        var before = move(counted, -1);
        return new FollowUpDay(counted, days <= URGENT_WITHIN && before.isAfter(visit) ? before : move(counted, 1));
    }

    /// A day that was chosen stays as it is.
    public static FollowUpDay on(LocalDate day) {
        return new FollowUpDay(day, day);
    }

    private static LocalDate move(LocalDate day, int by) {
        var at = day;
        while (WEEKEND.contains(at.getDayOfWeek())) {
            at = at.plusDays(by);
        }
        return at;
    }

    public boolean moved() {
        return !due.equals(counted);
    }

    /// Reads a day as typed: `2026-12-07`, or as this program writes it, `7 Dec 2026`.
    ///
    /// @return empty for anything else and for days that do not exist
    public static Optional<LocalDate> parse(String typed, Locale locale) {
        return Stream.concat(Stream.of(DateTimeFormatter.ISO_LOCAL_DATE), written(locale))
                .flatMap(f -> parse(typed.strip(), f).stream())
                .findFirst();
    }

    private static Stream<DateTimeFormatter> written(Locale locale) {
        return List.of("d MMM uuuu", "d MMMM uuuu").stream()
                .map(p -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(p)
                        .toFormatter(locale)
                        .withResolverStyle(java.time.format.ResolverStyle.STRICT));
    }

    private static Optional<LocalDate> parse(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
