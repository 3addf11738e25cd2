package org.euthymia.medicines;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.euthymia.medicines.Opioid.FormConversion;

/// A small table of medicines for tests. Its factors are those of CDC 2022.
final class MedicinesFixture {
    static final DrugClass SSRIS =
            new DrugClass("ssri", "SSRIs", List.of("SSRI"), "", List.of(), List.of("sertraline", "citalopram"));

    private MedicinesFixture() {}

    static Opioid opioid(String id, double factor, String... names) {
        return opioid(id, new Conversion.Factor(factor, DoseUnit.MG_PER_DAY, List.of("cdc2022mme")), List.of(), names);
    }

    static Opioid opioid(String id, Conversion conversion, List<FormConversion> forms, String... names) {
        return new Opioid(
                id,
                id,
                new Opioid.Names(Arrays.asList(names), List.of(), List.of()),
                OpioidGroup.FULL_AGONIST,
                "opioid",
                forms,
                conversion,
                List.of(),
                Map.of(),
                Optional.empty());
    }

    static Conversion none() {
        return new Conversion.None("no factor", List.of());
    }

    static Medicines medicines() {
        var patch = new FormConversion(
                "patch",
                List.of("patch", "patches", "Duragesic"),
                new Conversion.Factor(2.4, DoseUnit.MCG_PER_HOUR, List.of("cdc2022mme")));
        var other = new FormConversion("not a patch", List.of("lozenge", "spray", "tablet"), none());
        var opioids = List.of(
                opioid("codeine", 0.15, "Tylenol #3"),
                opioid("fentanyl", none(), List.of(patch, other), "Duragesic", "Actiq"),
                opioid("hydrocodone", 1, "Norco", "Vicodin"),
                opioid("hydromorphone", 5, "Dilaudid"),
                opioid("methadone", 4.7),
                opioid("morphine", 1, "MS Contin"),
                opioid("oxycodone", 1.5, "Percocet", "OxyContin"),
                opioid("oxymorphone", 3, "Opana"),
                opioid("tapentadol", 0.4, "Nucynta"),
                opioid("tramadol", 0.2, "Ultram"),
                opioid("buprenorphine", none(), List.of(), "Suboxone"),
                opioid("meperidine", none(), List.of(), "Demerol", "pethidine"));
        var others = List.of(
                new OtherDrug("zolpidem", "zolpidem", List.of("Ambien")),
                new OtherDrug("citalopram", "citalopram", List.of("Celexa")),
                new OtherDrug("sertraline", "sertraline", List.of("Zoloft")),
                new OtherDrug("phenelzine", "phenelzine", List.of("Nardil")));
        return new Medicines(opioids, others, List.of(SSRIS), DoseNotes.NONE, interactions(), InteractionNotes.NONE);
    }

    static Interaction row(String id, String opioid, String other, InteractionSeverity severity) {
        return new Interaction(
                id,
                List.of(opioid),
                List.of(other),
                severity,
                "m",
                "e",
                "a",
                "low",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static InteractionTable interactions() {
        var rows = List.of(
                row("I-1", Interaction.ANY_OPIOID, "ssri", InteractionSeverity.CAUTION_MONITOR),
                row("I-2", "tramadol", "ssri", InteractionSeverity.AVOID),
                row("I-3", "meperidine", "phenelzine", InteractionSeverity.CONTRAINDICATED),
                row("I-4", Interaction.ANY_OPIOID, "zolpidem", InteractionSeverity.AVOID));
        var all = Set.of("tramadol", "oxycodone", "meperidine", "methadone");
        return new InteractionTable(rows, Map.of("ssri", List.of("sertraline", "citalopram")), all);
    }
}
