package org.euthymia.library;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the front matter of one card and names everything that is wrong in it.
final class CardHeaderReader {
    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Set<String> KNOWN = Set.of(
            "id",
            "title",
            "area",
            "answer",
            "certainty",
            "claims",
            "pair",
            "keywords",
            "compiled",
            "review-due",
            "related",
            "handouts",
            "figures",
            "covers",
            "signed-off");

    private final Fields fields;
    private final Findings findings;

    private CardHeaderReader(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    /// @return empty if it is broken or has no usable id and title, which `findings` then tells
    static Optional<CardHeader> read(FrontMatter front, Findings findings) {
        var yaml = YamlReader.read(front.yaml(), 2, findings);
        if (yaml.isEmpty()) {
            if (!findings.hasError()) {
                findings.error(Spot.line(1), "library.header.empty");
            }
            return Optional.empty();
        }
        if (!(yaml.get() instanceof Yaml.Mapping mapping)) {
            findings.error(yaml.get().at(), "library.header.notmapping");
            return Optional.empty();
        }
        return new CardHeaderReader(new Fields(mapping, findings), findings).header();
    }

    private Optional<CardHeader> header() {
        fields.reportUnknown(KNOWN);
        var id = id();
        var title = required("title", "library.title.missing");
        var header = new CardHeader(
                id.orElse(new Located("", Spot.UNKNOWN)),
                title.orElse(new Located("", Spot.UNKNOWN)),
                located("area"),
                located("answer"),
                certainty(),
                fields.words("claims"),
                pair(),
                fields.list("keywords"),
                fields.date("compiled"),
                fields.date("review-due"),
                signOff(),
                fields.words("related"),
                fields.list("handouts"),
                fields.words("figures"),
                fields.words("covers"));
        checkDates(header);
        return id.isPresent() && title.isPresent() ? Optional.of(header) : Optional.empty();
    }

    private Optional<Located> located(String key) {
        return fields.text(key).map(t -> new Located(t, fields.at(key)));
    }

    private Optional<Located> required(String key, String missing) {
        var found = located(key);
        // A value of the wrong type has been named already.
        if (found.isEmpty() && !fields.isCollection(key)) {
            findings.error(fields.at(key), missing);
        }
        return found;
    }

    private Optional<Located> id() {
        var id = required("id", "library.id.missing");
        if (id.isPresent()) {
            var word = id.get().text();
            var file = findings.file();
            var name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
            if (!ID.matcher(word).matches()) {
                findings.error(id.get().at(), "library.id.pattern", word);
                return Optional.empty();
            }
            if (!word.equals(name)) {
                findings.error(id.get().at(), "library.id.file", word, name);
            }
        }
        return id;
    }

    private Optional<Certainty> certainty() {
        var word = fields.text("certainty");
        var certainty = word.flatMap(Certainty::ofWord);
        if (word.isPresent() && certainty.isEmpty()) {
            findings.graded(fields.at("certainty"), "library.certainty.unknown", word.get());
        }
        return certainty;
    }

    private Optional<Card.Pair> pair() {
        var given = fields.mapping("pair");
        given.ifPresent(f -> f.reportUnknown(Set.of("drug", "symptom")));
        var pair = given.map(f -> new Card.Pair(f.list("drug"), f.list("symptom")));
        if (pair.isPresent()
                && (pair.get().drugs().isEmpty() || pair.get().symptoms().isEmpty())) {
            findings.graded(fields.at("pair"), "library.pair.incomplete");
            return Optional.empty();
        }
        return pair;
    }

    private Optional<Card.SignOff> signOff() {
        var given = fields.mapping("signed-off");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        given.get().reportUnknown(Set.of("by", "on"));
        var by = given.get().text("by");
        var on = given.get().date("on");
        if (by.isPresent() && on.isPresent()) {
            return Optional.of(new Card.SignOff(by.get(), on.get()));
        }
        // A sign-off that does not say who and when is none.
        findings.graded(fields.at("signed-off"), "library.signoff.incomplete");
        return Optional.empty();
    }

    private void checkDates(CardHeader header) {
        var compiled = header.compiled();
        var due = header.reviewDue();
        if (compiled.isPresent() && due.isPresent() && due.get().isBefore(compiled.get())) {
            findings.graded(
                    fields.at("review-due"),
                    "library.date.order",
                    due.get().toString(),
                    compiled.get().toString());
        }
    }
}
