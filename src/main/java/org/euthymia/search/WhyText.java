package org.euthymia.search;

import java.util.Locale;
import org.euthymia.text.Texts;

/// Puts into words why a hit matched. Immutable; any thread.
public final class WhyText {
    private final Texts texts;

    public WhyText(Locale locale) {
        this.texts = Texts.of("search", locale);
    }

    /// For example `All 2 words; in the title`.
    public String of(Hit.Why why) {
        var where = why.places().isEmpty() ? "" : place(why.places().getFirst());
        if (why.of() <= 1 || why.words() == 0) {
            return where;
        }
        var count =
                why.words() == why.of() ? texts.get("why.all", why.of()) : texts.get("why.some", why.words(), why.of());
        return where.isEmpty() ? count : count + "; " + where.toLowerCase(texts.locale());
    }

    private String place(Hit.Field field) {
        return switch (field) {
            case TITLE -> texts.get("why.title");
            case KEYWORDS -> texts.get("why.keywords");
            case ANSWER -> texts.get("why.answer");
            case HEADING -> texts.get("why.heading");
            case BODY -> texts.get("why.body");
        };
    }
}
