package org.euthymia.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text beside its plain form, in which words are found fast and led back to their places in the text. Immutable.
final class FoldedText {
    static final FoldedText EMPTY = of("");

    /// A stretch of the text, end exclusive.
    record Range(int start, int end) {}

    private final String text;
    /// Parts in order, each with a space before and after it; then, after a line feed each, compounds as one word.
    private final String plain;
    private final int[] places;
    private final int[] starts;
    private final int[] ends;
    private final int words;
    /// Where in `plain` the compounds as one word begin.
    private final int joined;

    private FoldedText(String text, List<Compound> compounds) {
        this.text = text;
        this.words = compounds.stream().mapToInt(c -> c.parts().size()).sum();
        var joining = compounds.stream().filter(Compound::joins).toList();
        int tokens = words + joining.size();
        places = new int[tokens];
        starts = new int[tokens];
        ends = new int[tokens];
        var line = new StringBuilder(text.length() + 16).append(' ');
        int n = 0;
        for (var compound : compounds) {
            for (var part : compound.parts()) {
                add(n++, line, part.form(), part.start(), part.end());
            }
        }
        joined = line.length();
        for (var compound : joining) {
            line.append("\n ");
            add(n++, line, compound.joined(), compound.start(), compound.end());
        }
        plain = line.toString();
    }

    private void add(int n, StringBuilder line, String form, int start, int end) {
        places[n] = line.length();
        starts[n] = start;
        ends[n] = end;
        line.append(form).append(' ');
    }

    static FoldedText of(String text) {
        return new FoldedText(text, WordSplitter.split(text));
    }

    String text() {
        return text;
    }

    /// What the index holds of this text.
    String plain() {
        return plain;
    }

    /// How many words, compounds counted by their parts.
    int words() {
        return words;
    }

    /// How often `form` occurs. A compound as one word counts only where its parts do not: `opioid` stands once in
    /// `opioid-induced`.
    int count(Form form) {
        int count = 0;
        for (int at = next(form, 0); at >= 0 && (at < joined || count == 0); at = next(form, at + 1)) {
            count++;
        }
        return count;
    }

    private int next(Form form, int from) {
        return plain.indexOf(form.needle(), from);
    }

    /// False if no form of `word` occurs: a quick look before a thorough one.
    boolean mayHave(Sought word) {
        return plain.contains(word.root());
    }

    boolean has(Form form) {
        return plain.contains(form.needle());
    }

    /// Where `form` occurs, whole words; parts of compounds before compounds.
    List<Range> ranges(Form form) {
        var ranges = new ArrayList<Range>();
        for (int at = next(form, 0); at >= 0; at = next(form, at + 1)) {
            int first = Arrays.binarySearch(places, at + 1);
            var range = new Range(starts[first], ends[first + form.words().size() - 1]);
            boolean known = at >= joined && ranges.stream().anyMatch(part -> part.start() == range.start());
            if (!known) {
                ranges.add(range);
            }
        }
        return ranges;
    }
}
