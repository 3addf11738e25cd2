package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersReaderTest {
    private static List<Problem> problems(String text) {
        return switch (new AnswersReader().read(text, "a.yaml")) {
            case AnswersReading.Read r -> throw new AssertionError("was read: " + r);
            case AnswersReading.Unreadable u -> u.problems();
        };
    }

    @Test
    void quotedAndBareAreTheSame() {
        var bare = Samples.read("mood.low: yes\nmood.onset: 2026-05\nphq9.1: 3\npatient.age: 40\nasq.1: no");
        var quoted =
                Samples.read("mood.low: 'yes'\nmood.onset: \"2026-05\"\nphq9.1: '3'\npatient.age: \"40\"\nasq.1: 'no'");
        var json = Samples.read(
                "{\"mood.low\":\"yes\",\"mood.onset\":\"2026-05\",\"phq9.1\":3,\"patient.age\":40,\"asq.1\":false}");
        assertThat(quoted).isEqualTo(bare);
        assertThat(json).isEqualTo(bare);
        assertThat(bare.yes("mood.low")).isEqualTo(Verdict.MET);
    }

    @Test
    void jsonMayBeIndentedByTabs() {
        assertThat(Samples.read("{\n\t\"mood.low\":\t\"yes\"\n}").yes("mood.low"))
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mood.low:",
                "mood.low: ~",
                "mood.low: null",
                "mood.low: unknown",
                "mood.onset: unknown",
                "phq9.1: unknown",
                "asq.1: unknown",
                "mood.relation: unknown",
                "mood.relation: []",
                "opioid.medicines: unknown",
                "opioid.changes: unknown",
                "opioid.medicines: []"
            })
    void blankAndUnknownAreTheSame(String text) {
        var answers = Samples.read(text + "\nasOf: 2026-06-15");
        assertThat(Samples.assess(answers).flag())
                .isEqualTo(Samples.assess(Samples.read("asOf: 2026-06-15")).flag());
        assertThat(answers.known(text.substring(0, text.indexOf(':')))).isFalse();
    }

    @Test
    void medicinesMayHaveTheirOwnCourse() {
        var answers = Samples.read("""
                opioid.medicines:
                  - kratom
                  - medicine: methadone 75 mg daily
                    how: oud-medication
                    started: 2018
                    changes: [{kind: increased, date: 2026-05}, {kind: missed-doses}]
                """);
        var methadone = answers.medicines().getLast();
        assertThat(methadone.text()).isEqualTo("methadone 75 mg daily");
        assertThat(methadone.how()).containsExactly("oud-medication");
        assertThat(methadone.started().orElseThrow()).hasToString("2018");
        assertThat(methadone.changes()).hasSize(2);
        assertThat(methadone.changes().getLast().date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            mood.lo: yes => checklist.answers.unknownKey => 1 => mood.lo
            mood.low: maybe => checklist.answers.value => 1 => mood.low
            mood.low: [yes] => checklist.answers.value => 1 => mood.low
            mood.low: {a: b} => checklist.answers.value => 1 => mood.low
            phq9.1: 4 => checklist.answers.value => 1 => phq9.1
            phq9.1: -1 => checklist.answers.value => 1 => phq9.1
            phq9.1: 1.5 => checklist.answers.value => 1 => phq9.1
            phq9.1: often => checklist.answers.value => 1 => phq9.1
            patient.age: 121 => checklist.answers.value => 1 => patient.age
            cows.total: 49 => checklist.answers.value => 1 => cows.total
            cows.1: 3 => checklist.answers.value => 1 => cows.1
            mood.onset: 2026-02-30 => checklist.answers.value => 1 => mood.onset
            mood.onset: 2026-13 => checklist.answers.value => 1 => mood.onset
            mood.onset: yesterday => checklist.answers.value => 1 => mood.onset
            asq.1: declined => checklist.answers.value => 1 => asq.1
            opioid.use: sometimes => checklist.answers.value => 1 => opioid.use
            opioid.how: [as-prescribed, wrongly] => checklist.answers.value => 1 => opioid.how
            mood.relation: later => checklist.answers.value => 1 => mood.relation
            opioid.changes: [{kind: doubled}] => checklist.answers.value => 1 => opioid.changes.kind
            opioid.changes: [{kind: increased, date: soon}] => checklist.answers.value => 1 => opioid.changes.date
            opioid.changes: [{kind: increased, day: 2026}] => checklist.answers.unknownKey => 1 => opioid.changes.day
            opioid.changes: increased => checklist.answers.value => 1 => opioid.changes
            opioid.medicines: [[a]] => checklist.answers.value => 1 => opioid.medicines
            opioid.medicines: [{dose: 3}] => checklist.answers.unknownKey => 1 => opioid.medicines.dose
            opioid.medicines: [{medicine: x, started: x}] => checklist.answers.value => 1 => opioid.medicines.started
            oud.criteria: [12] => checklist.answers.value => 1 => oud.criteria
            [1, 2] => checklist.answers.shape => 1 =>
            just words => checklist.answers.shape => 1 =>
            {a: [ => checklist.answers.broken => 1 =>
            mood.low: *x => checklist.answers.reference => 1 =>
            '' => checklist.answers.empty => 1 =>
            """)
    void eachFaultIsNamedWithItsPlace(String text, String key, int line, String linkId) {
        var first = problems(text).getFirst();
        assertThat(first.key()).isEqualTo(key);
        assertThat(first.place().orElseThrow().line()).hasValue(line);
        assertThat(first.place().orElseThrow().column()).isPresent();
        var words = new ProblemText(Locale.US).line(first);
        assertThat(words).startsWith("a.yaml:1:");
        if (linkId != null) {
            assertThat(words).contains("“" + linkId + "”");
        }
    }

    @Test
    void everyFaultIsNamedNotOnlyTheFirst() {
        var all = problems("mood.low: maybe\nphq9.1: 9\nfoo: bar\n");
        assertThat(all)
                .extracting(p -> p.place().orElseThrow().line().orElse(0))
                .containsExactly(1, 2, 3);
    }

    @Test
    void noMessageRepeatsWhatWasTyped() {
        assertThat(problems("patient.age: Jane Doe").toString()).doesNotContain("Jane");
    }

    @Test
    void twiceAndTwoDocumentsAreFaults() {
        assertThat(problems("mood.low: yes\nmood.low: no").getFirst().key()).isEqualTo("checklist.answers.twice");
        assertThat(problems("mood.low: yes\n---\nmood.low: no").getFirst().key())
                .isEqualTo("checklist.answers.several");
    }

    @Test
    void deepAndLongTextsDoNoHarm() {
        assertThat(problems("[".repeat(100_000)).getFirst().isError()).isTrue();
        assertThat(problems("x".repeat(AnswersReader.LONGEST + 1)).getFirst().key())
                .isEqualTo("checklist.answers.long");
    }

    @Test
    void aResponseToTheCheckIsReadLikeAMap() {
        var response = Samples.read("""
                {"resourceType":"QuestionnaireResponse","status":"completed","item":[
                 {"linkId":"mood","item":[
                   {"linkId":"mood.low","answer":[{"valueCoding":{"code":"yes"}}]},
                   {"linkId":"mood.onset","answer":[{"valueDate":"2026-05"}]},
                   {"linkId":"mood.relation","answer":[{"valueCoding":{"code":"after-start"}},{"valueCoding":{"code":"between-doses"}}]}]},
                 {"linkId":"opioid","item":[
                   {"linkId":"opioid.medicines","answer":[{"valueString":"codeine 30 mg"},{"valueString":"kratom"}]},
                   {"linkId":"opioid.course","item":[{"linkId":"opioid.course.medicine","answer":[{"valueString":"methadone"}]},
                     {"linkId":"opioid.course.started","answer":[{"valueDateTime":"2018-03-01T00:00:00Z"}]}]},
                   {"linkId":"opioid.changes","item":[{"linkId":"opioid.changes.kind","answer":[{"valueCoding":{"code":"increased"}}]},
                     {"linkId":"opioid.changes.date","answer":[{"valueDate":"2026-05-11"}]}]}]},
                 {"linkId":"phq9","item":[
                   {"linkId":"phq9.1","answer":[{"valueCoding":{"system":"http://loinc.org","code":"LA6571-9","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":3}]}}]},
                   {"linkId":"phq9.total","answer":[{"valueInteger":3}]}]},
                 {"linkId":"asq","item":[{"linkId":"asq.1","answer":[{"valueCoding":{"code":"LA32-8"}}]},{"linkId":"asq.2","answer":[{"valueBoolean":true}]}]},
                 {"linkId":"visit","item":[{"linkId":"patient.age","answer":[{"valueInteger":40}]}]}]}
                """);
        var map = Samples.read("""
                patient.age: 40
                opioid.medicines: [codeine 30 mg, kratom, {medicine: methadone, started: 2018-03-01}]
                opioid.changes: [{kind: increased, date: 2026-05-11}]
                mood.low: yes
                mood.onset: 2026-05
                mood.relation: [after-start, between-doses]
                phq9.1: 3
                asq.1: no
                asq.2: yes
                """);
        assertThat(response).isEqualTo(map);
    }

    @Test
    void aResponseToAnInstrumentIsReadByItsOwnLinkIds() {
        var response = Samples.read("""
                {"resourceType":"QuestionnaireResponse","item":[
                 {"linkId":"/44260-8","answer":[{"valueCoding":{"code":"LA6569-3"}}]},
                 {"linkId":"/69722-7","answer":[{"valueCoding":{"code":"LA6575-0"}}]},
                 {"linkId":"/44261-6","answer":[{"valueInteger":1}]},
                 {"linkId":"cows-1","answer":[{"valueCoding":{"code":"4"}}]},
                 {"linkId":"oud-4","answer":[{"valueCoding":{"code":"yes"}}]},
                 {"linkId":"asq-5","answer":[{"valueCoding":{"code":"refused"}}]}]}
                """);
        assertThat(response)
                .isEqualTo(Samples.read("phq9.9: 1\nphq9.difficulty: 2\ncows.1: 4\noud.4: yes\nasq.5: refused"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            {"resourceType":"Patient"} => checklist.answers.resource
            {"resourceType":"QuestionnaireResponse","status":"entered-in-error"} => checklist.answers.enteredInError
            {"resourceType":"QuestionnaireResponse","item":[{"linkId":"x","answer":[{"valueInteger":1}]}]} => checklist.answers.unknownKey
            {"resourceType":"QuestionnaireResponse","item":[{"linkId":"phq9.1","answer":[{"valueInteger":7}]}]} => checklist.answers.value
            {"resourceType":"QuestionnaireResponse","item":[{"linkId":"phq9.1","answer":[{"valueQuantity":{"value":1}}]}]} => checklist.answers.value
            {"resourceType":"QuestionnaireResponse","item":[{"linkId":"phq9.1","answer":[{"valueInteger":1}]},{"linkId":"/44250-9","answer":[{"valueInteger":1}]}]} => checklist.answers.twice
            {"resourceType":"QuestionnaireResponse","item":["x"]} => checklist.answers.shape
            """)
    void aFaultyResponseIsNamed(String text, String key) {
        assertThat(problems(text).getFirst().key()).isEqualTo(key);
    }
}
