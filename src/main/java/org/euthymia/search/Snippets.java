package org.euthymia.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.euthymia.search.FoldedText.Range;
import org.euthymia.search.Snippet.Run;

/// Marks matches in texts and cuts long texts around them. Pure functions.
final class Snippets {
    private static final int LENGTH = 140;
    /// Up to this length a text is not worth cutting.
    private static final int UNCUT = 170;
    private static final int BEFORE = 35;
    private static final String MORE = "…";

    private final List<Sought> sought;

    Snippets(List<Sought> sought) {
        this.sought = sought.stream().filter(Sought::required).toList();
    }

    /// A place where one of the query's words matched.
    private record Mark(Sought word, Range range) {}

    /// The whole text with every match marked.
    Snippet whole(FoldedText text) {
        return new Snippet(runs(text.text(), new Range(0, text.text().length()), marks(text)));
    }

    /// The line of the text that matches best, cut to about 140 characters; the first line if none matches.
    Snippet around(FoldedText text) {
        var marks = marks(text);
        var line = bestLine(text.text(), marks);
        var cut = line.end() - line.start() <= UNCUT ? line : cut(text.text(), line, marks);
        var runs = new ArrayList<Run>();
        if (cut.start() > line.start()) {
            runs.add(new Run(MORE + " ", false));
        }
        runs.addAll(runs(text.text(), cut, marks));
        if (cut.end() < line.end()) {
            runs.add(new Run(" " + MORE, false));
        }
        return new Snippet(joined(runs));
    }

    private List<Mark> marks(FoldedText text) {
        return sought.stream()
                .filter(text::mayHave)
                .flatMap(word -> word.forms().stream()
                        .flatMap(form -> text.ranges(form).stream())
                        .map(range -> new Mark(word, range)))
                .sorted(Comparator.comparingInt((Mark mark) -> mark.range().start())
                        .thenComparingInt(mark -> mark.range().end()))
                .toList();
    }

    private static Range bestLine(String text, List<Mark> marks) {
        var best = new Range(0, 0);
        double bestValue = -1;
        for (var line : lines(text)) {
            double value = value(within(marks, line.start(), line.end()));
            if (value > bestValue) {
                best = line;
                bestValue = value;
            }
        }
        return best;
    }

    private static List<Range> lines(String text) {
        var lines = new ArrayList<Range>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Range(start, end));
            start = end + 1;
        }
        lines.add(new Range(start, text.length()));
        return lines;
    }

    private static List<Mark> within(List<Mark> marks, int start, int end) {
        return marks.stream()
                .filter(mark -> mark.range().start() >= start && mark.range().end() <= end)
                .toList();
    }

    /// How much of the query is in these matches: different words count, repeated ones hardly.
    private static double value(List<Mark> marks) {
        return 0.01 * marks.size()
                + marks.stream()
                        .map(Mark::word)
                        .distinct()
                        .mapToDouble(Sought::rarity)
                        .sum();
    }

    private static Range cut(String text, Range line, List<Mark> marks) {
        int start = line.start();
        double best = 0;
        for (var mark : within(marks, line.start(), line.end())) {
            int from = Math.max(line.start(), mark.range().start() - BEFORE);
            double value = value(within(marks, mark.range().start(), from + LENGTH));
            if (value > best) {
                best = value;
                start = from;
            }
        }
        return atWords(text, line, Math.min(start, line.end() - LENGTH));
    }

    private static Range atWords(String text, Range line, int from) {
        int start = from <= line.start() ? line.start() : afterSpace(text, from, from + BEFORE);
        int to = Math.min(line.end(), start + LENGTH);
        int end = to == line.end() ? to : beforeSpace(text, to, start + LENGTH / 2);
        return new Range(start, end);
    }

    private static int afterSpace(String text, int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return wholeCharacter(text, from);
    }

    private static int beforeSpace(String text, int to, int limit) {
        for (int at = to; at > limit; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return wholeCharacter(text, to);
    }

    private static int wholeCharacter(String text, int at) {
        int place = at;
        while (place > 0 && isInsideCharacter(text, place)) {
            place--;
        }
        return place;
    }

    private static boolean isInsideCharacter(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) || Folding.role(text.codePointAt(at)) == Folding.Role.SILENT;
    }

    private static List<Run> runs(String text, Range shown, List<Mark> marks) {
        var runs = new ArrayList<Run>();
        int at = shown.start();
        for (var mark : marks) {
            int from = Math.max(mark.range().start(), at);
            int to = Math.min(mark.range().end(), shown.end());
            if (from < to) {
                runs.add(new Run(text.substring(at, from), false));
                runs.add(new Run(text.substring(from, to), true));
                at = to;
            }
        }
        runs.add(new Run(text.substring(at, shown.end()), false));
        return joined(runs);
    }

    /// Without empty runs, neighbours of one kind made one.
    private static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        for (var run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            if (!joined.isEmpty() && joined.getLast().match() == run.match()) {
                joined.add(new Run(joined.removeLast().text() + run.text(), run.match()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
