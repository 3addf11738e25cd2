package org.euthymia.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.euthymia.medicines.Conversion;
import org.euthymia.medicines.DrugClass;
import org.euthymia.medicines.Fact;
import org.euthymia.medicines.Interaction;
import org.euthymia.medicines.Medicines;
import org.euthymia.medicines.Opioid;
import org.euthymia.medicines.OtherDrug;

/// Makes [SearchDocument]s of the drug tables: one for each drug and interaction, and one for each of the two tools
/// over
/// them. The words are those of the tables, which are English. Pure.
final class DrugDocuments {
    private static final int MOST_NAMED = 4;

    private final Medicines medicines;

    private DrugDocuments(Medicines medicines) {
        this.medicines = medicines;
    }

    static List<SearchDocument> of(Medicines medicines) {
        if (medicines.isEmpty()) {
            return List.of();
        }
        var all = new DrugDocuments(medicines);
        return Stream.of(
                        tools(),
                        medicines.opioids().values().stream().map(all::opioid),
                        medicines.others().values().stream().map(all::other),
                        medicines.interactions().rows().stream().map(all::interaction))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<SearchDocument> tools() {
        return Stream.of(
                new SearchDocument(
                        Kind.TOOL,
                        "tool:mme",
                        "MME calculator",
                        List.of(
                                "MME",
                                "MED",
                                "morphine equivalents",
                                "morphine milligram equivalents",
                                "OME",
                                "daily opioid dose",
                                "dose calculator"),
                        "Daily opioid dose in morphine milligram equivalents, with the CDC 2022 factors. What has no factor is named, never counted as zero.",
                        List.of()),
                new SearchDocument(
                        Kind.TOOL,
                        "tool:interactions",
                        "Interaction checker",
                        List.of("drug interactions", "interactions", "DDI", "interaction check"),
                        "What is known of opioids together with other drugs: severity, mechanism, what to watch for, what to consider. No entry does not mean safe.",
                        List.of()));
    }

    private SearchDocument opioid(Opioid drug) {
        var parts = new ArrayList<SearchDocument.Part>();
        parts.add(part("Class", drug.pharmacology()));
        drug.facts().values().forEach(f -> parts.add(part("", f.text())));
        parts.add(part("", drug.caveats().stream().map(Fact::text).collect(Collectors.joining(" "))));
        return new SearchDocument(
                Kind.DRUG,
                "drug:" + drug.id(),
                capital(drug.generic()),
                drug.names().all(),
                dose(drug),
                parts.stream().filter(p -> !p.body().isBlank()).toList());
    }

    private static String dose(Opioid drug) {
        var rule = switch (drug.conversion()) {
            case Conversion.Factor f ->
                "CDC 2022 factor " + plain(f.factor()) + " for " + f.unit().symbol() + ".";
            case Conversion.None n -> "No MME factor: " + n.reason();
        };
        return drug.pharmacology() + ". " + rule;
    }

    private static String plain(double factor) {
        return factor == Math.rint(factor) ? Long.toString((long) factor) : Double.toString(factor);
    }

    private SearchDocument other(OtherDrug drug) {
        var rows = medicines.interactions().rows().stream()
                .filter(r -> covers(r.others(), drug.id()) || covers(r.opioids(), drug.id()))
                .toList();
        var classes = medicines.classes().values().stream()
                .filter(c -> c.members().contains(drug.id()))
                .map(DrugClass::name)
                .collect(Collectors.joining(", "));
        var answer = rows.isEmpty()
                ? "Not an opioid. No interaction row names it."
                : "Not an opioid. With opioids: "
                        + rows.stream().map(DrugDocuments::grade).distinct().collect(Collectors.joining("; ")) + ".";
        return new SearchDocument(
                Kind.DRUG,
                "drug:" + drug.id(),
                capital(drug.name()),
                drug.names(),
                answer,
                classes.isEmpty() ? List.of() : List.of(part("Classes", classes)));
    }

    private static String grade(Interaction row) {
        return row.severity().word().replace('-', ' ') + " (" + row.id() + ")";
    }

    private SearchDocument interaction(Interaction row) {
        var names = new LinkedHashSet<String>();
        row.opioids().forEach(id -> addNames(names, id));
        // Two opioids of the other side are not what the row is about: they are found, but do not lead.
        var beside = row.others().stream()
                .filter(id -> medicines.opioid(id).isPresent())
                .map(medicines::shownName)
                .collect(Collectors.joining(", "));
        row.others().stream().filter(id -> medicines.opioid(id).isEmpty()).forEach(id -> addNames(names, id));
        return new SearchDocument(
                Kind.INTERACTION,
                "interaction:" + row.id(),
                title(row),
                List.copyOf(names),
                row.severity().word().replace('-', ' ') + ": " + row.effect(),
                Stream.of(part("", row.mechanism()), part("", beside))
                        .filter(p -> !p.body().isBlank())
                        .toList());
    }

    /// The drugs and classes of a side by name, shortened where there are many.
    private String title(Interaction row) {
        return capital(side(row.opioids())) + " with " + side(row.others());
    }

    private String side(List<String> ids) {
        var shown = ids.stream().limit(MOST_NAMED).map(medicines::shownName).collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMED ? shown + " and others" : shown;
    }

    private void addNames(Set<String> names, String id) {
        names.add(medicines.shownName(id));
        medicines.drugClass(id).ifPresent(c -> {
            names.addAll(c.aliases());
            c.members().forEach(m -> names.add(medicines.shownName(m)));
        });
    }

    private boolean covers(List<String> side, String id) {
        return side.contains(id)
                || side.stream()
                        .flatMap(c -> medicines.drugClass(c).stream())
                        .anyMatch(c -> c.members().contains(id));
    }

    private static SearchDocument.Part part(String heading, String body) {
        return new SearchDocument.Part(heading, false, body);
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
