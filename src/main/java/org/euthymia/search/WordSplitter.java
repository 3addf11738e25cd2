package org.euthymia.search;

import java.util.ArrayList;
import java.util.List;

/// Splits any text into words. The one place that decides what a word is, for the index, for queries and for marks.
final class WordSplitter {
    private final String text;
    private final List<Compound> compounds = new ArrayList<>();
    private final List<Compound.Part> parts = new ArrayList<>();
    private final StringBuilder form = new StringBuilder();
    private int start;
    private int end;
    private boolean number;

    private WordSplitter(String text) {
        this.text = text;
    }

    static List<Compound> split(String text) {
        return new WordSplitter(text).run();
    }

    private List<Compound> run() {
        for (int at = 0; at < text.length(); ) {
            at = step(at);
        }
        endCompound();
        return compounds;
    }

    private int step(int at) {
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        switch (Folding.role(c)) {
            case WORD -> letter(c, at, next);
            case SILENT -> silent(c, next);
            case JOINT -> {
                if (isInside(next)) {
                    endPart();
                } else {
                    endCompound();
                }
            }
            case APOSTROPHE -> {
                return apostrophe(next);
            }
            case BREAK -> endCompound();
        }
        return next;
    }

    private void letter(int c, int at, int next) {
        boolean isNumber = Folding.isNumber(c);
        if (!form.isEmpty() && isNumber != number) {
            endPart();
        }
        if (form.isEmpty()) {
            start = at;
            number = isNumber;
        }
        Folding.fold(c, form);
        end = next;
    }

    private void silent(int c, int next) {
        if (!form.isEmpty() && Character.getType(c) != Character.FORMAT) {
            end = next;
        }
    }

    private boolean isInside(int next) {
        return !form.isEmpty() && isWordAt(next);
    }

    private boolean isWordAt(int at) {
        return at < text.length() && Folding.role(text.codePointAt(at)) == Folding.Role.WORD;
    }

    /// `don't` is `dont`; `patient's` is `patient`.
    private int apostrophe(int next) {
        if (!isInside(next)) {
            endCompound();
            return next;
        }
        boolean possessive = (text.charAt(next) == 's' || text.charAt(next) == 'S') && !isWordAt(next + 1);
        if (possessive) {
            endCompound();
            return next + 1;
        }
        return next;
    }

    private void endPart() {
        if (!form.isEmpty()) {
            parts.add(new Compound.Part(Folding.spelledOut(form.toString()), start, end));
            form.setLength(0);
        }
    }

    private void endCompound() {
        endPart();
        if (!parts.isEmpty()) {
            compounds.add(new Compound(parts));
            parts.clear();
        }
    }
}
