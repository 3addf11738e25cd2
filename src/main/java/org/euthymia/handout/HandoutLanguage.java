package org.euthymia.handout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages that handouts are written in. Each has its own reading formulas.
public enum HandoutLanguage {
    ENGLISH("en", Locale.US, "MMM d, uuuu", "EEEE, MMMM d, uuuu"),
    SPANISH("es", Locale.of("es", "US"), "d MMM uuuu", "EEEE d 'de' MMMM 'de' uuuu");

    private final String word;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;

    HandoutLanguage(String word, Locale locale, String day, String weekday) {
        this.word = word;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.weekday = DateTimeFormatter.ofPattern(weekday, locale);
    }

    /// `en` or `es`: the folder's name, and the word of the command line.
    public String word() {
        return word;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<HandoutLanguage> ofWord(String word) {
        return Arrays.stream(values()).filter(l -> l.word.equals(word)).findFirst();
    }

    /// Spanish for a Spanish reader, else English.
    public static HandoutLanguage of(Locale locale) {
        return locale.getLanguage().equals("es") ? SPANISH : ENGLISH;
    }

    /// As in a foot line: `Nov 22, 2026`.
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// As a patient reads an appointment: `Monday, December 7, 2026`.
    public String weekday(LocalDate date) {
        var text = weekday.format(date);
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
