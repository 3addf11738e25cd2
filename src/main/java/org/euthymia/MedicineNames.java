package org.euthymia;

import java.util.List;
import java.util.Optional;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.medicines.Amount;
import org.euthymia.medicines.DailyDose;
import org.euthymia.medicines.DoseParser;
import org.euthymia.medicines.DoseReading;
import org.euthymia.medicines.Interaction;
import org.euthymia.medicines.Medicines;
import org.euthymia.medicines.Opioid;

/// The drug tables as the checklist's names of opioids. Immutable; any thread.
public final class MedicineNames implements OpioidNames {
    private final Medicines medicines;
    private final DoseParser parser;

    public MedicineNames(Medicines medicines) {
        this.medicines = medicines;
        this.parser = new DoseParser(medicines);
    }

    @Override
    public Name read(String text) {
        var reading = parser.parse(text);
        return switch (reading) {
            case DoseReading.Daily d -> opioid(d.drug(), mme(d));
            case DoseReading.Incomplete i -> opioid(i.drug(), Optional.empty());
            case DoseReading.NotAnOpioid n ->
                new Name(Kind.NOT_AN_OPIOID, List.of(n.drug().id()), n.drug().name(), Optional.empty());
            case DoseReading.OfClass c ->
                new Name(
                        c.drugClass().id().equals(Interaction.ANY_OPIOID) ? Kind.OPIOID : Kind.NOT_AN_OPIOID,
                        List.of(c.drugClass().id()),
                        c.drugClass().name(),
                        Optional.empty());
            case DoseReading.Ambiguous a -> oneOf(a.ids());
            case DoseReading.Several s -> allOf(s.ids());
            case DoseReading.Unknown _ -> new Name(Kind.UNRESOLVED, List.of(), text, Optional.empty());
        };
    }

    private static Name opioid(Opioid drug, Optional<Double> mme) {
        return new Name(kind(drug), List.of(drug.id()), drug.generic(), mme);
    }

    private static Kind kind(Opioid drug) {
        return switch (drug.group()) {
            case FULL_AGONIST, PARTIAL_AGONIST, MIXED -> Kind.OPIOID;
            case ANTAGONIST -> Kind.ANTAGONIST;
            // Stays in the gut at label doses: no exposure of the brain.
            case PERIPHERAL -> Kind.NOT_AN_OPIOID;
        };
    }

    private static Optional<Double> mme(DoseReading.Daily daily) {
        return DailyDose.of(List.of(daily))
                .items()
                .getFirst()
                .mme()
                .filter(Amount::exact)
                .map(a -> DailyDose.rounded(a.max()));
    }

    private Kind kind(String id) {
        return medicines.opioid(id).map(MedicineNames::kind).orElse(Kind.NOT_AN_OPIOID);
    }

    /// One of several drugs, it is not known which: known only as far as they are all of one kind.
    private Name oneOf(List<String> ids) {
        var kinds = ids.stream().map(this::kind).distinct().toList();
        return new Name(
                kinds.size() == 1 ? kinds.getFirst() : Kind.UNRESOLVED, ids, shown(ids, " / "), Optional.empty());
    }

    private Name allOf(List<String> ids) {
        var kinds = ids.stream().map(this::kind).toList();
        var kind = kinds.contains(Kind.OPIOID)
                ? Kind.OPIOID
                : kinds.contains(Kind.ANTAGONIST) ? Kind.ANTAGONIST : Kind.NOT_AN_OPIOID;
        return new Name(kind, ids, shown(ids, " + "), Optional.empty());
    }

    private String shown(List<String> ids, String between) {
        return String.join(between, ids.stream().map(medicines::shownName).toList());
    }
}
