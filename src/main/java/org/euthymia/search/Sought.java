package org.euthymia.search;

import java.util.List;

/// One word of the query, ready to be looked for.
///
/// @param forms the ways in which it may stand in a text, the typed one first; at least one
/// @param root what all forms begin with: a text without it has none of them
/// @param rarity above 0; the rarer in the library, the more a match tells
/// @param required false for a word that only carries the sentence
record Sought(Term term, List<Form> forms, String root, double rarity, boolean required) {
    Sought {
        forms = List.copyOf(forms);
    }

    static Sought of(Term term, List<Form> forms, double rarity, boolean required) {
        return new Sought(term, forms, root(forms), rarity, required);
    }

    private static String root(List<Form> forms) {
        var root = forms.getFirst().needle();
        for (var form : forms) {
            int same = 0;
            int most = Math.min(root.length(), form.needle().length());
            while (same < most && root.charAt(same) == form.needle().charAt(same)) {
                same++;
            }
            root = root.substring(0, same);
        }
        return root;
    }

    boolean in(FoldedText text) {
        return text.mayHave(this) && forms.stream().anyMatch(text::has);
    }

    /// What the engine is asked. Forms that a longer-reaching one includes are left out: they cost time and find
    /// nothing.
    Query query() {
        return new Query.Any(forms.stream()
                .filter(form -> forms.stream().noneMatch(other -> !other.equals(form) && other.includes(form)))
                .map(Query.class::cast)
                .toList());
    }
}
