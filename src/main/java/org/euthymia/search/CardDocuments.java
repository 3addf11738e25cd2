package org.euthymia.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.euthymia.library.Card;
import org.euthymia.library.Inline;
import org.euthymia.library.Library;
import org.euthymia.library.Section;
import org.euthymia.library.SectionKind;
import org.euthymia.library.Source;

/// Makes [SearchDocument]s of a library: one for each card, and one for each source that a card cites. Pure; any
/// thread.
///
/// @param inline plain text of running text
/// @param section plain text of a section without its heading, one line for each statement
public record CardDocuments(Function<List<Inline>, String> inline, Function<Section, String> section) {
    /// The cards in the library's order, then handouts, drugs, interactions and their tools, then the sources.
    public List<SearchDocument> of(Library library) {
        var cited = library.cards().values().stream()
                .flatMap(card -> CitedSources.of(card).stream())
                .collect(Collectors.toSet());
        return Stream.of(
                        library.cards().values().stream().map(this::card),
                        HandoutDocuments.of(library.handouts()).stream(),
                        DrugDocuments.of(library.medicines()).stream(),
                        library.sources().values().stream()
                                .filter(source -> cited.contains(source.id()))
                                // A title that nobody saw must not be shown as one.
                                .filter(source -> isSeen(source, "title"))
                                .map(CardDocuments::source))
                .flatMap(documents -> documents)
                .toList();
    }

    private SearchDocument card(Card card) {
        var keywords = new ArrayList<>(card.keywords());
        card.pair().ifPresent(pair -> {
            keywords.addAll(pair.drugs());
            keywords.addAll(pair.symptoms());
        });
        return new SearchDocument(
                Kind.TOPIC,
                card.id(),
                card.title(),
                keywords,
                card.answer().map(answer -> inline.apply(answer.text())).orElse(""),
                card.sections().stream().map(this::part).toList());
    }

    private SearchDocument.Part part(Section text) {
        return new SearchDocument.Part(text.heading(), text.kind() == SectionKind.OTHER, section.apply(text));
    }

    private static SearchDocument source(Source source) {
        var line = new ArrayList<String>();
        if (isSeen(source, "author") && !source.authors().isEmpty()) {
            line.add(source.authors().stream().map(CardDocuments::name).collect(Collectors.joining(", ")));
        }
        if (isSeen(source, "container-title")) {
            source.container().ifPresent(line::add);
        }
        if (isSeen(source, "issued")) {
            source.year().ifPresent(year -> line.add(year.toString()));
        }
        var numbers = Stream.of(source.doi(), source.pmid(), source.pmcid())
                .flatMap(Optional::stream)
                .toList();
        return new SearchDocument(
                Kind.SOURCE, "source:" + source.id(), source.title(), numbers, String.join(" · ", line), List.of());
    }

    private static String name(Source.Author author) {
        return author.literal().isEmpty() ? (author.family() + " " + author.given()).strip() : author.literal();
    }

    /// The library notes doubts by field name, sometimes with a remark: `author (Butler et al.)`.
    private static boolean isSeen(Source source, String field) {
        return source.unverified().stream()
                .noneMatch(doubt -> List.of(doubt.split(" ", -1)).contains(field));
    }
}
