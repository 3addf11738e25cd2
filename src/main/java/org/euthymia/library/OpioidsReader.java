package org.euthymia.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.euthymia.medicines.Conversion;
import org.euthymia.medicines.DoseNotes;
import org.euthymia.medicines.DoseUnit;
import org.euthymia.medicines.Fact;
import org.euthymia.medicines.Opioid;
import org.euthymia.medicines.OpioidGroup;

/// Reads `drugs/opioids.yaml`. A row with an error is left out, so that its drug is unknown rather than miscounted.
/// For one file.
final class OpioidsReader {
    private static final List<String> FACTS =
            List.of("receptors", "metabolism", "serotonin", "mood-sleep", "max-dose", "boxed-warning", "qt");
    private static final Set<String> FIELDS = Set.of(
            "id",
            "generic",
            "rxcui",
            "group",
            "class",
            "brands",
            "street",
            "lay",
            "synonyms",
            "name-sources",
            "mme",
            "forms",
            "caveats",
            "receptors",
            "metabolism",
            "serotonin",
            "mood-sleep",
            "max-dose",
            "boxed-warning",
            "qt");
    private static final Set<String> META = Set.of(
            "compiled", "review-due", "mme", "bands", "class-warnings", "serotonin-signs", "groups", "ambiguous");

    private final DrugFields drugs;
    private final Findings findings;

    /// @param at where each row stands
    /// @param ambiguous names that mean several drugs, to the ids of those
    record Read(List<Opioid> opioids, Map<String, Spot> at, DoseNotes notes, List<Ambiguity> ambiguous) {}

    record Ambiguity(Located name, List<String> drugs) {}

    OpioidsReader(DrugFields drugs) {
        this.drugs = drugs;
        this.findings = drugs.findings();
    }

    Read read(Fields file) {
        file.reportUnknown(Set.of("meta", "opioids"));
        var meta = file.mapping("meta");
        if (meta.isEmpty()) {
            findings.error(file.at(), "library.drugs.field", "meta");
        }
        var opioids = new ArrayList<Opioid>();
        var at = new LinkedHashMap<String, Spot>();
        for (var row : file.mappings("opioids")) {
            opioid(row).ifPresent(o -> {
                if (at.putIfAbsent(o.id(), row.at("id")) == null) {
                    opioids.add(o);
                } else {
                    findings.error(row.at("id"), "library.drugs.twice", o.id());
                }
            });
        }
        if (opioids.isEmpty() && !file.has("opioids")) {
            findings.error(file.at(), "library.drugs.field", "opioids");
        }
        return new Read(
                opioids,
                at,
                meta.map(this::notes).orElse(DoseNotes.NONE),
                meta.map(this::ambiguous).orElse(List.of()));
    }

    private DoseNotes notes(Fields meta) {
        meta.reportUnknown(META);
        drugs.dates(meta);
        meta.mapping("groups").ifPresent(g -> g.reportUnknown(OpioidGroup.words()));
        var mme = meta.mapping("mme");
        mme.ifPresent(m -> m.reportUnknown(Set.of("source", "year", "rules")));
        var bands = new ArrayList<DoseNotes.Band>();
        for (var row : meta.mappings("bands")) {
            row.reportUnknown(Set.of("from", "text", "sources"));
            var from = row.number("from");
            var text = drugs.required(row, "text");
            var sources = drugs.sourcesOf(row, "sources");
            if (from.isPresent() && text.isPresent()) {
                bands.add(new DoseNotes.Band(from.get(), new Fact(text.get(), sources)));
            }
        }
        bands.sort(java.util.Comparator.comparingDouble(DoseNotes.Band::from));
        return new DoseNotes(
                mme.map(m -> drugs.sourcesOf(m, "source")).orElse(List.of()),
                bands,
                mme.map(m -> drugs.facts(m, "rules")).orElse(List.of()),
                classWarnings(meta));
    }

    private List<Fact> classWarnings(Fields meta) {
        var all = new ArrayList<Fact>();
        for (var row : meta.mappings("class-warnings")) {
            row.reportUnknown(Set.of("id", "text", "sources"));
            drugs.required(row, "text").ifPresent(t -> all.add(new Fact(t, drugs.sourcesOf(row, "sources"))));
        }
        return all;
    }

    private List<Ambiguity> ambiguous(Fields meta) {
        var all = new ArrayList<Ambiguity>();
        for (var row : meta.mappings("ambiguous")) {
            row.reportUnknown(Set.of("name", "drugs"));
            drugs.required(row, "name")
                    .ifPresent(n -> all.add(new Ambiguity(new Located(n, row.at("name")), row.list("drugs"))));
        }
        return all;
    }

    private Optional<Opioid> opioid(Fields row) {
        row.reportUnknown(FIELDS);
        var id = drugs.id(row);
        var generic = drugs.required(row, "generic");
        var group = group(row);
        var pharmacology = drugs.required(row, "class");
        var mme = row.mapping("mme");
        if (mme.isEmpty() && !row.isCollection("mme")) {
            findings.error(row.at(), "library.drugs.field", "mme");
        }
        var conversion = mme.flatMap(this::conversion);
        var forms = forms(row);
        if (row.has("name-sources")) {
            drugs.sourcesOf(row, "name-sources");
        }
        var facts = new LinkedHashMap<String, Fact>();
        FACTS.forEach(f -> row.mapping(f).flatMap(drugs::fact).ifPresent(fact -> facts.put(f, fact)));
        var caveats = drugs.facts(row, "caveats");
        if (id.isEmpty()
                || generic.isEmpty()
                || group.isEmpty()
                || pharmacology.isEmpty()
                || conversion.isEmpty()
                || forms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Opioid(
                id.get(),
                generic.get(),
                names(row),
                group.get(),
                pharmacology.get(),
                forms.get(),
                conversion.get(),
                caveats,
                facts,
                row.text("rxcui")));
    }

    private static Opioid.Names names(Fields row) {
        return new Opioid.Names(
                row.list("brands"),
                row.list("street"),
                Stream.concat(row.list("synonyms").stream(), row.list("lay").stream())
                        .toList());
    }

    private Optional<OpioidGroup> group(Fields row) {
        var word = drugs.required(row, "group");
        var group = word.flatMap(OpioidGroup::ofWord);
        if (word.isPresent() && group.isEmpty()) {
            findings.error(row.at("group"), "library.drugs.group", word.get());
        }
        return group;
    }

    /// @return empty if one of them is wrong: then the whole row is left out, for a form's factor must not fall back to
    /// another
    private Optional<List<Opioid.FormConversion>> forms(Fields row) {
        var all = new ArrayList<Opioid.FormConversion>();
        var rows = row.mappings("forms");
        for (var form : rows) {
            form.reportUnknown(Set.of("id", "words", "mme"));
            var id = drugs.required(form, "id");
            var words = form.list("words");
            var conversion = form.mapping("mme").flatMap(this::conversion);
            if (words.isEmpty()) {
                findings.error(form.at(), "library.drugs.field", "words");
            } else if (conversion.isEmpty() && !form.has("mme")) {
                findings.error(form.at(), "library.drugs.field", "mme");
            } else if (id.isPresent() && conversion.isPresent()) {
                all.add(new Opioid.FormConversion(id.get(), words, conversion.get()));
            }
        }
        return all.size() == rows.size() ? Optional.of(all) : Optional.empty();
    }

    private Optional<Conversion> conversion(Fields mme) {
        mme.reportUnknown(Set.of("factor", "per", "none", "sources"));
        var sources = drugs.sourcesOf(mme, "sources");
        if (mme.has("factor") == mme.has("none")) {
            findings.error(mme.at(), "library.drugs.mme");
            return Optional.empty();
        }
        if (mme.has("none")) {
            return mme.text("none").map(reason -> new Conversion.None(reason, sources));
        }
        var factor = mme.number("factor");
        if (factor.filter(f -> f == 0).isPresent()) {
            findings.error(mme.at("factor"), "library.drugs.zero");
            return Optional.empty();
        }
        var unit = unit(mme);
        return factor.flatMap(f -> unit.map(u -> new Conversion.Factor(f, u, sources)));
    }

    private Optional<DoseUnit> unit(Fields mme) {
        var word = drugs.required(mme, "per");
        for (var unit : DoseUnit.values()) {
            if (word.filter(unit.symbol()::equals).isPresent()) {
                return Optional.of(unit);
            }
        }
        word.ifPresent(w -> findings.error(mme.at("per"), "library.drugs.unit", w));
        return Optional.empty();
    }
}
