package org.euthymia.medicines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds the drug named in a text: generic, brand, street and other names, the longest first; a misspelt one when just
/// one name is near.
/// Immutable; any thread.
public final class NameTable {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}#'’&+.-]+");
    private static final int LONGEST_NAME_WORDS = 6;
    private static final int SHORTEST_CORRECTED = 5;
    private static final int TWO_EDITS_FROM = 9;

    private final Map<String, List<String>> idsByName;

    /// @param names drug id to all its names
    public NameTable(Map<String, List<String>> names) {
        var byName = new HashMap<String, List<String>>();
        names.forEach((id, all) -> all.forEach(name -> {
            var ids = byName.computeIfAbsent(key(name), _ -> new ArrayList<>());
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }));
        byName.replaceAll((_, ids) -> ids.stream().sorted().toList());
        idsByName = Map.copyOf(byName);
    }

    static String key(String name) {
        var words = new ArrayList<String>();
        var m = WORD.matcher(name.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (m.find()) {
            words.add(bare(m.group()));
        }
        return String.join(" ", words);
    }

    private static String bare(String word) {
        return word.replaceAll("^[.'-]+|[.'-]+$", "");
    }

    /// The first name in `text`, reading left to right, the longest that begins at a word; a misspelt one only if no
    /// exact one is there.
    public NameMatch find(String text) {
        var spans = spans(text);
        for (int first = 0; first < spans.size(); first++) {
            for (int last = Math.min(spans.size(), first + LONGEST_NAME_WORDS) - 1; last >= first; last--) {
                var name = joined(text, spans, first, last);
                var ids = idsByName.get(name);
                if (ids != null) {
                    return new NameMatch.Known(ids, name, spans.get(first).from, spans.get(last).to, false);
                }
            }
        }
        return nearest(text, spans);
    }

    /// All names whose words stand in `text`, for a text that lists several drugs.
    public boolean knows(String name) {
        return idsByName.containsKey(key(name));
    }

    private NameMatch nearest(String text, List<Span> spans) {
        for (var span : spans) {
            var word = bare(text.substring(span.from, span.to).toLowerCase(Locale.ROOT));
            if (word.length() < SHORTEST_CORRECTED || !word.chars().allMatch(Character::isLetter)) {
                continue;
            }
            var near = near(word);
            if (!near.isEmpty()) {
                var ids = near.stream()
                        .flatMap(n -> idsByName.getOrDefault(n, List.of()).stream())
                        .distinct()
                        .sorted()
                        .toList();
                return new NameMatch.Known(ids, near.getFirst(), span.from, span.to, true);
            }
        }
        return new NameMatch.Unknown();
    }

    /// The names at the smallest distance within the limit, sorted.
    private List<String> near(String word) {
        int limit = word.length() >= TWO_EDITS_FROM ? 2 : 1;
        var best = new TreeSet<String>(Comparator.naturalOrder());
        int bestDistance = limit;
        for (var name : idsByName.keySet()) {
            if (Math.abs(name.length() - word.length()) > limit || name.length() < SHORTEST_CORRECTED) {
                continue;
            }
            int distance = EditDistance.between(word, name);
            if (distance < bestDistance) {
                best.clear();
                bestDistance = distance;
            }
            if (distance <= bestDistance) {
                best.add(name);
            }
        }
        return List.copyOf(best);
    }

    private static String joined(String text, List<Span> spans, int first, int last) {
        return key(text.substring(spans.get(first).from, spans.get(last).to));
    }

    private static List<Span> spans(String text) {
        var all = new ArrayList<Span>();
        var m = WORD.matcher(text);
        while (m.find()) {
            all.add(new Span(m.start(), m.end()));
        }
        return all;
    }

    private record Span(int from, int to) {}
}
