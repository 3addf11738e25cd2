package org.euthymia.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.euthymia.desktop.SampleLibrary;
import org.euthymia.desktop.WordIndex;
import org.junit.jupiter.api.Test;

class LookupTest {
    private final WordIndex index = new WordIndex(SampleLibrary.small());

    @Test
    void aHugeTextAsksForAFewSingleWordsOnly() {
        var huge = "word".repeat(3) + " x".repeat(5000) + " " + "q".repeat(200);
        assertThat(Lookup.search(index, huge)).isInstanceOf(SearchState.Nothing.class);
        assertThat(index.asked()).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void signsOnlyFindNothingAndBreakNothing() {
        assertThat(Lookup.search(index, "\"' OR 1=1 -- *")).isInstanceOf(SearchState.Nothing.class);
        assertThat(Lookup.search(index, "\ud83d\ude00 \u0000 \uffff")).isInstanceOf(SearchState.Nothing.class);
    }
}
