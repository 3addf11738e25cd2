package org.euthymia.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.AnswersReader;
import org.euthymia.checklist.AnswersReading;
import org.euthymia.checklist.GeneratedAnswers;
import org.euthymia.checklist.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResponseWriterTest {
    private static final LocalDate DAY = Samples.TODAY;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ResponseWriter.Written write(Answers answers) {
        return ResponseWriter.write(Forms.CHECK, answers, DAY);
    }

    private static Answers back(String json) {
        return switch (new AnswersReader().read(json, "response.json")) {
            case AnswersReading.Read r -> r.answers();
            case AnswersReading.Unreadable u ->
                throw new AssertionError(u.problems().toString());
        };
    }

    /// Without "unknown" where a blank says the same, and without what the file says it does not hold.
    private static Answers comparable(Answers answers, List<String> leftOut) {
        var all = new LinkedHashMap<>(answers.byLinkId());
        all.keySet().removeIf(id -> !answers.known(id) || leftOut.contains(id));
        return new Answers(all);
    }

    private static JsonNode item(String json, String linkId) {
        return find(JSON.readTree(json), linkId);
    }

    private static JsonNode find(JsonNode node, String linkId) {
        if (node.path("linkId").asString("").equals(linkId)) {
            return node;
        }
        for (var child : node) {
            var found = find(child, linkId);
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return node.path("-");
    }

    @Test
    void generatedAnswersComeBackTheSame() {
        for (long seed = 1; seed <= 300; seed++) {
            var generated = new GeneratedAnswers(seed);
            for (var answers : List.of(generated.any(), generated.near(Samples.full()))) {
                var written = write(answers);
                assertThat(comparable(back(written.json()), List.of()).byLinkId())
                        .as("seed %d, left out %s", seed, written.leftOut())
                        .isEqualTo(comparable(answers, written.leftOut()).byLinkId());
            }
        }
    }

    @Test
    void onlyWhatTheFormDoesNotAskIsLeftOut() {
        for (long seed = 1; seed <= 300; seed++) {
            var leftOut = write(new GeneratedAnswers(seed).any()).leftOut();
            assertThat(List.of("asq.5", "opioid.stopped", "mood.persistsAfterStop"))
                    .as("seed %d", seed)
                    .containsAll(leftOut);
        }
    }

    @Test
    void nothingIsLeftOutOfAnOrdinaryCheck() {
        assertThat(write(Samples.full()).leftOut()).isEmpty();
        assertThat(write(Samples.full("asq.1: yes | asq.5: no")).leftOut()).isEmpty();
        assertThat(write(Samples.full("asq.1: refused | asq.5: refused")).leftOut())
                .isEmpty();
    }

    @Test
    void anAnswerToAQuestionThatWasNotAskedIsNamed() {
        var written = write(Samples.full("asq.5: yes"));
        assertThat(written.leftOut()).containsExactly("asq.5");
        assertThat(item(written.json(), "asq.5").isMissingNode()).isTrue();
    }

    @Test
    void theResponseNamesItsFormAndVersionAndNoPatient() {
        var root = JSON.readTree(write(Samples.full()).json());
        var form = JSON.readTree(Forms.CHECK.getFirst());
        assertThat(root.path("questionnaire").asString())
                .isEqualTo("https://euthymia.org/fhir/Questionnaire/opioid-mood|"
                        + form.path("version").asString());
        assertThat(root.path("authored").asString()).isEqualTo("2026-06-15");
        assertThat(root.has("subject")).isFalse();
        assertThat(root.has("id")).isFalse();
    }

    @Test
    void codingsAreThoseOfTheForm() {
        var written = write(Samples.full("opioid.how: [as-prescribed, oud-medication]"));
        assertThat(item(written.json(), "phq9.1").path("answer").toString())
                .isEqualTo(
                        "[{\"valueCoding\":{\"system\":\"http://loinc.org\",\"code\":\"LA6571-9\",\"display\":\"Nearly every day\"}}]");
        assertThat(item(written.json(), "opioid.how").path("answer").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "asOf: 2026-06-15, completed",
        "-phq9.8, in-progress",
        "mood.low: unknown, completed",
        "-mood.low, in-progress",
        "-opioid.use, in-progress",
        "-other.ptsd, completed",
    })
    void completedMeansThatAllRequiredIsAnswered(String line, String status) {
        assertThat(JSON.readTree(write(Samples.full(line)).json())
                        .path("status")
                        .asString())
                .isEqualTo(status);
    }

    @Test
    void aBlankHasNoItemAndNoTotalIsWorkedOutOverIt() {
        var written = write(Samples.full("-phq9.8")).json();
        assertThat(item(written, "phq9.8").isMissingNode()).isTrue();
        assertThat(item(written, "phq9.total").isMissingNode()).isTrue();
        assertThat(item(write(Samples.full()).json(), "phq9.total")
                        .path("answer")
                        .path(0)
                        .path("valueInteger")
                        .asInt(-1))
                .isEqualTo(11);
    }

    @Test
    void severalFormsMakeABundleThatIsAlwaysTheSame() {
        var answers = Samples.full("cows.1: 2 | oud.3: yes");
        var bundle = JSON.readTree(write(answers).json());
        assertThat(bundle.path("resourceType").asString()).isEqualTo("Bundle");
        assertThat(bundle.path("entry").size()).isEqualTo(3);
        assertThat(bundle.path("entry").path(1).path("fullUrl").asString()).startsWith("urn:uuid:");
        assertThat(write(answers).json()).isEqualTo(write(answers).json());
        assertThat(comparable(back(write(answers).json()), List.of())).isEqualTo(comparable(answers, List.of()));
    }

    @Test
    void medicinesWithTheirOwnCourseKeepOrderAndChanges() {
        var answers = Samples.only(
                "opioid.medicines: [{medicine: methadone 75 mg daily, how: [oud-medication], started: 2025, changes: [{kind: increased, date: 2026-05}, {kind: missed-doses}]}, codeine 30 mg]");
        assertThat(back(write(answers).json()).medicines()).isEqualTo(answers.medicines());
    }

    @Test
    void nothingAnsweredIsAValidResponseWithoutItems() {
        var root = JSON.readTree(write(Answers.NONE).json());
        assertThat(root.has("item")).isFalse();
        assertThat(root.path("status").asString()).isEqualTo("in-progress");
    }
}
