package org.euthymia.library;

import java.util.Locale;
import org.euthymia.text.Texts;

/// How much of a source was read before it was cited. The source's own note says it in full ([Source#note]); this is
/// the weakest reading that the note admits.
public enum WhatWasRead {
    FULL_TEXT,
    ABSTRACT,
    EXCERPT,
    /// Known only through another page that cites or summarises it.
    SECONDARY_PAGE,
    /// The note says something else.
    AS_NOTED,
    /// There is no note.
    NOT_SAID;

    public static WhatWasRead of(Source source) {
        return source.note().map(WhatWasRead::ofNote).orElse(NOT_SAID);
    }

    private static WhatWasRead ofNote(String note) {
        var n = note.toLowerCase(Locale.ROOT);
        if (n.contains("cited by another page") || n.contains("second-hand") || n.contains("secondary")) {
            return SECONDARY_PAGE;
        }
        if (n.startsWith("excerpt") || n.startsWith("chapter opening")) {
            return EXCERPT;
        }
        if (n.startsWith("abstract")) {
            return ABSTRACT;
        }
        return n.startsWith("full text") || n.startsWith("seen in full") ? FULL_TEXT : AS_NOTED;
    }

    /// In the reader's words, e.g. `Abstract read`.
    public String words(Texts texts) {
        return switch (this) {
            case FULL_TEXT -> texts.get("read.fulltext");
            case ABSTRACT -> texts.get("read.abstract");
            case EXCERPT -> texts.get("read.excerpt");
            case SECONDARY_PAGE -> texts.get("read.secondary");
            case AS_NOTED -> texts.get("read.noted");
            case NOT_SAID -> texts.get("read.notsaid");
        };
    }
}
