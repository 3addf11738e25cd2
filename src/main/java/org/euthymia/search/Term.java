package org.euthymia.search;

import java.util.List;

/// One thing that a user typed, before anything is known of the index.
sealed interface Term {
    /// The plain words of it, in the order typed; at least one.
    List<String> parts();

    /// @param compound the word
    /// @param finished true if a space or another word follows; otherwise it may still be growing
    record Word(Compound compound, boolean finished) implements Term {
        @Override
        public List<String> parts() {
            return compound.forms();
        }
    }

    /// Words in quotation marks: only side by side.
    record Phrase(List<String> parts) implements Term {
        public Phrase {
            parts = List.copyOf(parts);
        }
    }
}
