package org.euthymia.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One cited source (CSL-JSON). A field named in `unverified` was not seen in the source and must not be shown as fact.
///
/// @param type CSL type, e.g. `article-journal`, `webpage`
/// @param year year of publication
/// @param note what was read of it: abstract, excerpt, secondary page
public record Source(
        String id,
        String type,
        String title,
        List<Author> authors,
        Optional<Integer> year,
        Optional<String> container,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> page,
        Optional<String> doi,
        Optional<String> pmid,
        Optional<String> pmcid,
        Optional<String> url,
        Optional<String> note,
        Set<String> unverified) {
    public Source {
        authors = List.copyOf(authors);
        unverified = Set.copyOf(unverified);
    }

    /// @param literal an organisation or an undivided name; empty when family and given are set
    public record Author(String family, String given, String literal) {}
}
