package org.euthymia.cli;

import java.util.Optional;
import org.euthymia.library.Card;
import org.euthymia.library.CitationNumbers;
import org.euthymia.library.Library;
import org.euthymia.library.PlainText;
import org.euthymia.library.Reference;
import org.euthymia.library.Section;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;
import org.euthymia.search.Hit;
import org.euthymia.search.SearchResult;
import org.euthymia.search.WhyText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON of the command line: field names are a contract, more may be added.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode search(SearchResult result, WhyText why) {
        var root = object();
        root.put("query", result.query());
        var hits = root.putArray("hits");
        result.hits().forEach(h -> hit(hits.addObject(), h, why));
        var corrections = root.putArray("corrections");
        result.corrections()
                .forEach(c -> corrections.addObject().put("from", c.from()).put("to", c.to()));
        root.put("tookMillis", Math.round(result.took().toNanos() / 10_000.0) / 100.0);
        return root;
    }

    private static void hit(ObjectNode node, Hit hit, WhyText why) {
        node.put("rank", hit.rank());
        node.put("kind", hit.kind().word());
        node.put("id", hit.id());
        node.put("title", hit.title().plain());
        text(node, "section", hit.section());
        node.put("snippet", hit.snippet().plain());
        node.put("why", why.of(hit.why()));
        node.put("score", Math.round(hit.score() * 1000) / 1000.0);
    }

    static ObjectNode library(Library library) {
        var root = object();
        var cards = root.putArray("cards");
        library.cards().values().forEach(c -> summary(cards.addObject(), c));
        root.put("sources", library.sources().size());
        root.put("contentHash", library.contentHash());
        root.put("problems", library.problems().size());
        return root;
    }

    private static void summary(ObjectNode node, Card card) {
        node.put("kind", "topic")
                .put("id", card.id())
                .put("title", card.title())
                .put("area", card.area());
        text(node, "certainty", card.answer().flatMap(Card.Answer::certainty).map(c -> c.word()));
        text(node, "compiled", card.compiled().map(Object::toString));
        text(node, "reviewDue", card.reviewDue().map(Object::toString));
        text(node, "signedOffBy", card.signOff().map(Card.SignOff::by));
        node.put("file", card.file());
    }

    static ObjectNode topic(Card card, Library library) {
        var root = object();
        summary(root, card);
        text(root, "answer", card.answer().map(a -> PlainText.of(a.text())));
        strings(root.putArray("keywords"), card.keywords());
        strings(root.putArray("related"), card.related());
        strings(root.putArray("covers"), card.covers());
        var sections = root.putArray("sections");
        card.sections().forEach(s -> section(sections.addObject(), s));
        strings(
                root.putArray("figures"),
                library.figures(card).stream().map(f -> f.about().id()).toList());
        var sources = root.putArray("sources");
        CitationNumbers.of(card, library.figures(card))
                .ids()
                .forEach(id -> library.source(id).ifPresent(s -> {
                    var node = sources.addObject()
                            .put("id", id)
                            .put("reference", Reference.of(s).text());
                    text(node, "doi", s.doi());
                    text(node, "pmid", s.pmid());
                }));
        return root;
    }

    private static void section(ObjectNode node, Section section) {
        node.put("heading", section.heading()).put("text", PlainText.of(section));
    }

    static ObjectNode problem(Problem problem, ProblemText words) {
        var node = object();
        node.put("severity", problem.isError() ? "error" : "warning").put("key", problem.key());
        problem.place().ifPresent(p -> {
            node.put("file", p.file());
            p.line().ifPresent(l -> node.put("line", l));
            p.column().ifPresent(c -> node.put("column", c));
        });
        return node.put("what", words.what(problem))
                .put("unaffected", words.unaffected(problem))
                .put("mend", words.mend(problem));
    }

    private static void text(ObjectNode node, String name, Optional<String> value) {
        value.ifPresentOrElse(v -> node.put(name, v), () -> node.putNull(name));
    }

    private static void strings(ArrayNode array, Iterable<String> values) {
        values.forEach(array::add);
    }
}
