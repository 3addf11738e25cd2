package org.euthymia.desktop.card;

import java.util.Collection;
import java.util.Set;
import org.euthymia.library.Source;
import org.euthymia.library.WhatWasRead;
import org.euthymia.text.Texts;

/// Says how much of a source, or of a card's sources, was read.
final class Reading {
    /// Notes that say no more than the depth itself.
    private static final Set<String> BARE =
            Set.of("full text seen", "abstract seen", "excerpt seen", "cited by another page only");

    private Reading() {}

    /// What was read of one source; the library's note in its own words where it says more.
    static String of(Source source, Texts texts) {
        var depth = depth(WhatWasRead.of(source), texts);
        return source.note()
                .filter(note -> !BARE.contains(note))
                .map(note -> texts.get("card.read.note", depth, note))
                .orElse(depth);
    }

    /// What may be said of a card's sources together: their number, and that not all were read in full.
    static String summary(Collection<Source> sources, Texts texts) {
        var count = sources.size();
        var full = count(sources, WhatWasRead.FULL_TEXT);
        if (full == count) {
            return texts.get("card.sources.full", count);
        }
        if (full > 0) {
            return texts.get("card.sources.some-full", count, full);
        }
        return count(sources, WhatWasRead.ABSTRACT) == count
                ? texts.get("card.sources.abstracts", count)
                : texts.get("card.sources.excerpts", count);
    }

    private static String depth(WhatWasRead read, Texts texts) {
        return switch (read) {
            case FULL_TEXT -> texts.get("card.read.full-text");
            case ABSTRACT -> texts.get("card.read.abstract");
            case EXCERPT -> texts.get("card.read.excerpt");
            case SECONDARY_PAGE -> texts.get("card.read.secondary");
            case AS_NOTED -> texts.get("card.read.noted");
            case NOT_SAID -> texts.get("card.read.not-said");
        };
    }

    private static int count(Collection<Source> sources, WhatWasRead read) {
        return (int) sources.stream().filter(s -> WhatWasRead.of(s) == read).count();
    }
}
