package org.euthymia.checklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day, a month or a year, as somebody remembers it: the days that it could be.
///
/// @param first earliest day
/// @param last latest day, not before `first`
public record PartialDate(LocalDate first, LocalDate last) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /// Reads `2025`, `2025-03` or `2025-03-14`; empty for anything else and for days that do not exist.
    public static Optional<PartialDate> parse(String text) {
        var m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) == null) {
                var all = Year.of(year);
                return Optional.of(new PartialDate(all.atDay(1), all.atMonth(12).atEndOfMonth()));
            }
            var month = YearMonth.of(year, Integer.parseInt(m.group(2)));
            return Optional.of(
                    m.group(3) == null
                            ? new PartialDate(month.atDay(1), month.atEndOfMonth())
                            : of(month.atDay(Integer.parseInt(m.group(3)))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public boolean isDay() {
        return first.equals(last);
    }

    public boolean isMonth() {
        return !isDay() && YearMonth.from(first).equals(YearMonth.from(last));
    }

    /// True if every day that this could be lies before every day that `other` could be.
    public boolean surelyBefore(PartialDate other) {
        return last.isBefore(other.first);
    }

    /// As it is written in answers: `2025`, `2025-03` or `2025-03-14`.
    @Override
    public String toString() {
        var text = first.toString();
        if (isDay()) {
            return text;
        }
        return text.substring(0, text.length() - (isMonth() ? 3 : 6));
    }
}
