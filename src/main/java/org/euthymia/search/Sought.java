package org.euthymia.search;

import java.util.List;

/// One word of the query, ready to be looked for.
///
/// @param forms the ways in which it may stand in a text, the typed one first; at least one
/// @param rarity above 0; the rarer in the library, the more a match tells
/// @param required false for a word that only carries the sentence
record Sought(Term term, List<Form> forms, double rarity, boolean required) {
    Sought {
        forms = List.copyOf(forms);
    }

    boolean in(FoldedText text) {
        return forms.stream().anyMatch(text::has);
    }

    Query query() {
        return new Query.Any(List.copyOf(forms));
    }
}
