package org.euthymia.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.euthymia.handout.Handout;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.Handouts;

/// Makes [SearchDocument]s of handouts: one for each id, found by the words of every language it is written in. Pure.
final class HandoutDocuments {
    private HandoutDocuments() {}

    static List<SearchDocument> of(Handouts handouts) {
        return handouts.ids().stream().map(id -> document(handouts, id)).toList();
    }

    private static SearchDocument document(Handouts handouts, String id) {
        var first = handouts.best(HandoutLanguage.ENGLISH, id)
                .or(() -> handouts.all().stream().filter(h -> h.id().equals(id)).findFirst())
                .orElseThrow();
        var keywords = new LinkedHashSet<String>();
        var parts = new ArrayList<SearchDocument.Part>();
        for (var handout : handouts.all()) {
            if (handout.id().equals(id)) {
                keywords.add(handout.title());
                keywords.addAll(handout.keywords());
                handout.sections().forEach(s -> parts.add(part(s)));
            }
        }
        keywords.remove(first.title());
        return new SearchDocument(
                Kind.HANDOUT,
                "handout:" + id,
                first.title(),
                List.copyOf(keywords),
                first.section(Handout.MAIN)
                        .map(s -> String.join(
                                " ", s.lines().stream().map(Handout.Line::text).toList()))
                        .orElse(""),
                parts);
    }

    private static SearchDocument.Part part(Handout.Section section) {
        var text = section.lines().stream().map(Handout.Line::text).toList();
        return new SearchDocument.Part(section.heading(), false, String.join("\n", text));
    }
}
