package org.euthymia.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts found entries in order. The engine's own BM25 only proposes them: in a small library about three subjects,
/// the words of those subjects stand in most cards, and its rarity of such words is nothing at all. Pure functions.
final class Ranking {
    private static final double STEEPNESS = 1.2;
    private static final double LENGTH_COUNTS = 0.75;
    /// How much a source counts beside an entry when it matches more.
    private static final double SIDE_BY_SIDE = 0.35;

    private static final double ASKED_BY_NAME = 2;
    private static final double NAMED_AMONG_OTHER_WORDS = 0.1;

    /// A query of this many words is a sentence: a card that holds nearly all of them may be the one.
    private static final int SENTENCE = 4;
    /// How much more a complete match of a sentence counts than one that lacks a word.
    private static final double COMPLETE = 1.6;
    /// What a complete match of fewer words is worth above every other: more than any score.
    private static final double ABOVE_ALL = 1000;
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(match -> match.entry().id());

    private Ranking() {}

    /// @param coverage the part of the query that matched, words weighed by rarity, 0 to 1
    /// @param score larger is better; 0 if nothing matched
    record Match(Entry entry, double coverage, double score) {}

    /// How much a field counts.
    ///
    /// @param usual words that such a field usually has; longer ones count less
    private record Weight(double weight, double usual) {
        static Weight of(Hit.Field field) {
            return switch (field) {
                case TITLE -> new Weight(10, 8);
                case KEYWORDS -> new Weight(7, 14);
                case ANSWER -> new Weight(4, 45);
                case HEADING -> new Weight(3, 6);
                case BODY -> new Weight(1.5, 350);
            };
        }
    }

    static Match match(Entry entry, List<Sought> sought) {
        double all = 0;
        double covered = 0;
        double score = 0;
        boolean complete = true;
        for (var word : sought) {
            if (!word.required()) {
                continue;
            }
            double value = value(entry, word);
            all += word.rarity();
            complete &= value > 0;
            covered += value > 0 ? word.rarity() : 0;
            score += value * word.rarity();
        }
        double coverage = all == 0 ? 0 : covered / all;
        double part = (score + nearness(entry, sought) * all) * ofTables(entry, sought) * coverage * coverage;
        return new Match(entry, coverage, complete ? complete(part, isSentence(sought)) : part);
    }

    private static double complete(double score, boolean sentence) {
        return sentence ? score * COMPLETE : score + ABOVE_ALL;
    }

    static boolean isSentence(List<Sought> sought) {
        return sought.stream().filter(Sought::required).count() >= SENTENCE;
    }

    /// Entries of the drug tables lead where a query is nothing but their names, and follow the cards elsewhere.
    /// An interaction is asked for by two names: by one, such as "opioids", every interaction would be.
    private static double ofTables(Entry entry, List<Sought> sought) {
        return switch (entry.kind()) {
            case DRUG, TOOL -> named(entry, sought) ? ASKED_BY_NAME : NAMED_AMONG_OTHER_WORDS;
            case INTERACTION ->
                named(entry, sought) && sought.stream().filter(Sought::required).count() > 1
                        ? ASKED_BY_NAME
                        : NAMED_AMONG_OTHER_WORDS;
            case TOPIC, HANDOUT, CODE, SOURCE -> 1;
        };
    }

    private static boolean named(Entry entry, List<Sought> sought) {
        return sought.stream()
                .filter(Sought::required)
                .allMatch(word -> word.in(entry.title()) || word.in(entry.keywords()));
    }

    private static double value(Entry entry, Sought word) {
        double value = 0;
        for (var field : Hit.Field.values()) {
            value += value(entry.texts(field), word, Weight.of(field));
        }
        return value;
    }

    private static double value(List<FoldedText> texts, Sought word, Weight weight) {
        if (texts.stream().noneMatch(text -> text.mayHave(word))) {
            return 0;
        }
        int length = texts.stream().mapToInt(FoldedText::words).sum();
        double brake = STEEPNESS * (1 - LENGTH_COUNTS + LENGTH_COUNTS * length / weight.usual());
        double best = 0;
        for (var form : word.forms()) {
            int count = texts.stream().mapToInt(text -> text.count(form)).sum();
            best = Math.max(best, form.worth() * count / (count + brake));
        }
        return weight.weight() * best;
    }

    /// Words that are typed side by side and stand so in the title or a keyword.
    private static double nearness(Entry entry, List<Sought> sought) {
        double near = 0;
        for (int i = 1; i < sought.size(); i++) {
            var pair = pair(sought.get(i - 1), sought.get(i));
            near += entry.title().has(pair) ? 2 : entry.keywords().has(pair) ? 1.5 : 0;
        }
        return near;
    }

    private static Form pair(Sought left, Sought right) {
        var words = new ArrayList<>(left.term().parts());
        words.addAll(right.term().parts());
        return right.forms().stream().anyMatch(Form::open) ? Form.open(words, 1) : Form.whole(words, 1);
    }

    /// @return best first; a source stands below every entry that matches as well as it does; ties by id
    static List<Match> inOrder(List<Match> entries, List<Match> sources) {
        var ordered = new ArrayList<>(entries.stream().sorted(BEST_FIRST).toList());
        for (var source : sources.stream().sorted(BEST_FIRST).toList()) {
            int at = ordered.size();
            while (at > 0 && stands(source, ordered.get(at - 1))) {
                at--;
            }
            ordered.add(at, source);
        }
        return ordered;
    }

    /// True if `source` stands above `other`.
    private static boolean stands(Match source, Match other) {
        if (other.entry().kind() == Kind.SOURCE) {
            return BEST_FIRST.compare(source, other) < 0;
        }
        return other.coverage() < source.coverage() * SIDE_BY_SIDE;
    }
}
