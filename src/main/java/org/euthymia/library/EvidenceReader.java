package org.euthymia.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.euthymia.library.Markdown.AttributesNode;

/// Reads an attribute block.
final class EvidenceReader {
    private static final Set<String> KNOWN = Set.of("claims", "design", "who", "year", "certainty", "scope");

    private final Spot at;
    private final Findings findings;

    EvidenceReader(Spot at, Findings findings) {
        this.at = at;
        this.findings = findings;
    }

    Evidence read(AttributesNode node) {
        node.twice.forEach(name -> findings.graded(at, "library.attribute.twice", name));
        node.values.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .forEach(name -> findings.warning(at, "library.attribute.unknown", name));
        return new Evidence(
                claims(node),
                value(node, "design"),
                value(node, "who"),
                value(node, "year"),
                certainty(node),
                scope(node));
    }

    private static Optional<String> value(AttributesNode node, String name) {
        return Optional.ofNullable(node.values.get(name)).filter(v -> !v.isEmpty());
    }

    private static List<String> claims(AttributesNode node) {
        return value(node, "claims")
                .map(v -> Arrays.asList(v.split("\\s+", -1)))
                .orElse(List.of());
    }

    private Optional<Certainty> certainty(AttributesNode node) {
        var word = value(node, "certainty");
        var certainty = word.flatMap(Certainty::ofWord);
        if (word.isPresent() && certainty.isEmpty()) {
            findings.graded(at, "library.certainty.unknown", word.get());
        }
        return certainty;
    }

    private boolean scope(AttributesNode node) {
        var scope = value(node, "scope");
        if (scope.isPresent() && !scope.get().equals("library")) {
            findings.graded(at, "library.scope.unknown", scope.get());
        }
        return scope.filter("library"::equals).isPresent();
    }
}
