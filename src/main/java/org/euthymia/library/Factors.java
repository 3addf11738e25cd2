package org.euthymia.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.euthymia.figure.Figure;
import org.euthymia.figure.Figure.Amount;
import org.euthymia.figure.Figure.Rung;

/// The MME factors and bands of `drugs/opioids.yaml`, to compare a dose ladder with. Says nothing about that file: it
/// is
/// checked where the drug tables are read.
final class Factors {
    static final String OPIOIDS = "drugs/opioids.yaml";

    private final Map<String, Double> byDrug = new HashMap<>();
    private final Set<Double> bands = new HashSet<>();

    Factors(Path root) {
        var findings = new Findings(OPIOIDS, Origin.BUILT_IN);
        LibraryFolder.single(root, OPIOIDS, findings)
                .flatMap(f -> TextFile.bytes(f, TextFile.DATA_LIMIT, findings))
                .flatMap(b -> TextFile.text(b, findings))
                .flatMap(t -> YamlReader.read(t, 1, findings))
                .filter(Yaml.Mapping.class::isInstance)
                .ifPresent(y -> read(new Fields((Yaml.Mapping) y, findings)));
    }

    private void read(Fields file) {
        file.mapping("meta")
                .ifPresent(
                        m -> m.mappings("bands").forEach(b -> number(b, "from").ifPresent(bands::add)));
        for (var drug : file.mappings("opioids")) {
            var id = drug.text("id").orElse("");
            factor(drug).ifPresent(f -> byDrug.put(id, f));
            for (var form : drug.mappings("forms")) {
                factor(form)
                        .ifPresent(f -> byDrug.put(id + "/" + form.text("id").orElse(""), f));
            }
        }
    }

    private static Optional<Double> factor(Fields of) {
        return of.mapping("mme").flatMap(m -> number(m, "factor"));
    }

    private static Optional<Double> number(Fields of, String key) {
        return of.text(key).filter(t -> t.matches("\\d+(?:\\.\\d+)?")).map(Double::valueOf);
    }

    void check(Rung rung, Findings findings) {
        var name = rung.drug() + rung.form().map(f -> "/" + f).orElse("");
        var factor = byDrug.get(name);
        if (factor == null || factor.compareTo(rung.factor().value()) != 0) {
            findings.error(
                    Spot.line(1),
                    "library.strict.factor",
                    rung.factor().text(),
                    name,
                    factor == null ? "–" : factor.toString());
        }
    }

    void checkMarks(Figure.Ladder ladder, Findings findings) {
        for (Amount mark : ladder.marks()) {
            if (!bands.contains(mark.value())) {
                findings.error(Spot.line(1), "library.strict.band", mark.text());
            }
        }
    }
}
