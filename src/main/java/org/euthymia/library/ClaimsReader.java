package org.euthymia.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `evidence/claims.yaml`. Needed to check a library and to show what a statement rests on, not to show a card;
/// so it is read on demand. Any thread.
public final class ClaimsReader {
    private static final Set<String> KNOWN =
            Set.of("id", "section", "statement", "sources", "design", "certainty", "checked", "status", "rechecked");

    /// Reads the claims of the library at `root`.
    public Claims read(Path root, Origin origin) {
        return read(root, origin, Optional.empty());
    }

    /// @param sources if given, a claim that names any other source is a problem
    Claims read(Path root, Origin origin, Optional<Set<String>> sources) {
        var findings = new Findings(LibraryFolder.CLAIMS, origin);
        var byId = new LinkedHashMap<String, Claim>();
        var file = LibraryFolder.single(root, LibraryFolder.CLAIMS, findings);
        if (file.isEmpty() && !findings.hasError()) {
            findings.error(Spot.UNKNOWN, "library.claims.absent");
        }
        file.flatMap(f -> TextFile.bytes(f, TextFile.DATA_LIMIT, findings))
                .flatMap(b -> TextFile.text(b, findings))
                .flatMap(t -> YamlReader.read(t, 1, findings))
                .ifPresent(yaml -> claims(yaml, byId, sources, findings));
        var problems = new ArrayList<>(findings.problems());
        problems.sort(LibraryReader.order());
        return new Claims(byId, problems);
    }

    private static void claims(Yaml yaml, Map<String, Claim> byId, Optional<Set<String>> sources, Findings findings) {
        if (!(yaml instanceof Yaml.Sequence list)) {
            findings.error(yaml.at(), "library.claims.notlist");
            return;
        }
        for (var item : list.items()) {
            if (item instanceof Yaml.Mapping mapping) {
                claim(mapping, findings).ifPresent(c -> {
                    if (byId.putIfAbsent(c.id(), c) != null) {
                        findings.error(mapping.at(), "library.claim.twice", c.id());
                    }
                    sources.ifPresent(known -> c.sources().stream()
                            .filter(s -> !known.contains(s))
                            .forEach(s -> findings.graded(mapping.at(), "library.claim.source", c.id(), s)));
                });
            } else {
                findings.error(item.at(), "library.claim.notmapping");
            }
        }
    }

    private static Optional<Claim> claim(Yaml.Mapping mapping, Findings findings) {
        var fields = new Fields(mapping, findings);
        fields.reportUnknown(KNOWN);
        var id = fields.text("id");
        var statement = fields.text("statement");
        var status = status(fields, findings);
        if (id.isEmpty() || statement.isEmpty()) {
            findings.error(mapping.at(), "library.claim.incomplete");
            return Optional.empty();
        }
        return Optional.of(new Claim(
                id.get(),
                statement.get(),
                fields.list("sources"),
                fields.text("design").orElse(""),
                fields.text("certainty").orElse(""),
                fields.text("checked").orElse(""),
                status,
                fields.mapping("rechecked").flatMap(f -> f.text("result"))));
    }

    /// Anything but a clear "checked" may not be cited.
    private static Claim.Status status(Fields fields, Findings findings) {
        var word = fields.text("status").orElse("");
        return switch (word) {
            case "checked" -> Claim.Status.CHECKED;
            case "doubtful" -> Claim.Status.DOUBTFUL;
            case "not-checked" -> Claim.Status.NOT_CHECKED;
            default -> {
                findings.error(fields.at("status"), "library.claim.status", word);
                yield Claim.Status.NOT_CHECKED;
            }
        };
    }
}
