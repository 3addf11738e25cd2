package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The FHIR questionnaires in `data/questionnaires`: their structure, and that they fit the checklist.
class QuestionnairesTest {
    private static final Path FOLDER = Path.of("data/questionnaires");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file));
    }

    private static Questionnaire read(String id) throws IOException {
        var file = FOLDER.resolve(id + ".json");
        return switch (new QuestionnaireReader().read(Files.readString(file), file.toString())) {
            case QuestionnaireReader.Reading.Read r -> r.questionnaire();
            case QuestionnaireReader.Reading.Unreadable u ->
                throw new AssertionError(u.problem().toString());
        };
    }

    private static List<JsonNode> items(JsonNode parent) {
        var all = new ArrayList<JsonNode>();
        parent.path("item").forEach(i -> {
            all.add(i);
            all.addAll(items(i));
        });
        return all;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    @Test
    void allAreThere() throws IOException {
        assertThat(files().stream().map(f -> f.getFileName().toString().replace(".json", "")))
                .contains("opioid-mood", "phq-9", "phq-9-es", "phq-2", "asq", "cows", "oud-criteria");
    }

    @ParameterizedTest
    @MethodSource("files")
    void structure(Path file) throws IOException {
        var root = json(file);
        assertThat(file.getFileName()).hasToString(text(root, "id") + ".json");
        for (var field :
                List.of("url", "version", "name", "title", "status", "date", "publisher", "copyright", "language")) {
            assertThat(text(root, field)).as(field).isNotBlank();
        }
        assertThat(text(root, "name")).matches("[A-Z][A-Za-z0-9_]*");
        var linkIds = new HashSet<String>();
        for (var item : items(root)) {
            assertThat(linkIds.add(text(item, "linkId")))
                    .as(text(item, "linkId"))
                    .isTrue();
            assertThat(text(item, "text")).isNotBlank();
            item.path("answerOption").forEach(o -> {
                var coding = o.path("valueCoding");
                assertThat(text(coding, "system")).isNotBlank();
                assertThat(text(coding, "code")).isNotBlank();
                assertThat(text(coding, "display")).isNotBlank();
            });
        }
        for (var item : items(root)) {
            item.path("enableWhen").forEach(w -> assertThat(linkIds).contains(text(w, "question")));
            assertThat(item.path("enableWhen").size() < 2 || item.has("enableBehavior"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"phq-9, phq-9.yaml", "phq-9-es, phq-9-es.yaml"})
    void phq9HasNineScoredItemsAndADifficultyThatIsNot(String id, String ignored) throws IOException {
        var questions = read(id).groups().getFirst().questions();
        assertThat(questions.stream().map(Questionnaire.Question::answersTo).limit(9))
                .containsExactlyElementsOf(Items.PHQ9);
        assertThat(questions.subList(0, 9))
                .allMatch(q -> q.options().stream()
                        .map(o -> o.weight().orElse(-1))
                        .toList()
                        .equals(List.of(0, 1, 2, 3)));
        assertThat(questions.get(9).answersTo()).isEqualTo("phq9.difficulty");
        assertThat(questions.get(9).options()).allMatch(o -> o.weight().isEmpty());
        assertThat(questions.get(10).readOnly()).isTrue();
        assertThat(read(id).groups().getFirst().instruction()).isPresent();
        assertThat(json(FOLDER.resolve(id + ".json")).toString()).contains("text/fhirpath");
    }

    @Test
    void cowsPointsAreThoseOfTheChecklist() throws IOException {
        var questions = read("cows").groups().getFirst().questions();
        for (var id : Items.COWS) {
            var question = questions.stream()
                    .filter(q -> q.answersTo().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(new AnswerKind.Points(question.options().stream()
                            .map(o -> o.weight().orElseThrow())
                            .toList()))
                    .isEqualTo(Items.kind(id).orElseThrow());
        }
    }

    @Test
    void theFifthOfTheAsqFollowsAnyYesOrRefusal() throws IOException {
        var fifth = read("asq").question("asq-5").orElseThrow();
        assertThat(fifth.enableWhen()).hasSize(8).contains("asq-1", "asq-4");
        assertThat(fifth.options()).extracting(Questionnaire.Option::key).containsExactly("y", "n", "r");
    }

    @Test
    void everyQuestionOfTheCheckHasItsPlaceAndEveryOptionCanBeRead() throws IOException {
        var check = read("opioid-mood");
        var asked = check.groups().stream().flatMap(g -> g.questions().stream()).toList();
        var expected = Items.all().stream()
                .filter(id -> !id.matches("(cows|oud)\\.\\d+"))
                .toList();
        assertThat(asked.stream().map(Questionnaire.Question::answersTo)).containsAll(expected);
        for (var question : asked) {
            var kind = Items.kind(question.answersTo());
            if (kind.isPresent()) {
                question.options()
                        .forEach(o -> assertThat(kind.get().read(o.value()))
                                .as(question.linkId())
                                .isPresent());
            }
        }
    }

    @Test
    void everyQuestionOfOursSaysWhyItIsAsked() throws IOException {
        var own = Stream.of("visit", "opioid", "mood", "safety", "other", "oud").toList();
        assertThat(read("opioid-mood").groups().stream()
                        .filter(g -> own.contains(g.linkId()))
                        .flatMap(g -> g.questions().stream())
                        .filter(q -> !q.type().equals("group")))
                .isNotEmpty()
                .allMatch(q -> q.why().isPresent());
    }

    @Test
    void repeatingGroupsKeepTheirParts() throws IOException {
        var changes = read("opioid-mood").question("opioid.changes").orElseThrow();
        assertThat(changes.repeats()).isTrue();
        assertThat(changes.parts())
                .extracting(Questionnaire.Question::linkId)
                .containsExactly("opioid.changes.kind", "opioid.changes.date");
    }

    @Test
    void brokenOnesAreNamed() {
        var reader = new QuestionnaireReader();
        assertThat(List.of(
                        reader.read("{", "q.json"),
                        reader.read("{}", "q.json"),
                        reader.read("[]", "q.json"),
                        reader.read("{\"resourceType\":\"Patient\",\"id\":\"x\"}", "q.json")))
                .allMatch(r -> r instanceof QuestionnaireReader.Reading.Unreadable);
    }
}
