package org.euthymia.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads what was typed. No text is wrong: what is not a word is passed over.
final class QueryParser {
    static final int MAX_CHARACTERS = 400;
    static final int MAX_WORDS = 32;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«]([^\"“”„«»]*)[\"“”»]");

    private QueryParser() {}

    /// At most [#MAX_WORDS] words of the first [#MAX_CHARACTERS] characters; empty if there is no word.
    static List<Term> parse(String typed) {
        var text = typed.length() > MAX_CHARACTERS ? typed.substring(0, MAX_CHARACTERS) : typed;
        var terms = new ArrayList<Term>();
        var quoted = QUOTED.matcher(text);
        int from = 0;
        while (quoted.find()) {
            words(text.substring(from, quoted.start()), false, terms);
            phrase(quoted.group(1), terms);
            from = quoted.end();
        }
        words(text.substring(from), true, terms);
        return withinLimit(terms);
    }

    private static void words(String text, boolean atEnd, List<Term> to) {
        var compounds = WordSplitter.split(text);
        for (int i = 0; i < compounds.size(); i++) {
            var compound = compounds.get(i);
            boolean growing = atEnd && i == compounds.size() - 1 && !isFollowedBySpace(text, compound.end());
            to.add(new Term.Word(compound, !growing));
        }
    }

    private static boolean isFollowedBySpace(String text, int end) {
        return text.codePoints().skip(text.codePointCount(0, end)).anyMatch(Character::isWhitespace);
    }

    private static void phrase(String text, List<Term> to) {
        var parts = WordSplitter.split(text).stream()
                .flatMap(c -> c.forms().stream())
                .limit(MAX_WORDS)
                .toList();
        if (!parts.isEmpty()) {
            to.add(new Term.Phrase(parts));
        }
    }

    private static List<Term> withinLimit(List<Term> terms) {
        int words = 0;
        for (int i = 0; i < terms.size(); i++) {
            words += wordsIn(terms.get(i));
            if (words > MAX_WORDS) {
                return List.copyOf(terms.subList(0, i));
            }
        }
        return List.copyOf(terms);
    }

    private static int wordsIn(Term term) {
        return switch (term) {
            case Term.Word _ -> 1;
            case Term.Phrase phrase -> phrase.parts().size();
        };
    }
}
