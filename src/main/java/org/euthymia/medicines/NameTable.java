package org.euthymia.medicines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds the drugs named in a text: generic, brand, street and other names, the longest first; a misspelt one only if
/// no name stands there as it is written. Immutable; any thread.
public final class NameTable {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}#'’&+.]+");
    private static final int LONGEST_NAME_WORDS = 6;
    private static final int SHORTEST_CORRECTED = 5;
    private static final int TWO_EDITS_FROM = 9;

    private final Map<String, List<String>> idsByName;
    private final Map<String, String> written;

    /// @param names drug id to all its names
    public NameTable(Map<String, List<String>> names) {
        var byName = new HashMap<String, List<String>>();
        var asWritten = new HashMap<String, String>();
        names.forEach((id, all) -> all.forEach(name -> {
            asWritten.putIfAbsent(key(name), name);
            var ids = byName.computeIfAbsent(key(name), _ -> new ArrayList<>());
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }));
        byName.replaceAll((_, ids) -> ids.stream().sorted().toList());
        idsByName = Map.copyOf(byName);
        written = Map.copyOf(asWritten);
    }

    /// How a name is compared: lower case, words apart by one space, hyphens and slashes as spaces.
    public static String key(String name) {
        var words = new ArrayList<String>();
        var m = WORD.matcher(name.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (m.find()) {
            words.add(bare(m.group()));
        }
        return String.join(" ", words);
    }

    private static String bare(String word) {
        return word.replaceAll("^[.']+|[.']+$", "");
    }

    /// Every name in `text` as written; if there is none, a misspelt one.
    public NameMatch find(String text) {
        var exact = exact(text);
        return exact instanceof NameMatch.Unknown ? near(text) : exact;
    }

    /// Every name in `text` as written.
    public NameMatch exact(String text) {
        var found = new ArrayList<Named>();
        var spans = spans(text);
        for (int first = 0; first < spans.size(); first++) {
            for (int last = Math.min(spans.size(), first + LONGEST_NAME_WORDS) - 1; last >= first; last--) {
                var name = joined(text, spans, first, last);
                var ids = idsByName.get(name);
                if (ids != null) {
                    found.add(new Named(
                            ids, name, spans.get(first).from(), spans.get(last).to()));
                    first = last;
                }
            }
        }
        return told(found);
    }

    private String shown(String key) {
        return written.getOrDefault(key, key);
    }

    private NameMatch told(List<Named> found) {
        if (found.isEmpty()) {
            return new NameMatch.Unknown();
        }
        var sure = new LinkedHashSet<String>();
        found.stream().filter(n -> n.ids().size() == 1).forEach(n -> sure.addAll(n.ids()));
        // "smack (heroin)": another name in the text says which drug is meant.
        var open = found.stream()
                .filter(n -> n.ids().stream().noneMatch(sure::contains))
                .findFirst();
        if (open.isPresent()) {
            return new NameMatch.Ambiguous(shown(open.get().name()), open.get().ids());
        }
        if (sure.size() > 1) {
            return new NameMatch.Several(List.copyOf(sure));
        }
        var id = sure.iterator().next();
        var name = found.stream().filter(n -> n.ids().contains(id)).findFirst().orElseThrow();
        return new NameMatch.Known(id, shown(name.name()), name.from(), name.to(), false);
    }

    /// A misspelt name, if just one is near enough.
    public NameMatch near(String text) {
        for (var span : spans(text)) {
            var word = bare(text.substring(span.from, span.to).toLowerCase(Locale.ROOT));
            if (word.length() < SHORTEST_CORRECTED || !word.chars().allMatch(Character::isLetter)) {
                continue;
            }
            var near = near(word, word.length() >= TWO_EDITS_FROM ? 2 : 1);
            if (!near.isEmpty()) {
                var ids = near.stream()
                        .flatMap(n -> idsByName.getOrDefault(n, List.of()).stream())
                        .distinct()
                        .sorted()
                        .toList();
                return ids.size() == 1
                        ? new NameMatch.Known(ids.getFirst(), shown(near.getFirst()), span.from, span.to, true)
                        : new NameMatch.Ambiguous(word, ids);
            }
        }
        return new NameMatch.Unknown();
    }

    /// The names at the smallest distance within the limit, sorted.
    private List<String> near(String word, int limit) {
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

    private record Named(List<String> ids, String name, int from, int to) {}
}
