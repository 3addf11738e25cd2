package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.euthymia.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every problem that the sources name has words in both languages, and every word is used.
class ProblemWordsTest {
    private static final Pattern KEY = Pattern.compile("\"(library\\.[a-z.]+)\"");

    private static Set<String> keysInSources() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/org/euthymia/library"))) {
            for (var file : files.toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(m -> keys.add(m.group(1)));
            }
        }
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es"})
    void everyProblemHasItsThreeTexts(String language) throws IOException {
        var bundle = new java.util.Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/org/euthymia/problem/Problem" + language + ".properties"))) {
            bundle.load(in);
        }
        var expected = new TreeSet<String>();
        for (var key : keysInSources()) {
            expected.add(key + ".what");
            expected.add(key + ".unaffected");
            expected.add(key + ".mend");
        }
        var found = new TreeSet<String>(bundle.stringPropertyNames());
        found.removeIf(k -> !k.startsWith("library."));

        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyTextFillsItsPlaces(String language) throws IOException {
        var texts = Texts.of("problem", Locale.of(language));
        for (var key : keysInSources()) {
            for (var part : new String[] {".what", ".unaffected", ".mend"}) {
                var text = texts.get(key + part, "A", "B", "C", "D");

                assertThat(text).as(key + part).isNotBlank().doesNotContain("{0", "{1", "{2", "''");
            }
        }
        assertThat(texts.get("library.attribute.malformed.mend")).contains("{claims=\"C-1 C-2\" design=\"Cohort\"}");
    }
}
