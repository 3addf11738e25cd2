package org.euthymia.library;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads `sources.json` as a stream. Any thread.
final class SourcesReader {
    /// @param complete false if the file is broken: what stands after the break is not known
    record Sources(Map<String, Source> byId, boolean complete) {}

    private final JsonFactory json = JsonFactory.builder().build();

    Sources read(String text, Findings findings) {
        var byId = new LinkedHashMap<String, Source>();
        try (var in = json.createParser(ObjectReadContext.empty(), text)) {
            if (in.nextToken() != JsonToken.START_ARRAY) {
                findings.error(at(in), "library.sources.notlist");
                return new Sources(byId, false);
            }
            while (in.nextToken() != JsonToken.END_ARRAY) {
                element(in, byId, findings);
            }
            if (in.nextToken() != null) {
                findings.error(at(in), "library.sources.trailing");
            }
            return new Sources(byId, true);
        } catch (JacksonException e) {
            var where = e.getLocation();
            var at = where == null ? Spot.UNKNOWN : new Spot(where.getLineNr(), where.getColumnNr());
            // The parser's own place, which it adds in its own notation, is said already.
            var words = e.getOriginalMessage().replaceFirst("(?s)\\s*\\((?:start marker )?at \\[Source.*", "");
            findings.error(at, "library.sources.broken", words);
            return new Sources(byId, false);
        }
    }

    private static void element(JsonParser in, Map<String, Source> byId, Findings findings) {
        var at = at(in);
        if (in.currentToken() != JsonToken.START_OBJECT) {
            findings.error(at, "library.source.notobject");
            in.skipChildren();
            return;
        }
        var source = new SourceObject(in, findings).read();
        if (source.id().isEmpty()) {
            findings.error(at, "library.source.noid");
        } else if (byId.putIfAbsent(source.id(), source) != null) {
            findings.error(at, "library.source.twice", source.id());
        } else if (source.title().isEmpty()) {
            findings.warning(at, "library.source.notitle", source.id());
        }
    }

    static Spot at(JsonParser in) {
        var where = in.currentTokenLocation();
        return new Spot(where.getLineNr(), where.getColumnNr());
    }
}
