package org.euthymia.desktop.check;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.euthymia.checklist.PartialDate;

/// Reads a date as people type it, whole or in part: `2025`, `2025-03`, `2025-03-14`, `3/2025`, `March 2025`,
/// `14 Mar 2025`, and with all three numbers in the order of the reader's country. Pure.
final class DateText {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern THREE = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}+)\\.? (?:(\\d{1,2})\\.? )?(\\d{4})");

    private DateText() {}

    /// @param locale tells whether the month or the day comes first, and the months' names; English names always work
    /// @return empty if it is no date, or a day that does not exist
    static Optional<PartialDate> read(String typed, Locale locale) {
        var text = typed.strip().replaceAll("[\\s,]+", " ").replaceAll("(?i)\\b(?:de|del|of) ", "");
        if (text.matches("\\d{4}")) {
            return PartialDate.parse(text);
        }
        return match(NUMBERS, text)
                .map(m -> parts(m.group(1), m.group(2), m.group(3)))
                .or(() -> match(MONTH_YEAR, text).map(m -> parts(m.group(2), m.group(1), null)))
                .or(() -> match(THREE, text).map(m -> three(m, locale)))
                .or(() -> match(NAMED, text).flatMap(m -> named(m, locale)))
                .flatMap(PartialDate::parse);
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var m = pattern.matcher(text);
        return m.matches() ? Optional.of(m.toMatchResult()) : Optional.empty();
    }

    private static String three(MatchResult m, Locale locale) {
        var american = locale.getLanguage().equals("en");
        return parts(m.group(3), m.group(american ? 1 : 2), m.group(american ? 2 : 1));
    }

    private static Optional<String> named(MatchResult m, Locale locale) {
        if (m.group(1) != null && m.group(3) != null) {
            return Optional.empty();
        }
        var day = m.group(1) == null ? m.group(3) : m.group(1);
        return month(m.group(2), locale).map(month -> parts(m.group(4), String.valueOf(month), day));
    }

    /// A month by its name or the first three letters or more of it.
    private static Optional<Integer> month(String name, Locale locale) {
        var wanted = plain(name);
        for (var month : Month.values()) {
            for (var language : new Locale[] {locale, Locale.ENGLISH}) {
                if (wanted.length() >= 3
                        && plain(month.getDisplayName(TextStyle.FULL, language)).startsWith(wanted)) {
                    return Optional.of(month.getValue());
                }
            }
            if (wanted.equals("sept") && month == Month.SEPTEMBER) {
                return Optional.of(month.getValue());
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String parts(String year, String month, @org.jspecify.annotations.Nullable String day) {
        var text = year + "-" + two(month);
        return day == null ? text : text + "-" + two(day);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
