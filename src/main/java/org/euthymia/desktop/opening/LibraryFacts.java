package org.euthymia.desktop.opening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.euthymia.library.Library;
import org.euthymia.library.ReviewState;

/// What can be said of a library as a whole.
///
/// @param newest the newest date on which a card was compiled
/// @param cards how many there are
/// @param signedOff how many a clinician signed off
/// @param pastReview how many are past their review date
/// @param areas number of cards by area, in the order in which areas are shown; only areas that have cards
/// @param problems what was wrong in the files
public record LibraryFacts(
        Optional<LocalDate> newest,
        int cards,
        int signedOff,
        int pastReview,
        Map<String, Integer> areas,
        int problems) {
    private static final List<String> ORDER =
            List.of("neurotransmitters", "sleep", "depression", "identification", "treatment");

    public LibraryFacts {
        areas = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    public static LibraryFacts of(Library library, LocalDate today) {
        var cards = library.cards().values();
        var newest = cards.stream().flatMap(c -> c.compiled().stream()).max(Comparator.naturalOrder());
        var signedOff =
                (int) cards.stream().filter(c -> c.signOff().isPresent()).count();
        var late = (int) cards.stream()
                .filter(c -> c.reviewOn(today) instanceof ReviewState.PastDue)
                .count();
        return new LibraryFacts(
                newest,
                cards.size(),
                signedOff,
                late,
                areas(library),
                library.problems().size());
    }

    /// Number of cards by area, as in [#areas()].
    public static Map<String, Integer> areas(Library library) {
        var counts = new LinkedHashMap<String, Integer>();
        library.cards().values().stream()
                .map(c -> c.area())
                .sorted(Comparator.comparingInt(LibraryFacts::place).thenComparing(Comparator.naturalOrder()))
                .forEach(area -> counts.merge(area, 1, Integer::sum));
        return counts;
    }

    /// The five areas in the order of the visit, then a clinic's own by name, then cards without an area.
    private static int place(String area) {
        if (area.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        var known = ORDER.indexOf(area);
        return known < 0 ? ORDER.size() : known;
    }
}
