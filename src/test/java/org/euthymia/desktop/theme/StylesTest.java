package org.euthymia.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Style classes in the sources and in the stylesheets are the same ones; only token stylesheets name a colour.
class StylesTest {
    private static final List<Class<?>> HOLDERS = List.of(
            Styles.class,
            ShellStyles.class,
            MedicineStyles.class,
            VisitStyles.class,
            CheckStyles.class,
            ResultStyles.class,
            HandoutStyles.class);
    private static final Pattern CLASS = Pattern.compile("\\.(eu-[a-z-]+)");

    @Test
    void everyStyleClassStandsInAStylesheet() throws Exception {
        var missing = constants();
        assertThat(missing).hasSizeGreaterThan(50);
        missing.removeAll(classes());

        assertThat(missing).isEmpty();
    }

    @Test
    void noTwoFeaturesShareAClass() throws Exception {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        for (var holder : HOLDERS) {
            for (var field : holder.getFields()) {
                var name = Objects.requireNonNull((String) field.get(null));
                if (!seen.add(name)) {
                    twice.add(name);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyClassOfTheStylesheetsIsUsed() throws Exception {
        var unused = classes();
        unused.removeAll(constants());

        assertThat(unused).isEmpty();
    }

    @Test
    void onlyTokenStylesheetsWriteColours() {
        var colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?=[^{}]*;)|rgba?\\(");
        for (var sheet : shared()) {
            var text = read(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(colour.matcher(text).results().map(r -> r.group()))
                    .as(sheet)
                    .isEmpty();
        }
    }

    private static Set<String> constants() throws IllegalAccessException {
        var all = new TreeSet<String>();
        for (var holder : HOLDERS) {
            for (var field : holder.getFields()) {
                if (field.getType().equals(String.class)) {
                    all.add(Objects.requireNonNull((String) field.get(null)));
                }
            }
        }
        return all;
    }

    private static Set<String> classes() {
        var all = new TreeSet<String>();
        Stream.concat(shared().stream(), Stream.of("high-contrast.css"))
                .forEach(sheet -> CLASS.matcher(read(sheet)).results().forEach(r -> all.add(r.group(1))));
        return all;
    }

    private static Set<String> shared() {
        return Set.of(
                "bridge.css",
                "components.css",
                "shell.css",
                "medicines.css",
                "visit.css",
                "check.css",
                "result.css",
                "handout.css");
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(Stylesheets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
