package org.euthymia.search;

import java.util.List;

/// One way in which a typed word may stand in a text.
///
/// @param words plain words side by side, at least one, none empty
/// @param open true if the last word may go on: `diab` finds `diabetes`
/// @param worth how much a match counts beside the word as typed, above 0 to 1
/// @param needle what to look for in [FoldedText#plain()]
record Form(List<String> words, boolean open, double worth, String needle) implements Query {
    Form {
        words = List.copyOf(words);
    }

    static Form whole(List<String> words, double worth) {
        return new Form(words, false, worth, " " + String.join(" ", words) + " ");
    }

    static Form open(List<String> words, double worth) {
        return new Form(words, true, worth, " " + String.join(" ", words));
    }

    /// True if this form matches wherever `other` does.
    boolean includes(Form other) {
        int last = words.size() - 1;
        return open
                && other.words.size() == words.size()
                && words.subList(0, last).equals(other.words.subList(0, last))
                && other.words.get(last).startsWith(words.get(last));
    }
}
