package org.euthymia.search;

import java.util.ArrayList;
import java.util.List;

/// Turns typed words into what is looked for, by means of the words that the library holds. Spelling correction and
/// synonyms add their forms here.
final class QueryExpansion {
    private static final double AS_TYPED = 1;
    private static final double RELATIVE = 0.6;
    private static final double GROWING = 0.7;
    private static final double BEGINNING = 0.4;
    /// A finished word of at least this length may also be a beginning: `adren insuf`.
    private static final int SHORTEST_BEGINNING = 4;
    /// Against queries of absurd size; the nearest relatives come first.
    private static final int MOST_RELATIVES = 8;

    private final Vocabulary vocabulary;

    QueryExpansion(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// @return the words in the order typed; unless all words only carry the sentence, those that do are not
    /// required
    List<Sought> expand(List<Term> terms) {
        boolean subject = terms.stream().anyMatch(t -> !carries(t));
        return terms.stream().map(t -> sought(t, !subject || !carries(t))).toList();
    }

    private static boolean carries(Term term) {
        return switch (term) {
            case Term.Word word -> StopWords.has(word.compound().joined());
            case Term.Phrase _ -> false;
        };
    }

    private Sought sought(Term term, boolean required) {
        var forms = switch (term) {
            case Term.Phrase phrase -> List.of(Form.whole(phrase.parts(), AS_TYPED));
            case Term.Word word when !required -> List.of(Form.whole(word.parts(), AS_TYPED));
            case Term.Word word when word.parts().size() > 1 -> compound(word);
            case Term.Word word -> simple(word.parts().getFirst(), word.finished());
        };
        return Sought.of(term, forms, rarity(forms), required);
    }

    private List<Form> compound(Term.Word word) {
        var forms = new ArrayList<Form>();
        forms.add(Form.whole(word.parts(), AS_TYPED));
        if (word.compound().joins()) {
            forms.addAll(simple(word.compound().joined(), word.finished()));
        }
        if (!word.finished()) {
            forms.add(Form.open(word.parts(), GROWING));
        }
        return forms;
    }

    private List<Form> simple(String word, boolean finished) {
        var forms = new ArrayList<Form>();
        forms.add(Form.whole(List.of(word), AS_TYPED));
        if (!finished) {
            forms.add(Form.open(List.of(word), GROWING));
        } else if (word.length() >= SHORTEST_BEGINNING || vocabulary.documents(word) == 0) {
            forms.add(Form.open(List.of(word), BEGINNING));
        }
        var relatives = new ArrayList<>(Inflections.of(word));
        if (!finished) {
            relatives.addAll(Inflections.ofUnfinished(word, vocabulary.documentsStarting(word) > 0));
        }
        relatives.stream()
                .distinct()
                .filter(relative -> vocabulary.documents(relative) > 0)
                .limit(MOST_RELATIVES)
                .forEach(relative -> forms.add(Form.whole(List.of(relative), RELATIVE)));
        return forms;
    }

    /// The inverse document frequency of BM25, in the form that stays above 0 for words that stand everywhere.
    private double rarity(List<Form> forms) {
        int documents = Math.min(
                vocabulary.size(),
                forms.stream().mapToInt(this::documents).max().orElse(0));
        return Math.log(1 + (vocabulary.size() - documents + 0.5) / (documents + 0.5));
    }

    private int documents(Form form) {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < form.words().size(); i++) {
            var word = form.words().get(i);
            boolean open = form.open() && i == form.words().size() - 1;
            fewest = Math.min(fewest, open ? vocabulary.documentsStarting(word) : vocabulary.documents(word));
        }
        return fewest;
    }
}
