package org.euthymia.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.euthymia.checklist.Questionnaire;
import org.euthymia.figure.Figure;
import org.euthymia.handout.Handouts;
import org.euthymia.medicines.Medicines;
import org.euthymia.problem.Place;
import org.euthymia.problem.Problem;

/// Everything that was read: cards, sources, and every problem found on the way. Immutable; any thread.
///
/// @param cards by id, in the order of their files
/// @param sources by id
/// @param figures by id, in the order of their files
/// @param medicines the drug tables; empty if the library has none
/// @param questionnaires by id, as a screen shows them; a check is a matter of the built-in library
/// @param handouts for patients, in every language
/// @param contentHash SHA-256 (hex) over the content of all files read, in path order: the key of a search index
/// @param problems every problem, errors first, then by file and line; a card or figure with an error is left out
public record Library(
        Map<String, Card> cards,
        Map<String, Source> sources,
        Map<String, Figure> figures,
        Medicines medicines,
        Map<String, Questionnaire> questionnaires,
        Handouts handouts,
        String contentHash,
        List<Problem> problems) {
    public Library {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
        questionnaires = Collections.unmodifiableMap(new LinkedHashMap<>(questionnaires));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        problems = List.copyOf(problems);
    }

    /// A library without figures, drug tables, questionnaires and handouts.
    public Library(Map<String, Card> cards, Map<String, Source> sources, String contentHash, List<Problem> problems) {
        this(cards, sources, Map.of(), Medicines.EMPTY, Map.of(), Handouts.NONE, contentHash, problems);
    }

    public Optional<Card> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Figure> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /// The figures of a card that are there, in its order.
    public List<Figure> figures(Card card) {
        return card.figures().stream()
                .map(this::figure)
                .flatMap(Optional::stream)
                .toList();
    }

    /// The built-in library and a clinic's own as one. A card, source, figure or drug table that both hold is the
    /// built-in
    /// one; the own
    /// one is reported. The content hash covers both.
    ///
    /// @param own read beside `builtIn`, see [LibraryReader#readBeside]
    public static Library merge(Library builtIn, Library own) {
        var problems = new ArrayList<>(builtIn.problems);
        problems.addAll(own.problems);
        var cards = new LinkedHashMap<>(builtIn.cards);
        own.cards.forEach((id, card) -> {
            var kept = cards.putIfAbsent(id, card);
            if (kept != null) {
                problems.add(
                        Problem.warning(Place.of(card.file()), "library.merge.twice", id, card.file(), kept.file()));
            }
        });
        var sources = new LinkedHashMap<>(builtIn.sources);
        own.sources.forEach((id, source) -> {
            var kept = sources.putIfAbsent(id, source);
            if (kept != null && !kept.equals(source)) {
                problems.add(Problem.warning(Place.of(LibraryFolder.SOURCES), "library.merge.source", id));
            }
        });
        if (!builtIn.medicines.isEmpty() && !own.medicines.isEmpty()) {
            problems.add(Problem.warning(Place.of(DrugTablesReader.OPIOIDS), "library.merge.drugs"));
        }
        var medicines = builtIn.medicines.isEmpty() ? own.medicines : builtIn.medicines;
        var figures = new LinkedHashMap<>(builtIn.figures);
        own.figures.forEach((id, figure) -> {
            var kept = figures.putIfAbsent(id, figure);
            if (kept != null) {
                var file = figure.about().file();
                problems.add(Problem.warning(
                        Place.of(file),
                        "library.merge.twice",
                        id,
                        file,
                        kept.about().file()));
            }
        });
        own.handouts
                .all()
                .forEach(h -> builtIn.handouts
                        .get(h.language(), h.id())
                        .ifPresent(kept -> problems.add(Problem.warning(
                                Place.of(h.file()), "library.merge.twice", h.id(), h.file(), kept.file()))));
        var questionnaires = new LinkedHashMap<>(own.questionnaires);
        // The rules read these answers, so a clinic's own form never takes the place of the built-in one.
        questionnaires.putAll(builtIn.questionnaires);
        problems.sort(LibraryReader.order());
        return new Library(
                cards,
                sources,
                figures,
                medicines,
                questionnaires,
                builtIn.handouts.and(own.handouts),
                ContentHash.of(builtIn.contentHash, own.contentHash),
                problems);
    }
}
