package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The words of the checklist: complete in both languages, sourced, and never an order.
class WordsTest {
    private static final Pattern ORDER =
            Pattern.compile("(?i)\\b(stop|taper|withhold|discontinue|wean)\\b[^.;:]*\\bopioid");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everythingCanBeSaid(String language) {
        var texts = Texts.of("checklist", Locale.forLanguageTag(language));
        var text = new AssessmentText(texts);
        var words = new ChecklistWords(texts);
        var generated = new GeneratedAnswers(7);
        for (int i = 0; i < 200; i++) {
            assertThat(text.of(Samples.assess(generated.any()))).isNotBlank().doesNotContain("{0}", "{1}");
        }
        for (var rule : Rule.values()) {
            assertThat(words.text(rule.statement())).isNotBlank();
            assertThat(words.text(rule.rationale())).isNotBlank();
        }
        for (var linkId : Items.all()) {
            assertThat(words.label(linkId)).isNotBlank();
            assertThat(linkId.equals("asOf") || !words.label(linkId).equals(linkId))
                    .as(linkId)
                    .isTrue();
        }
    }

    @Test
    void everyPhraseKeyIsInTheBundle() throws IOException {
        var texts = Texts.of("checklist", Locale.US);
        var call = Pattern.compile("Phrase\\.of\\(\\s*\"([^\"]+)\"");
        var missing = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/org/euthymia/checklist"))) {
            for (var file : files.toList()) {
                var m = call.matcher(Files.readString(file));
                while (m.find()) {
                    if (!texts.has(m.group(1))) {
                        missing.add(m.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everySourceNamedIsInTheLibrary() throws IOException {
        Set<String> known = new HashSet<>();
        JsonMapper.builder()
                .build()
                .readTree(Files.readString(Path.of("data/sources.json")))
                .forEach(s -> known.add(s.path("id").asString("")));
        var used = new TreeSet<String>();
        Arrays.stream(Rule.values()).forEach(r -> used.addAll(r.sources()));
        Arrays.stream(Condition.values()).forEach(c -> used.addAll(c.sources()));
        var generated = new GeneratedAnswers(8);
        for (int i = 0; i < 500; i++) {
            var result = Samples.assess(generated.any());
            result.basis().forEach(u -> used.addAll(u.sources()));
            result.codes().forEach(c -> used.addAll(c.sources()));
            used.addAll(result.followUp().sources());
        }
        assertThat(known).containsAll(used);
        assertThat(used).hasSizeGreaterThan(50);
    }

    @Test
    void nothingAdvisesToStopOrTaperAnOpioid() {
        var texts = Texts.of("checklist", Locale.US);
        var words = new ChecklistWords(texts);
        var generated = new GeneratedAnswers(9);
        var seen = new TreeSet<String>();
        for (int i = 0; i < 500; i++) {
            var result = Samples.assess(generated.any());
            Stream.of(
                            result.followUp().actions().stream(),
                            result.remarks().stream(),
                            result.basis().stream().flatMap(u -> u.options().stream()))
                    .flatMap(s -> s)
                    .forEach(p -> seen.add(words.text(p)));
        }
        var orders = seen.stream().filter(s -> ORDER.matcher(s).find()).toList();
        assertThat(orders).containsExactly(texts.get("action.noStopping"));
        assertThat(texts.get("action.noStopping")).startsWith("Do not stop");
        assertThat(seen).noneMatch(s -> s.contains("%"));
    }

    @Test
    void optionsAreConsiderations() {
        var words = new ChecklistWords(Texts.of("checklist", Locale.US));
        var options =
                Samples.assess(Samples.full("safety.plan: yes", "asq.1: yes", "safety.sedation: yes")).basis().stream()
                        .flatMap(u -> u.options().stream())
                        .map(words::text)
                        .toList();
        assertThat(options).allMatch(o -> o.startsWith("Consider") || o.startsWith("US: 988"));
        assertThat(List.copyOf(options)).isNotEmpty();
    }
}
