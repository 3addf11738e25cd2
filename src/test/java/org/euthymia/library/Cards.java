package org.euthymia.library;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Cards read from text, for tests that need no folder.
final class Cards {
    static final Card GOOD = read(
            "good",
            SampleLibrary.GOOD.replace(
                    "related: []", "pair: {drug: oxycodone, symptom: insomnia}\nkeywords: [OxyContin]"));

    private Cards() {}

    static Card read(String id, String text) {
        return read(id, text, Origin.BUILT_IN);
    }

    static Card read(String id, String text, Origin origin) {
        var findings = new Findings("topics/sleep/" + id + ".md", origin);
        var known = new Known(Optional.empty(), Set.of("good", "other"), Set.of());
        var front = TextFile.text(text.getBytes(StandardCharsets.UTF_8), findings)
                .flatMap(t -> FrontMatter.split(t, findings))
                .orElseThrow();
        return new CardReader()
                .read(
                        CardHeaderReader.read(front, findings).orElseThrow(),
                        new CardReader().parse(front),
                        known,
                        findings);
    }

    static Library library(Card... cards) {
        var byId = new LinkedHashMap<String, Card>();
        for (var c : cards) {
            byId.put(c.id(), c);
        }
        var findings = new Findings("sources.json", Origin.BUILT_IN);
        Map<String, Source> sources =
                new SourcesReader().read(SampleLibrary.SOURCES, findings).byId();
        return new Library(byId, sources, "", List.of());
    }
}
