package org.euthymia.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.euthymia.platform.Settings.WindowBounds;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The form of `settings.json`. Pure: text in, value out.
final class SettingsFile {
    // The parser's own words would otherwise quote the file's content in a message.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private SettingsFile() {}

    /// @return empty when the text is not a JSON object; a single odd value only falls back to its default
    static Optional<Settings> parse(byte[] content) {
        try {
            var root = JSON.readTree(content);
            return root.isObject() ? Optional.of(read(root)) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Settings read(JsonNode root) {
        var d = Settings.DEFAULT;
        return new Settings(
                root.path("theme").asString(d.theme()),
                root.path("textPercent").asInt(d.textPercent()),
                Optional.of(root.path("language").asString("")).filter(s -> !s.isBlank()),
                root.path("reduceMotion").asBoolean(d.reduceMotion()),
                window(root.get("window")),
                strings(root.path("recent")),
                strings(root.path("bookmarks")),
                root.path("clinicProtocol").asString(d.clinicProtocol()),
                printing(root.path("printing")),
                root.path("clipboardSeconds").asInt(d.clipboardSeconds()));
    }

    private static Settings.Printing printing(JsonNode node) {
        return new Settings.Printing(
                node.path("clinic").asString(""),
                node.path("phone").asString(""),
                node.path("clinician").asString(""),
                node.path("paper").asString(""),
                node.path("printer").asString(""));
    }

    private static Optional<WindowBounds> window(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            return Optional.empty();
        }
        var numbers = List.of("x", "y", "width", "height");
        if (!numbers.stream().allMatch(n -> node.path(n).isNumber())) {
            return Optional.empty();
        }
        return Optional.of(new WindowBounds(
                node.path("x").asDouble(),
                node.path("y").asDouble(),
                node.path("width").asDouble(),
                node.path("height").asDouble(),
                node.path("maximised").asBoolean(false)));
    }

    private static List<String> strings(JsonNode array) {
        var all = new ArrayList<String>();
        array.forEach(n -> {
            if (n.isString()) {
                all.add(n.asString());
            }
        });
        return all;
    }

    static byte[] format(Settings s) {
        var root = JSON.createObjectNode();
        root.put("theme", s.theme());
        root.put("textPercent", s.textPercent());
        s.language().ifPresent(l -> root.put("language", l));
        root.put("reduceMotion", s.reduceMotion());
        s.window()
                .ifPresent(w -> root.putObject("window")
                        .put("x", w.x())
                        .put("y", w.y())
                        .put("width", w.width())
                        .put("height", w.height())
                        .put("maximised", w.maximised()));
        var recent = root.putArray("recent");
        s.recent().forEach(recent::add);
        var bookmarks = root.putArray("bookmarks");
        s.bookmarks().forEach(bookmarks::add);
        if (!s.clinicProtocol().isEmpty()) {
            root.put("clinicProtocol", s.clinicProtocol());
        }
        if (!s.printing().equals(Settings.Printing.DEFAULT)) {
            root.putObject("printing")
                    .put("clinic", s.printing().clinic())
                    .put("phone", s.printing().phone())
                    .put("clinician", s.printing().clinician())
                    .put("paper", s.printing().paper())
                    .put("printer", s.printing().printer());
        }
        root.put("clipboardSeconds", s.clipboardSeconds());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }
}
