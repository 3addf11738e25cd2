package org.euthymia.search;

/// The words that stand in the index, in plain form.
interface Vocabulary {
    /// In how many documents `word` stands; 0 if in none.
    int documents(String word);

    /// In how many documents a word that begins with `start` stands, roughly: not less than the commonest of them.
    int documentsStarting(String start);

    /// How many documents there are.
    int size();
}
