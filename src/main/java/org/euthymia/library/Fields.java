package org.euthymia.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The fields of a YAML mapping by type. A value of the wrong type is reported and reads as absent.
final class Fields {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Yaml.Mapping mapping;
    private final Findings findings;

    Fields(Yaml.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    void reportUnknown(Set<String> known) {
        for (var e : mapping.entries()) {
            if (!known.contains(e.key())) {
                findings.warning(e.at(), "library.field.unknown", e.key());
            }
        }
    }

    /// Where the value of `key` stands, or the mapping if there is none.
    Spot at(String key) {
        return mapping.entry(key).map(e -> e.value().at()).orElse(mapping.at());
    }

    boolean isCollection(String key) {
        return value(key).filter(v -> !(v instanceof Yaml.Text)).isPresent();
    }

    /// Trimmed, line breaks as spaces; empty if absent, null or blank.
    Optional<String> text(String key) {
        return value(key)
                .flatMap(v -> scalar(key, v))
                .map(t -> SPACES.matcher(t.text().strip()).replaceAll(" "))
                .filter(t -> !t.isEmpty());
    }

    /// A list of words; a single word counts as a list of one.
    List<Located> words(String key) {
        var found = value(key);
        if (found.isEmpty()) {
            return List.of();
        }
        var items = found.get() instanceof Yaml.Sequence s ? s.items() : List.of(found.get());
        var words = new ArrayList<Located>();
        for (var item : items) {
            scalar(key, item)
                    .map(t -> new Located(t.text().strip(), t.at()))
                    .filter(t -> !t.text().isEmpty())
                    .ifPresent(words::add);
        }
        return words;
    }

    List<String> list(String key) {
        return words(key).stream().map(Located::text).toList();
    }

    Optional<LocalDate> date(String key) {
        var text = text(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            findings.graded(at(key), "library.date.bad", key, text.orElse(""));
            return Optional.empty();
        }
    }

    /// A list of mappings; anything else in it is reported.
    List<Fields> mappings(String key) {
        var found = value(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!(found.get() instanceof Yaml.Sequence list)) {
            findings.error(at(key), "library.field.notlist", key);
            return List.of();
        }
        var all = new ArrayList<Fields>();
        for (var item : list.items()) {
            if (item instanceof Yaml.Mapping m) {
                all.add(new Fields(m, findings));
            } else {
                findings.error(item.at(), "library.field.notmapping", key);
            }
        }
        return all;
    }

    /// A number as `4.7`; 0 or more.
    Optional<Double> number(String key) {
        var text = text(key);
        try {
            var number = text.map(Double::valueOf);
            if (number.filter(n -> !(n >= 0) || n.isInfinite()).isEmpty()) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        findings.error(at(key), "library.field.notnumber", key, text.orElse(""));
        return Optional.empty();
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    /// Where the mapping begins.
    Spot at() {
        return mapping.at();
    }

    Optional<Fields> mapping(String key) {
        var found = value(key);
        if (found.isPresent() && !(found.get() instanceof Yaml.Mapping)) {
            findings.error(at(key), "library.field.notmapping", key);
        }
        return found.filter(Yaml.Mapping.class::isInstance).map(v -> new Fields((Yaml.Mapping) v, findings));
    }

    private Optional<Yaml> value(String key) {
        return mapping.entry(key).map(Yaml.Entry::value).filter(v -> !(v instanceof Yaml.Text t && t.isNull()));
    }

    private Optional<Located> scalar(String key, Yaml value) {
        return switch (value) {
            case Yaml.Text t -> Optional.of(new Located(t.isNull() ? "" : t.value(), t.at()));
            case Yaml.Sequence s -> wrong(key, s.at());
            case Yaml.Mapping m -> wrong(key, m.at());
        };
    }

    private Optional<Located> wrong(String key, Spot at) {
        findings.error(at, "library.field.nottext", key);
        return Optional.empty();
    }
}
