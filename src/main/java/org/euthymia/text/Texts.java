package org.euthymia.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one feature in the reader's language. Keys are symbolic (`search.empty.title`); a test proves that each
/// key
/// used in the sources exists and that each key is used. Immutable; any thread.
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// @param feature a package directly under `org.euthymia`, e.g. `library`; its bundle is
    /// `org/euthymia/library/Library`
    public static Texts of(String feature, Locale locale) {
        var name = "org.euthymia." + feature + "." + feature.substring(0, 1).toUpperCase(Locale.ROOT)
                + feature.substring(1);
        // No fallback to the machine's own language: a missing translation is shown in English, never in a third
        // language.
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle(name, locale, noFallback), locale);
    }

    /// The text of `key`, its `{0}`-style places filled from `args` ([MessageFormat]; numbers in the reader's way).
    public String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    /// A day as written on screen: `22 Nov 2026`.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public Locale locale() {
        return locale;
    }
}
