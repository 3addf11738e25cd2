package org.euthymia.checklist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one YAML or JSON document. Builds no objects, follows no references and keeps no recursion, so that no text
/// can
/// do harm. For one document and one thread.
final class TreeReader {
    /// A QuestionnaireResponse nests two levels for each item; ours need far less.
    private static final int DEEPEST = 60;

    private final ProblemList problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Tree root;
    private int documents;

    private TreeReader(ProblemList problems) {
        this.problems = problems;
    }

    /// @return empty if there is nothing in it, or if it is broken, which `problems` then tells
    static Optional<Tree> read(String text, ProblemList problems) {
        return new TreeReader(problems).document(text);
    }

    private Optional<Tree> document(String text) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(Math.max(1, text.length()))
                .setParseComments(false)
                .build();
        try {
            for (var event : new Parse(settings).parseString(readable(text))) {
                take(event);
                if (problems.any()) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            broken(e);
            return Optional.empty();
        } catch (ReaderException e) {
            var before = text.substring(0, text.offsetByCodePoints(0, Math.min(e.getPosition(), codePoints(text))));
            var line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            problems.error(
                    new Tree.Spot(line, before.length() - before.lastIndexOf('\n')), "checklist.answers.character");
            return Optional.empty();
        } catch (YamlEngineException _) {
            problems.error(new Tree.Spot(1, 1), "checklist.answers.broken");
            return Optional.empty();
        }
        return Optional.ofNullable(root);
    }

    /// JSON may be indented by tabs, which YAML does not take; inside its strings none can stand.
    private static String readable(String text) {
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.stripLeading().startsWith("{") ? bare.replace('\t', ' ') : bare;
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private void broken(MarkedYamlEngineException e) {
        // An open quote is only noticed at the end of the text: where it began is what has to be mended.
        var atEnd = String.valueOf(e.getProblem()).contains("end of stream");
        var mark = atEnd ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        problems.error(
                mark.map(m -> new Tree.Spot(1 + m.getLine(), 1 + m.getColumn())).orElse(new Tree.Spot(1, 1)),
                "checklist.answers.broken");
    }

    private void take(Event event) {
        var at = event.getStartMark()
                .map(m -> new Tree.Spot(1 + m.getLine(), 1 + m.getColumn()))
                .orElse(new Tree.Spot(1, 1));
        switch (event) {
            case DocumentStartEvent _ -> {
                if (++documents > 1) {
                    problems.error(at, "checklist.answers.several");
                }
            }
            case AliasEvent _ -> problems.error(at, "checklist.answers.reference");
            case ScalarEvent s -> scalar(s, at);
            case MappingStartEvent _ -> push(new Open(true, at));
            case SequenceStartEvent _ -> push(new Open(false, at));
            case MappingEndEvent _ -> pop();
            case SequenceEndEvent _ -> pop();
            default -> {}
        }
    }

    private void scalar(ScalarEvent event, Tree.Spot at) {
        var top = open.peek();
        if (top != null && top.mapping && top.key == null) {
            top.key = event.getValue();
            top.keyAt = at;
        } else {
            place(new Tree.Text(event.getValue(), event.isPlain(), at));
        }
    }

    private void push(Open collection) {
        var top = open.peek();
        if ((top != null && top.mapping && top.key == null) || open.size() >= DEEPEST) {
            problems.error(collection.at, "checklist.answers.shape");
        } else {
            open.push(collection);
        }
    }

    private void pop() {
        var done = open.pop();
        place(done.mapping ? new Tree.Fields(done.fields, done.at) : new Tree.Items(done.items, done.at));
    }

    private void place(Tree value) {
        var top = open.peek();
        if (top == null) {
            root = value;
        } else if (top.key == null) {
            top.items.add(value);
        } else {
            var key = top.key;
            top.key = null;
            if (top.fields.stream().anyMatch(f -> f.key().equals(key))) {
                problems.error(top.keyAt, "checklist.answers.twice", key);
            } else {
                top.fields.add(new Tree.Field(key, top.keyAt, value));
            }
        }
    }

    private static final class Open {
        final boolean mapping;
        final Tree.Spot at;
        final List<Tree> items = new ArrayList<>();
        final List<Tree.Field> fields = new ArrayList<>();

        @Nullable String key;

        Tree.Spot keyAt;

        Open(boolean mapping, Tree.Spot at) {
            this.mapping = mapping;
            this.at = at;
            this.keyAt = at;
        }
    }
}
