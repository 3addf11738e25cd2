package org.euthymia.desktop.card;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.library.Source;
import org.euthymia.text.Texts;

/// How much of a source was read, from its note. What the note adds is kept in its own words.
///
/// @param more what the note says beyond the depth, e.g. `cut before the last result`
record Reading(Depth depth, String more) {
    enum Depth {
        FULL_TEXT,
        ABSTRACT,
        EXCERPT,
        SECOND_HAND,
        /// The note says something else, or nothing.
        OTHER
    }

    static Reading of(Source source) {
        var note = source.note().orElse("").strip();
        var lower = note.toLowerCase(Locale.ROOT);
        if (lower.startsWith("full text seen") || lower.startsWith("seen in full")) {
            return after(note, Depth.FULL_TEXT, lower.startsWith("full text seen") ? "full text seen" : note);
        }
        if (lower.startsWith("abstract seen")) {
            return after(note, Depth.ABSTRACT, "abstract seen");
        }
        if (lower.startsWith("excerpt seen")) {
            return after(note, Depth.EXCERPT, "excerpt seen");
        }
        if (lower.startsWith("cited by another page only")) {
            return after(note, Depth.SECOND_HAND, "cited by another page only");
        }
        return new Reading(Depth.OTHER, note);
    }

    /// The depth in words: `Abstract; full text not read`.
    String words(Texts texts) {
        var depthWords = depth(texts);
        return more.isEmpty() ? depthWords : depthWords + (depthWords.isEmpty() ? "" : " ") + "(" + more + ")";
    }

    private String depth(Texts texts) {
        return switch (depth) {
            case FULL_TEXT -> texts.get("card.read.full-text");
            case ABSTRACT -> texts.get("card.read.abstract");
            case EXCERPT -> texts.get("card.read.excerpt");
            case SECOND_HAND -> texts.get("card.read.second-hand");
            case OTHER -> texts.get("card.read.other");
        };
    }

    /// What may be said of a list of sources together; empty if there is nothing to say.
    static Optional<String> summary(Collection<Source> sources, Texts texts) {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        var full = count(sources, Depth.FULL_TEXT);
        if (full == sources.size()) {
            return Optional.empty();
        }
        if (full > 0) {
            return Optional.of(texts.get("card.sources.some-full", full, sources.size()));
        }
        return Optional.of(
                count(sources, Depth.ABSTRACT) == sources.size()
                        ? texts.get("card.sources.abstracts", sources.size())
                        : texts.get("card.sources.excerpts", sources.size()));
    }

    private static int count(Collection<Source> sources, Depth depth) {
        return (int) sources.stream().filter(s -> of(s).depth() == depth).count();
    }

    private static Reading after(String note, Depth depth, String opening) {
        var more =
                note.substring(opening.length()).replaceFirst("^[;,\\s]+", "").strip();
        if (more.startsWith("(") && more.indexOf(')') == more.length() - 1) {
            more = more.substring(1, more.length() - 1);
        }
        return new Reading(depth, more);
    }
}
