package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.euthymia.medicines.Amount;
import org.euthymia.medicines.Conversion;
import org.euthymia.medicines.DailyDose;
import org.euthymia.medicines.DoseParser;
import org.euthymia.medicines.DoseReading;
import org.euthymia.medicines.DoseReading.Missing;
import org.euthymia.medicines.DoseUnit;
import org.euthymia.medicines.Medicines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The shipped opioid table against the published CDC 2022 factors, and lines as clinicians write them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DailyDoseTableTest {
    private final Medicines medicines = DrugTables.medicines();
    private final DoseParser parser = new DoseParser(medicines);

    private DailyDose dose(String... lines) {
        return DailyDose.of(Arrays.stream(lines).map(parser::parse).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "codeine, 0.15, MG_PER_DAY",
        "hydrocodone, 1, MG_PER_DAY",
        "hydromorphone, 5, MG_PER_DAY",
        "methadone, 4.7, MG_PER_DAY",
        "morphine, 1, MG_PER_DAY",
        "oxycodone, 1.5, MG_PER_DAY",
        "oxymorphone, 3, MG_PER_DAY",
        "tapentadol, 0.4, MG_PER_DAY",
        "tramadol, 0.2, MG_PER_DAY",
    })
    void factorsOfCdc2022(String id, double factor, DoseUnit unit) {
        assertThat(medicines.opioid(id).orElseThrow().conversion())
                .isInstanceOfSatisfying(Conversion.Factor.class, f -> {
                    assertThat(f.factor()).isEqualTo(factor);
                    assertThat(f.unit()).isEqualTo(unit);
                    assertThat(f.sources()).contains("cdc2022guideline");
                });
    }

    @Test
    void theTenthFactorIsThatOfTheFentanylPatchAndNoOtherOpioidHasOne() {
        var fentanyl = medicines.opioid("fentanyl").orElseThrow();
        assertThat(fentanyl.conversion()).isInstanceOf(Conversion.None.class);
        assertThat(fentanyl.forms().getFirst().conversion()).isInstanceOfSatisfying(Conversion.Factor.class, f -> {
            assertThat(f.factor()).isEqualTo(2.4);
            assertThat(f.unit()).isEqualTo(DoseUnit.MCG_PER_HOUR);
        });
        assertThat(medicines.opioids().values().stream()
                        .filter(o -> o.conversion() instanceof Conversion.Factor)
                        .count())
                .isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oxycodone ER 20 mg twice daily                     | 60   | 60
            OxyContin 20 mg bid                                | 60   | 60
            oxycodone-acetaminophen 5-325 mg 1 tab q6h         | 30   | 30
            oxycodone/acetaminophen 5/325 2 tabs four times a day | 60 | 60
            Percocet 10-325 tid                                | 45   | 45
            hydrocodone-acetaminophen 7.5/325 mg tid           | 22.5 | 22.5
            Ultracet 37.5-325 mg 2 tabs qid                    | 60   | 60
            oxycodone 5-10 mg every 4-6 hours prn              | 0    | 90
            oxycodone 5-10 mg q6h                              | 30   | 60
            oxycodone 5 mg/5 ml 10 ml q6h                      | 60   | 60
            morphine 100 mg/5ml 0.5 ml q4h                     | 60   | 60
            hydromorphone 2 mg 1-2 tabs q4h                    | 60   | 120
            methadone 10 mg tid                                | 141  | 141
            codeine 30 mg qid                                  | 18   | 18
            tramadol 100 mg ER daily                           | 20   | 20
            Nucynta ER 100 mg bid                              | 80   | 80
            Opana 10 mg bid                                    | 60   | 60
            fentanyl patch 25 mcg/hr q72h                      | 60   | 60
            Duragesic 50                                       | 120  | 120
            """)
    void linesAsWritten(String line, double min, double max) {
        var dose = dose(line);
        assertThat(dose.complete()).as(line).isTrue();
        assertThat(dose.counted().min()).isCloseTo(min, Offset.offset(1e-6));
        assertThat(dose.counted().max()).isCloseTo(max, Offset.offset(1e-6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buprenorphine 8 mg daily",
                "Suboxone 8/2 mg twice daily",
                "Butrans 20 mcg/h weekly",
                "meperidine 50 mg qid",
                "levorphanol 2 mg tid",
                "butorphanol spray 1 mg q4h",
                "pentazocine 50 mg q6h",
                "heroin",
                "kratom 5 g daily",
                "tianeptine",
                "Actiq 400 mcg qid",
                "fentanyl 100 mcg",
                "morphine 10 mg IV q4h",
                "hydromorphone 1 mg injection q4h",
                "foozine 10 mg bid",
                "opioids",
                "smack daily",
            })
    void whatHasNoFactorIsNamedAndNeverZero(String line) {
        var dose = dose("oxycodone 20 mg bid", line);
        assertThat(dose.counted()).isEqualTo(Amount.of(60));
        assertThat(dose.complete()).isFalse();
        assertThat(dose.notCounted())
                .singleElement()
                .satisfies(i -> assertThat(i.reading().text()).isEqualTo(line));
        assertThat(dose.against(90)).isEqualTo(DailyDose.Standing.OPEN);
        assertThat(dose(line).countsAny()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Biscuits 10 mg, methadone oxymorphone",
        "Blues, illicit-fentanyl oxymorphone",
        "China White, heroin illicit-fentanyl",
        "smack 20 mg, heroin hydromorphone"
    })
    void ambiguousStreetNamesAreAsked(String line, String ids) {
        assertThat(parser.parse(line))
                .isInstanceOfSatisfying(
                        DoseReading.Ambiguous.class,
                        a -> assertThat(a.ids()).containsExactlyInAnyOrder(ids.split(" ")));
    }

    @Test
    void anAnswerSaysWhichDrugAnAmbiguousNameMeans() {
        var reading = parser.parse("Biscuits 10 mg twice daily", List.of("methadone"));
        assertThat(DailyDose.of(List.of(reading)).counted()).isEqualTo(Amount.of(94));
        assertThat(reading.text()).isEqualTo("Biscuits 10 mg twice daily");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tramadol 50 mg prn            | TIMES_A_DAY     | 4 times a day | 0  | 40
            oxycodone 20 mg               | TIMES_A_DAY     | 2 times a day | 60 | 60
            morphine 15 twice daily       | UNIT            | 15 mg         | 30 | 30
            oxycodone                     | AMOUNT          | 20 mg bid     | 60 | 60
            fentanyl patch                | AMOUNT          | 25 mcg/h      | 60 | 60
            """)
    void whatIsMissingIsAskedAndAnAnswerCompletesTheLine(
            String line, Missing missing, String answer, double min, double max) {
        assertThat(parser.parse(line))
                .isInstanceOfSatisfying(
                        DoseReading.Incomplete.class,
                        i -> assertThat(i.missing()).isEqualTo(missing));
        var dose = DailyDose.of(List.of(parser.parse(line, List.of(answer))));
        assertThat(dose.complete()).isTrue();
        assertThat(dose.counted()).isEqualTo(new Amount(min, max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oxycodone 20 mg bid and 5 mg q6h prn", "morphine 30 mg am, 15 mg pm"})
    void twoDosesOnOneLineAreNotGuessed(String line) {
        assertThat(parser.parse(line))
                .isInstanceOfSatisfying(
                        DoseReading.Incomplete.class,
                        i -> assertThat(i.missing()).isEqualTo(Missing.ONE_DOSE_A_LINE));
    }

    @Test
    void twoDrugsOnOneLineAreBothNamedAndNoneCounted() {
        var reading = parser.parse("oxycodone 20 mg bid methadone 10 mg");
        assertThat(reading.drugIds()).containsExactlyInAnyOrder("oxycodone", "methadone");
        assertThat(DailyDose.of(List.of(reading)).complete()).isFalse();
    }

    @Test
    void sedativesAreNoOpioidsAndLeaveTheTotalComplete() {
        assertThat(dose("oxycodone 20 mg bid", "Ambien 10 mg", "benzos", "alcohol")
                        .complete())
                .isTrue();
    }
}
