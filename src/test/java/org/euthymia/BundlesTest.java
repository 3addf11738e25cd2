package org.euthymia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each text that the sources ask for exists, each that exists is asked for, and Spanish has what English has.
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/euthymia");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9-]+)+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @TestFactory
    Stream<DynamicTest> spanishHasTheSameKeysAndPlaces() {
        return english().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey().toString(), () -> {
                    var spanish = load(Path.of(e.getKey().toString().replace(".properties", "_es.properties")));
                    assertThat(spanish.keySet()).isEqualTo(e.getValue().keySet());
                    e.getValue()
                            .forEach((key, text) ->
                                    assertThat(places(spanish.get(key))).as(key).isEqualTo(places(text)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsAPattern() {
        return english().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey().toString(),
                        () -> e.getValue()
                                .forEach((key, text) -> assertThat(new MessageFormat(text, Locale.US).toPattern())
                                        .as(key)
                                        .isNotBlank())));
    }

    @Test
    void everyKeyIsUsed() {
        var used = literals();
        var unused = new TreeSet<String>();
        english()
                .forEach((file, texts) -> texts.keySet().forEach(key -> {
                    if (!used.contains(key) && !used.contains(key.replaceAll("\\.(what|unaffected|mend)$", ""))) {
                        unused.add(file.getFileName() + ": " + key);
                    }
                }));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyAskedForExists() {
        var known = new TreeSet<String>();
        english().values().forEach(t -> known.addAll(t.keySet()));
        var problems = new TreeSet<String>();
        known.stream().filter(k -> k.endsWith(".what")).forEach(k -> problems.add(k.substring(0, k.length() - 5)));
        var missing = new TreeSet<String>();
        askedFor().forEach(key -> {
            if (!known.contains(key) && !problems.contains(key)) {
                missing.add(key);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyProblemSaysWhatUnaffectedAndMend() {
        var texts = load(RESOURCES.resolve("problem/Problem.properties"));
        var incomplete = new TreeSet<String>();
        texts.keySet().forEach(key -> {
            var stem = key.replaceAll("\\.(what|unaffected|mend)$", "");
            Stream.of(".what", ".unaffected", ".mend")
                    .filter(part -> !texts.containsKey(stem + part))
                    .forEach(part -> incomplete.add(stem + part));
        });
        assertThat(incomplete).isEmpty();
    }

    private static Set<String> places(@Nullable String text) {
        var found = new TreeSet<String>();
        var m = PLACE.matcher(Objects.requireNonNullElse(text, ""));
        while (m.find()) {
            found.add(m.group(1));
        }
        return found;
    }

    private static Set<String> literals() {
        return found(LITERAL);
    }

    private static Set<String> askedFor() {
        var keys = found(Pattern.compile("texts(?:\\([^)]*\\))?\\.get\\(\\s*\"([^\"]+)\""));
        keys.addAll(found(Pattern.compile("Problem\\s*\\.(?:error|warning)\\(\\s*\"([^\"]+)\"")));
        return keys;
    }

    private static Set<String> found(Pattern pattern) {
        var all = new TreeSet<String>();
        walk(SOURCES, ".java").forEach(p -> {
            var m = pattern.matcher(read(p));
            while (m.find()) {
                all.add(m.group(1));
            }
        });
        return all;
    }

    private static Map<Path, Map<String, String>> english() {
        var all = new TreeMap<Path, Map<String, String>>();
        walk(RESOURCES, ".properties")
                .filter(p -> !p.toString().endsWith("_es.properties"))
                .forEach(p -> all.put(p, load(p)));
        assertThat(all).isNotEmpty();
        return all;
    }

    private static Stream<Path> walk(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(p -> p.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var map = new TreeMap<String, String>();
        properties.forEach((k, v) -> map.put(k.toString(), v.toString()));
        return map;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
