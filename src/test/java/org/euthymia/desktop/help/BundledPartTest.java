package org.euthymia.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the build file ships stands in the list of licences, and nothing else.
class BundledPartTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency><groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId>(.*?)</dependency>");

    /// Name in the list by group of the build file.
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("org.openjfx", "OpenJFX (JavaFX)"),
            Map.entry("org.controlsfx", "ControlsFX"),
            Map.entry("io.github.mkpaz", "AtlantaFX"),
            Map.entry("org.kordamp.ikonli", "Ikonli, Material icons"),
            Map.entry("com.formdev", "Roboto, packaged by FlatLaf"),
            Map.entry("org.xerial", "sqlite-jdbc"),
            Map.entry("org.commonmark", "commonmark-java"),
            Map.entry("org.snakeyaml", "SnakeYAML Engine"),
            Map.entry("tools.jackson.core", "Jackson"),
            Map.entry("info.picocli", "picocli"),
            Map.entry("org.slf4j", "SLF4J"),
            Map.entry("org.jspecify", "JSpecify"));

    @Test
    void theListHoldsEveryDependencyThatIsShipped() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var shipped = new TreeSet<String>();
        var matcher = DEPENDENCY.matcher(pom.substring(pom.indexOf("</dependencyManagement>")));
        while (matcher.find()) {
            if (!matcher.group(3).contains("<scope>test</scope>")) {
                shipped.add(NAMES.getOrDefault(matcher.group(1), "unknown: " + matcher.group(1)));
            }
        }
        var listed =
                new TreeSet<>(BundledPart.ALL.stream().map(BundledPart::name).toList());
        listed.removeAll(java.util.Set.of("Eclipse Temurin (OpenJDK)", "SQLite"));
        assertThat(listed).isEqualTo(shipped);
    }
}
