package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/// The twelve worked cases, exactly.
class ExamplesTest {
    /// What each has to carry, as words of the text output.
    private static final Map<String, List<String>> SHOWS = Map.ofEntries(
            Map.entry(
                    "Dose raised",
                    List.of(
                            "onset 13 days after: increase",
                            "PHQ-9: 11 of 27, complete",
                            "Do not stop or taper the opioid to test this",
                            "Follow-up: in 14 days")),
            Map.entry(
                    "Same timing",
                    List.of(
                            "Bipolar disorder [for]",
                            "before any antidepressant",
                            "Benzodiazepines or other sedatives [for]",
                            "overdose risk",
                            "alprazolam 1 mg: not an opioid")),
            Map.entry(
                    "Low for years",
                    List.of("Onset of the low mood: 2021; First opioid: Feb 2026", "follow-up is needed all the same")),
            Map.entry(
                    "Ten weeks",
                    List.of(
                            "70 days since the stop",
                            "about a month or more after all opioid use and withdrawal ended")),
            Map.entry(
                    "Daily methadone",
                    List.of("Missing or contradictory", "Ask again within 4 weeks", "Keep methadone")),
            Map.entry(
                    "Quiet score",
                    List.of(
                            "PHQ-9 item 9 is 2",
                            "a refusal counts as positive",
                            "before the patient leaves",
                            "PHQ-9: 4 of 27")),
            Map.entry(
                    "Thoughts of suicide",
                    List.of(
                            "ASQ acute positive",
                            "do not leave alone",
                            "full safety and mental-health evaluation now, before the patient leaves",
                            "? Low mood (mood.low)")),
            Map.entry(
                    "Everything but",
                    List.of(
                            "PHQ-9: 11 to 14 of 27, 1 blank",
                            "10 is reached whatever the blanks are",
                            "? Onset of the low mood (mood.onset)")),
            Map.entry(
                    "Two dates",
                    List.of("The stop (20 May 2025) lies before the start (20 May 2026)", "PHQ-9 item 9 is 1")),
            Map.entry(
                    "Confused", List.of("not judged as depression", "urgent medical cause", "when thinking is clear")),
            Map.entry(
                    "Nursing",
                    List.of(
                            "Consider asking item 9 before the visit ends",
                            "Perinatal depression [for]",
                            "Keep methadone, buprenorphine",
                            "answer set aside")),
            Map.entry(
                    "No opioid",
                    List.of("No opioid exposure", "depression care in its own right", "Item 9 at 0 clears nobody")));

    @TestFactory
    Stream<DynamicTest> everyWorkedCase() throws IOException {
        var cases = cases();
        assertThat(cases).hasSize(12);
        return cases.stream().map(c -> DynamicTest.dynamicTest(String.valueOf(c.get("name")), () -> check(c)));
    }

    private static void check(Map<String, Object> example) {
        var json = JsonMapper.builder().build().writeValueAsString(example.get("answers"));
        var result = Samples.assess(Samples.read(json));
        var expect = map(Objects.requireNonNull(example.get("expect")));
        assertThat(result.flag().word()).isEqualTo(expect.get("flag"));
        assertThat(result.urgency().word()).isEqualTo(expect.get("urgency"));
        var name = String.valueOf(example.get("name"));
        var shows = SHOWS.entrySet().stream()
                .filter(e -> name.startsWith(e.getKey()))
                .findFirst()
                .orElseThrow();
        assertThat(Samples.text(result)).contains(shows.getValue());
        for (var turn : (List<?>) expect.getOrDefault("wouldChange", List.of())) {
            var wanted = map(turn);
            assertThat(result.wouldChange())
                    .anyMatch(t -> t.linkId().equals(wanted.get("linkId"))
                            && t.answer().equals(wanted.get("answer"))
                            && t.toFlag().word().equals(wanted.get("toFlag")));
        }
    }

    private static List<Map<String, Object>> cases() throws IOException {
        try (var in = Objects.requireNonNull(ExamplesTest.class.getResourceAsStream("examples.yaml"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ((List<?>) new Load(LoadSettings.builder().build()).loadFromString(text))
                    .stream().map(ExamplesTest::map).toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
