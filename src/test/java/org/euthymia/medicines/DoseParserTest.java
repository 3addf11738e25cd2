package org.euthymia.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.euthymia.medicines.DoseReading.Assumption;
import org.euthymia.medicines.DoseReading.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoseParserTest {
    private final DoseParser parser = new DoseParser(MedicinesFixture.medicines());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oxycodone ER 20 mg twice daily            | oxycodone     | 40  | 40   | MG_PER_DAY   | 60  | 60
            oxycodone ER 20 mg bid                    | oxycodone     | 40  | 40   | MG_PER_DAY   | 60  | 60
            OxyContin 20mg q12h                       | oxycodone     | 40  | 40   | MG_PER_DAY   | 60  | 60
            oxycodone 10 mg every 4-6 hours           | oxycodone     | 40  | 60   | MG_PER_DAY   | 60  | 90
            percocet 5/325 1-2 tabs q4-6h prn         | oxycodone     | 0   | 60   | MG_PER_DAY   | 0   | 90
            norco 10/325 mg, 1 tablet four times a day| hydrocodone   | 40  | 40   | MG_PER_DAY   | 40  | 40
            hydromorphone 4 mg qid                    | hydromorphone | 16  | 16   | MG_PER_DAY   | 80  | 80
            morphine 15 mg 3 times a day              | morphine      | 45  | 45   | MG_PER_DAY   | 45  | 45
            MS Contin 30 mg tid                       | morphine      | 90  | 90   | MG_PER_DAY   | 90  | 90
            morphine 60 mg/day                        | morphine      | 60  | 60   | MG_PER_DAY   | 60  | 60
            methadone 80 mg daily                     | methadone     | 80  | 80   | MG_PER_DAY   | 376 | 376
            tramadol 50 mg two tablets three times daily | tramadol   | 300 | 300  | MG_PER_DAY   | 60  | 60
            tapentadol 100 mg x2/day                  | tapentadol    | 200 | 200  | MG_PER_DAY   | 80  | 80
            oxymorphone 10 mg every other day         | oxymorphone   | 5   | 5    | MG_PER_DAY   | 15  | 15
            Tylenol #3 30 mg four times daily         | codeine       | 120 | 120  | MG_PER_DAY   | 18  | 18
            fentanyl patch 25 mcg/h                   | fentanyl      | 25  | 25   | MCG_PER_HOUR | 60  | 60
            Duragesic 50 every 72 hours               | fentanyl      | 50  | 50   | MCG_PER_HOUR | 120 | 120
            fentanyl 12 mcg/hr                        | fentanyl      | 12  | 12   | MCG_PER_HOUR | 28.8| 28.8
            fentanyl 2 patches 50 mcg/h               | fentanyl      | 100 | 100  | MCG_PER_HOUR | 240 | 240
            oxycodone 7,5 mg 2x/day                   | oxycodone     | 15  | 15   | MG_PER_DAY   | 22.5| 22.5
            """)
    void amountsAndMme(String line, String drug, double min, double max, DoseUnit unit, double mmeMin, double mmeMax) {
        var reading = parser.parse(line);
        assertThat(reading).isInstanceOf(DoseReading.Daily.class);
        var daily = (DoseReading.Daily) reading;
        assertThat(daily.drug().id()).isEqualTo(drug);
        assertThat(daily.unit()).isEqualTo(unit);
        assertThat(daily.amount().min()).isCloseTo(min, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(daily.amount().max()).isCloseTo(max, org.assertj.core.data.Offset.offset(1e-9));
        var total = DailyDose.of(List.of(reading));
        assertThat(DailyDose.rounded(total.counted().min())).isEqualTo(mmeMin);
        assertThat(DailyDose.rounded(total.counted().max())).isEqualTo(mmeMax);
        assertThat(total.complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tramadol 50 mg prn           | TIMES_A_DAY
            oxycodone 20 mg              | TIMES_A_DAY
            oxycodone twice daily        | AMOUNT
            oxycodone                    | AMOUNT
            morphine 15 twice daily      | UNIT
            fentanyl                     | FORM
            fentanyl 100 mcg             | FORM
            fentanyl patch               | AMOUNT
            fentanyl patch 25 mg         | UNIT
            """)
    void whatIsNotSaidIsAsked(String line, Missing missing) {
        assertThat(parser.parse(line))
                .isInstanceOfSatisfying(
                        DoseReading.Incomplete.class,
                        r -> assertThat(r.missing()).isEqualTo(missing));
    }

    @Test
    void aDrugWithoutFactorIsNamedAndNotCountedAsZero() {
        var dose = DailyDose.of(List.of(
                parser.parse("oxycodone 20 mg bid"),
                parser.parse("meperidine 50 mg qid"),
                parser.parse("suboxone 8/2 mg daily")));
        assertThat(dose.counted()).isEqualTo(Amount.of(60));
        assertThat(dose.complete()).isFalse();
        assertThat(dose.notCounted()).hasSize(2);
        assertThat(dose.against(50)).isEqualTo(DailyDose.Standing.REACHED);
        assertThat(dose.against(90)).isEqualTo(DailyDose.Standing.OPEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            morphine 49.9 mg daily | 50 | NOT_REACHED
            morphine 50 mg daily   | 50 | REACHED
            morphine 50.1 mg daily | 50 | REACHED
            morphine 10 mg q4-6h   | 50 | OPEN
            methadone 10 mg daily  | 50 | NOT_REACHED
            tramadol 250 mg daily  | 50 | REACHED
            sertraline 50 mg daily | 50 | NOT_REACHED
            gabapantinoid xyz      | 50 | OPEN
            """)
    void thresholdsAreThreeValued(String line, double threshold, DailyDose.Standing standing) {
        assertThat(DailyDose.of(List.of(parser.parse(line))).against(threshold)).isEqualTo(standing);
    }

    @Test
    void aMisspeltNameIsReadAndSaidSo() {
        assertThat(parser.parse("oxycodon 20 mg bid"))
                .isInstanceOfSatisfying(
                        DoseReading.Daily.class,
                        r -> assertThat(r.assumptions()).containsExactly(new Assumption.ReadAs("oxycodone")));
        assertThat(parser.parse("ambein 10 mg at night"))
                .isInstanceOfSatisfying(
                        DoseReading.NotAnOpioid.class,
                        r -> assertThat(r.drug().id()).isEqualTo("zolpidem"));
    }

    @Test
    void aSumOfTenthsDoesNotMissTheThreshold() {
        // 0.15 x 120 x ... : floating sums such as 49.99999999999999 must count as 50.
        var lines = java.util.Collections.nCopies(5, parser.parse("oxymorphone 3.3333333333333335 mg daily"));
        assertThat(DailyDose.of(lines).against(50)).isEqualTo(DailyDose.Standing.REACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "zzz", "12345", "20 mg bid", "????", "oxy\u0000codone", "💊💊"})
    void nothingTypedIsDropped(String line) {
        assertThat(parser.parse(line).text()).isEqualTo(line.strip());
    }

    @Test
    void noLineRaises() {
        var random = new Random(20261122);
        var pieces = List.of(
                "oxycodone",
                "fentanyl",
                "patch",
                "20",
                "mg",
                "mcg/h",
                "/",
                "-",
                "q",
                "h",
                "4",
                "0",
                "bid",
                "prn",
                "x",
                "tabs",
                "1-2",
                "half",
                "every",
                "999999999999999999999",
                ".",
                ",",
                "#",
                "\u202E",
                "every 0 hours");
        for (int i = 0; i < 5000; i++) {
            var line = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                line.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            assertThat(DailyDose.of(List.of(parser.parse(line.toString()))).items())
                    .hasSize(1);
        }
    }
}
