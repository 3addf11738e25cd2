package org.euthymia.library;

import java.util.List;
import java.util.Optional;

/// The attribute block at the end of a statement: what it rests on.
///
/// @param claims ids of claims in `evidence/claims.yaml`; not shown to readers
/// @param design study design in words, e.g. `Cohort`
/// @param who size and population, e.g. `49,770 US veterans`
/// @param year year or years of the source, e.g. `2014`, `2006–2011`
/// @param certainty certainty of this statement
/// @param aboutLibrary true for a statement about this library itself, which has no source
public record Evidence(
        List<String> claims,
        Optional<String> design,
        Optional<String> who,
        Optional<String> year,
        Optional<Certainty> certainty,
        boolean aboutLibrary) {
    /// No attribute block.
    public static final Evidence NONE =
            new Evidence(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    public Evidence {
        claims = List.copyOf(claims);
    }
}
