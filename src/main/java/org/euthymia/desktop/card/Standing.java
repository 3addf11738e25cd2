package org.euthymia.desktop.card;

import java.util.Optional;
import java.util.regex.Pattern;
import org.euthymia.library.Source;

/// What this library records of a source's corrections. Nothing can be looked up offline, so "none recorded" is never
/// "none".
sealed interface Standing {
    record NoneRecorded() implements Standing {}

    /// @param note what is recorded, in the library's words
    record Corrected(String note) implements Standing {}

    record Retracted(String note) implements Standing {}

    Pattern RETRACTION = Pattern.compile("\\bretract(ed|ion)\\b", Pattern.CASE_INSENSITIVE);
    Pattern CORRECTION =
            Pattern.compile("\\b(corrected|corrections?|errat(um|a)|corrigend(um|a))\\b", Pattern.CASE_INSENSITIVE);
    /// How PubMed and publishers head the title of a retracted paper.
    Pattern RETRACTED_TITLE = Pattern.compile("^\\W*retracted( article)?\\b.?\\s*[:.\\]]", Pattern.CASE_INSENSITIVE);

    static Standing of(Source source) {
        var note = source.note().orElse("");
        if (RETRACTED_TITLE.matcher(source.title()).find()
                || RETRACTION.matcher(note).find()) {
            return new Retracted(note);
        }
        return CORRECTION.matcher(note).find() ? new Corrected(note) : new NoneRecorded();
    }

    /// The standing of a source that may be missing from the library.
    static Standing of(Optional<Source> source) {
        return source.map(Standing::of).orElseGet(NoneRecorded::new);
    }
}
