package org.euthymia.library;

import java.util.Optional;
import java.util.Set;
import org.euthymia.handout.Handout.Signature;
import org.euthymia.handout.HandoutLanguage;

/// Reads the front matter of one handout and names everything that is wrong in it.
final class HandoutHeaderReader {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "lang",
            "title",
            "version",
            "compiled",
            "review-due",
            "claims",
            "instructions",
            "optional",
            "related",
            "keywords",
            "signed-off",
            "translation-checked");

    private final Fields fields;
    private final Findings findings;

    private HandoutHeaderReader(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    /// @return empty if it is broken or lacks what no handout can do without, which `findings` then tells
    static Optional<HandoutHeader> read(FrontMatter front, Findings findings) {
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
        return new HandoutHeaderReader(new Fields(mapping, findings), findings).header();
    }

    private Optional<HandoutHeader> header() {
        fields.reportUnknown(KNOWN);
        var id = id();
        var language = language();
        var title = required("title", "library.title.missing");
        var compiled = fields.date("compiled");
        var due = fields.date("review-due");
        if (compiled.isPresent() && due.isPresent() && due.get().isBefore(compiled.get())) {
            findings.graded(
                    fields.at("review-due"),
                    "library.date.order",
                    due.get().toString(),
                    compiled.get().toString());
        }
        var signedOff = signature("signed-off");
        var checked = signature("translation-checked");
        if (id.isEmpty() || language.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HandoutHeader(
                id.get(),
                language.get(),
                title.get(),
                located("version"),
                compiled,
                due,
                fields.words("claims"),
                located("instructions"),
                fields.words("optional"),
                fields.words("related"),
                fields.list("keywords"),
                signedOff,
                checked));
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
            if (!CardHeaderReader.ID.matcher(word).matches()) {
                findings.error(id.get().at(), "library.id.pattern", word);
                return Optional.empty();
            }
            if (!word.equals(name)) {
                findings.error(id.get().at(), "library.id.file", word, name);
            }
        }
        return id;
    }

    /// The folder says it; a field that says otherwise would print the wrong words around the text.
    private Optional<HandoutLanguage> language() {
        var folder = findings.file().split("/", -1)[1];
        var word = required("lang", "library.handout.lang.missing");
        if (word.isPresent() && !word.get().text().equals(folder)) {
            findings.error(word.get().at(), "library.handout.lang", word.get().text(), folder);
            return Optional.empty();
        }
        return word.flatMap(w -> HandoutLanguage.ofWord(w.text()));
    }

    private Optional<Signature> signature(String key) {
        var given = fields.mapping(key);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        given.get().reportUnknown(Set.of("by", "on"));
        var by = given.get().text("by");
        var on = given.get().date("on");
        if (by.isPresent() && on.isPresent()) {
            return Optional.of(new Signature(by.get(), on.get()));
        }
        // A sign-off that does not say who and when is none.
        findings.graded(fields.at(key), "library.signoff.incomplete");
        return Optional.empty();
    }
}
