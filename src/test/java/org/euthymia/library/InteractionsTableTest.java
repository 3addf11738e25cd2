package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.euthymia.medicines.Circumstance;
import org.euthymia.medicines.Interaction;
import org.euthymia.medicines.InteractionSeverity;
import org.euthymia.medicines.Medicines;
import org.euthymia.medicines.NameMatch;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shipped interaction table: each row can be reached, and those that must not be missed are graded as they should.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InteractionsTableTest {
    private static final Set<Circumstance> OUD = Set.of(Circumstance.OPIOID_USE_DISORDER);

    private final Medicines medicines = DrugTables.medicines();

    private String id(String name) {
        var match = medicines.match(name);
        assertThat(match).as(name).isInstanceOf(NameMatch.Known.class);
        return ((NameMatch.Known) match).id();
    }

    private List<Interaction> rows(Set<Circumstance> told, String... names) {
        return medicines.interactions().among(Stream.of(names).map(this::id).toList(), told).pairs().stream()
                .flatMap(p -> p.rows().stream())
                .toList();
    }

    private Stream<String> drugsOf(List<String> side) {
        return side.stream()
                .flatMap(m -> medicines.drugClass(m).isPresent()
                        ? medicines.drugClass(m).orElseThrow().members().stream()
                        : Stream.of(m));
    }

    @TestFactory
    Stream<DynamicTest> everyRowIsReachedByEachPairOfItsDrugs() {
        return medicines.interactions().rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.id(),
                        () -> drugsOf(row.opioids())
                                .forEach(a -> drugsOf(row.others())
                                        .filter(b -> !a.equals(b))
                                        .forEach(b -> assertThat(ids(List.of(a, b)))
                                                .as(a + " " + b)
                                                .contains(row.id())))));
    }

    private List<String> ids(List<String> drugs) {
        return medicines.interactions().among(drugs).pairs().stream()
                .flatMap(p -> p.rows().stream())
                .map(Interaction::id)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyRowWithABrandIsReachedByIt() {
        return medicines.interactions().rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> {
                    var opioid = drugsOf(row.opioids()).findFirst().orElseThrow();
                    var named = drugsOf(row.others())
                            .flatMap(d -> medicines.other(d).stream())
                            .flatMap(d -> d.names().stream())
                            .findFirst();
                    named.ifPresent(
                            brand -> assertThat(ids(List.of(opioid, id(brand)))).contains(row.id()));
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "tramadol, sertraline, AVOID",
        "Ultram, Zoloft, AVOID",
        "tramadol, phenelzine, CONTRAINDICATED",
        "Demerol, Parnate, CONTRAINDICATED",
        "methadone, linezolid, CONTRAINDICATED",
        "oxycodone, Xanax, AVOID",
        "benzos, opioids, AVOID",
        "oxycodone, Ambien, AVOID",
        "hydrocodone, pregabalin, AVOID",
        "oxycodone, alcohol, AVOID",
        "oxycodone, naltrexone, CONTRAINDICATED",
        "oxycodone, Contrave, CONTRAINDICATED",
        "methadone, Geodon, CONTRAINDICATED",
        "fentanyl, Korlym, CONTRAINDICATED",
        "fentanyl, clarithromycin, AVOID",
        "codeine, fluoxetine, AVOID",
        "oxycodone, sertraline, CAUTION_MONITOR",
        "methadone, citalopram, AVOID",
        "tramadol, SSRIs, AVOID",
        "tramadol, MAO inhibitors, CONTRAINDICATED",
    })
    void thoseThatMustNotBeMissed(String a, String b, InteractionSeverity severity) {
        var found = medicines.interactions().among(List.of(id(a), id(b)));
        assertThat(found.pairs())
                .singleElement()
                .satisfies(p -> assertThat(p.severity()).isEqualTo(severity));
    }

    @ParameterizedTest
    @CsvSource({"methadone, alprazolam", "Suboxone, Xanax", "buprenorphine, benzodiazepines"})
    void opioidUseDisorderReplacesTheBenzodiazepineRowOnlyOnceSaid(String opioid, String sedative) {
        assertThat(rows(Set.of(), opioid, sedative)).extracting(Interaction::id).containsExactly("I-19", "I-20");
        assertThat(rows(OUD, opioid, sedative)).extracting(Interaction::id).containsExactly("I-20");
        assertThat(medicines
                        .interactions()
                        .matters(Circumstance.OPIOID_USE_DISORDER, List.of(id(opioid), id(sedative))))
                .isTrue();
    }

    @Test
    void itNeverReplacesItForAnotherOpioid() {
        assertThat(rows(OUD, "oxycodone", "alprazolam"))
                .extracting(Interaction::id)
                .containsExactly("I-19");
        assertThat(rows(OUD, "opioids", "benzodiazepines"))
                .extracting(Interaction::id)
                .contains("I-19");
        assertThat(medicines
                        .interactions()
                        .matters(Circumstance.OPIOID_USE_DISORDER, List.of("oxycodone", "alprazolam")))
                .isFalse();
    }

    @Test
    void antagonistsAndLoperamideAreNotAnyOpioid() {
        assertThat(rows(Set.of(), "naltrexone", "alprazolam")).isEmpty();
        assertThat(rows(Set.of(), "loperamide", "alprazolam")).isEmpty();
    }

    @Test
    void aClassNamesTheDrugsThatARowIsOnlyAbout() {
        var found = medicines.interactions().among(List.of("methadone", id("SSRIs")));
        var only = found.pairs().getFirst().fits().stream()
                .collect(Collectors.toMap(f -> f.row().id(), f -> f.only()));
        assertThat(only).containsAllEntriesOf(Map.of("I-13", List.of("citalopram", "escitalopram"), "I-16", List.of()));
    }

    @Test
    void naloxoneIsNeverAnInteraction() {
        assertThat(medicines.match("naloxone")).isInstanceOf(NameMatch.Unknown.class);
    }
}
