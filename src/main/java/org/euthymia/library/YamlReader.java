package org.euthymia.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one YAML document into a [Yaml] tree. Builds no objects, follows no references and keeps no recursion, so that
/// no text can do harm: references are refused and the depth is limited. For one document and one thread.
final class YamlReader {
    private static final int DEEPEST = 20;

    private final int firstLine;
    private final Findings findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Yaml root;
    private boolean refused;

    private YamlReader(int firstLine, Findings findings) {
        this.firstLine = firstLine;
        this.findings = findings;
    }

    /// @param firstLine line of the file at which `text` begins
    /// @return empty if there is nothing in it, or if it is broken, which `findings` then tells
    static Optional<Yaml> read(String text, int firstLine, Findings findings) {
        return new YamlReader(firstLine, findings).document(text);
    }

    private Optional<Yaml> document(String text) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(Math.max(1, text.length()))
                .setParseComments(false)
                .build();
        try {
            for (var event : new Parse(settings).parseString(text)) {
                take(event);
                if (refused) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            broken(e);
            return Optional.empty();
        } catch (ReaderException e) {
            var before = text.substring(0, text.offsetByCodePoints(0, Math.min(e.getPosition(), codePoints(text))));
            var line = (int) before.chars().filter(c -> c == '\n').count();
            var column = before.length() - before.lastIndexOf('\n');
            findings.error(new Spot(firstLine + line, column), "library.yaml.character", hex(e.getCodePoint()));
            return Optional.empty();
        } catch (YamlEngineException e) {
            findings.error(Spot.line(firstLine), "library.yaml.broken", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        return Optional.ofNullable(root);
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String hex(int codePoint) {
        return String.format(java.util.Locale.ROOT, "U+%04X", codePoint);
    }

    private void broken(MarkedYamlEngineException e) {
        var words = e.getContext() == null ? e.getProblem() : e.getContext() + "; " + e.getProblem();
        // An open quote is only noticed at the end of the text: where it began is what has to be mended.
        var atEnd = String.valueOf(e.getProblem()).contains("end of stream");
        var mark = atEnd ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        var at = mark.map(m -> new Spot(firstLine + m.getLine(), m.getColumn() + 1))
                .orElse(Spot.line(firstLine));
        findings.error(at, "library.yaml.broken", words);
    }

    private void take(Event event) {
        var at = event.getStartMark()
                .map(m -> new Spot(firstLine + m.getLine(), m.getColumn() + 1))
                .orElse(Spot.line(firstLine));
        switch (event) {
            case AliasEvent ignored -> refuse(at, "library.yaml.alias");
            case ScalarEvent s -> scalar(s, at);
            case MappingStartEvent ignored -> push(new Open(true, at));
            case SequenceStartEvent ignored -> push(new Open(false, at));
            case MappingEndEvent ignored -> pop();
            case SequenceEndEvent ignored -> pop();
            default -> {}
        }
    }

    private void refuse(Spot at, String key) {
        findings.error(at, key);
        refused = true;
    }

    private void scalar(ScalarEvent event, Spot at) {
        var top = open.peek();
        if (top != null && top.mapping && top.key == null) {
            top.key = new Located(event.getValue(), at);
        } else {
            place(new Yaml.Text(event.getValue(), event.isPlain(), at));
        }
    }

    private void push(Open collection) {
        var top = open.peek();
        if (top != null && top.mapping && top.key == null) {
            refuse(collection.at, "library.yaml.key");
        } else if (open.size() >= DEEPEST) {
            refuse(collection.at, "library.yaml.deep");
        } else {
            open.push(collection);
        }
    }

    private void pop() {
        var done = open.pop();
        place(done.mapping ? new Yaml.Mapping(done.entries, done.at) : new Yaml.Sequence(done.items, done.at));
    }

    private void place(Yaml value) {
        var top = open.peek();
        if (top == null) {
            root = root == null ? value : root;
        } else if (top.key == null) {
            top.items.add(value);
        } else {
            var key = top.key;
            top.key = null;
            if (top.entries.stream().anyMatch(e -> e.key().equals(key.text()))) {
                findings.error(key.at(), "library.yaml.twice", key.text());
            } else {
                top.entries.add(new Yaml.Entry(key.text(), key.at(), value));
            }
        }
    }

    private static final class Open {
        final boolean mapping;
        final Spot at;
        final List<Yaml> items = new ArrayList<>();
        final List<Yaml.Entry> entries = new ArrayList<>();

        @Nullable Located key;

        Open(boolean mapping, Spot at) {
            this.mapping = mapping;
            this.at = at;
        }
    }
}
