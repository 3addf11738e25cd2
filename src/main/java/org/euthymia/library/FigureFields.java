package org.euthymia.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.euthymia.figure.Figure.Amount;
import org.euthymia.figure.Figure.Basis;
import org.euthymia.figure.Figure.Mark;
import org.euthymia.figure.Figure.Moment;

/// The fields of a figure or of one of its rows. What is missing or wrong is reported and reads as empty, 0 or 1.
final class FigureFields {
    private static final Set<String> BASIS = Set.of("claims", "sources", "design", "who", "year", "certainty");
    private static final Pattern MOMENT = Pattern.compile("(\\d+(?:\\.\\d+)?) (h|d|wk|mo)");
    private static final Map<String, Double> HOURS = Map.of("h", 1.0, "d", 24.0, "wk", 168.0, "mo", 730.5);
    private static final Map<String, Mark> MARKS =
            Map.of("people", Mark.PEOPLE, "animals", Mark.ANIMALS, "idea", Mark.IDEA);

    private final Fields fields;
    private final Findings findings;
    private final Optional<Set<String>> knownSources;

    FigureFields(Fields fields, Findings findings, Optional<Set<String>> knownSources) {
        this.fields = fields;
        this.findings = findings;
        this.knownSources = knownSources;
    }

    void known(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        fields.reportUnknown(all);
    }

    void rowKnown(Set<String> own) {
        known(own, BASIS);
    }

    Spot at(String key) {
        return fields.at(key);
    }

    Optional<String> need(String key) {
        var found = fields.text(key);
        if (found.isEmpty()) {
            findings.error(fields.at(key), "library.picture.field", key);
        }
        return found;
    }

    String text(String key) {
        return need(key).orElse("");
    }

    Optional<String> maybe(String key) {
        return fields.text(key);
    }

    List<String> list(String key) {
        return fields.list(key);
    }

    Optional<LocalDate> date(String key) {
        return fields.date(key);
    }

    List<FigureFields> mappings(String key) {
        return fields.mappings(key).stream()
                .map(f -> new FigureFields(f, findings, knownSources))
                .toList();
    }

    /// @return empty if absent or none of `words`, which is then reported
    Optional<String> choice(String key, Set<String> words) {
        var found = fields.text(key);
        if (found.isPresent() && !words.contains(found.get())) {
            findings.error(fields.at(key), "library.picture.choice", found.get(), String.join(", ", sorted(words)));
            return Optional.empty();
        }
        return found;
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    Mark mark() {
        need("mark");
        return MARKS.getOrDefault(choice("mark", MARKS.keySet()).orElse(""), Mark.IDEA);
    }

    Amount amount(String key) {
        return need(key).map(t -> amount(t, key)).orElse(new Amount("", 1));
    }

    Optional<Amount> maybeAmount(String key) {
        return fields.text(key).map(t -> amount(t, key));
    }

    List<Amount> amounts(String key) {
        need(fields.words(key), key);
        return fields.list(key).stream().map(t -> amount(t, key)).toList();
    }

    private void need(List<Located> words, String key) {
        if (words.isEmpty()) {
            findings.error(fields.at(key), "library.picture.field", key);
        }
    }

    /// Every number drawn is on a scale that begins at 0 or is logarithmic, so it is above 0.
    private Amount amount(String text, String key) {
        if (text.matches("\\d{1,9}(?:\\.\\d{1,4})?") && Double.parseDouble(text) > 0) {
            return new Amount(text, Double.parseDouble(text));
        }
        findings.error(fields.at(key), "library.picture.number", text);
        return new Amount(text, 1);
    }

    Moment moment(String key) {
        return need(key).map(t -> moment(t, key)).orElse(new Moment("", 0));
    }

    Optional<Moment> maybeMoment(String key) {
        return fields.text(key).map(t -> moment(t, key));
    }

    List<Moment> moments(String key) {
        need(fields.words(key), key);
        return fields.list(key).stream().map(t -> moment(t, key)).toList();
    }

    private Moment moment(String text, String key) {
        var m = MOMENT.matcher(text);
        if (m.matches()) {
            return new Moment(text, Double.parseDouble(m.group(1)) * HOURS.getOrDefault(m.group(2), 1.0));
        }
        if (!text.equals("0")) {
            findings.error(fields.at(key), "library.picture.time", text);
        }
        return new Moment(text, 0);
    }

    Basis basis() {
        var certainty = fields.text("certainty");
        if (certainty.isPresent() && Certainty.ofWord(certainty.get()).isEmpty()) {
            findings.graded(fields.at("certainty"), "library.certainty.unknown", certainty.get());
        }
        var sources = new ArrayList<String>();
        for (var source : fields.words("sources")) {
            if (knownSources.isPresent() && !knownSources.get().contains(source.text())) {
                findings.error(source.at(), "library.picture.source", source.text());
            }
            sources.add(source.text());
        }
        return new Basis(
                fields.list("claims"),
                sources,
                fields.text("design"),
                fields.text("who"),
                fields.text("year"),
                certainty.filter(c -> Certainty.ofWord(c).isPresent()));
    }

    /// What the strict check compares with the claims.
    ///
    /// @param keys the fields that a reader sees
    /// @param ignored a value that says nothing
    FigureFile.Row row(List<String> keys, String... ignored) {
        var words = keys.stream()
                .flatMap(k -> fields.list(k).stream())
                .filter(t -> !List.of(ignored).contains(t))
                .collect(Collectors.joining(" | "));
        return new FigureFile.Row(words, fields.list("claims"), fields.words("sources"), fields.at("label"));
    }
}
