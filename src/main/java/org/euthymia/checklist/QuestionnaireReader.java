package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.euthymia.problem.Place;
import org.euthymia.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a FHIR R4 `Questionnaire` for a screen. Any thread.
public final class QuestionnaireReader {
    /// R4's weight of an option.
    private static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private final JsonMapper mapper = JsonMapper.builder().build();

    /// What came of it.
    public sealed interface Reading {
        record Read(Questionnaire questionnaire) implements Reading {}

        record Unreadable(Problem problem) implements Reading {}
    }

    /// Reads one resource.
    ///
    /// @param json the resource
    /// @param file its name, for messages
    public Reading read(String json, String file) {
        JsonNode root;
        try {
            root = mapper.readTree(json);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var place = at == null ? Place.of(file) : Place.of(file, at.getLineNr(), at.getColumnNr());
            return new Reading.Unreadable(Problem.error(place, "checklist.questionnaire.broken"));
        }
        if (!text(root, "resourceType").equals("Questionnaire")
                || text(root, "id").isEmpty()) {
            return new Reading.Unreadable(Problem.error(Place.of(file), "checklist.questionnaire.resource"));
        }
        return new Reading.Read(new Questionnaire(
                text(root, "id"),
                text(root, "version"),
                text(root, "title"),
                text(root, "language"),
                text(root, "copyright"),
                groups(root),
                json));
    }

    private static List<Questionnaire.Group> groups(JsonNode root) {
        var groups = new ArrayList<Questionnaire.Group>();
        var loose = new ArrayList<Questionnaire.Question>();
        String instruction = null;
        for (var item : root.path("item")) {
            var type = text(item, "type");
            if (type.equals("group") && !item.path("repeats").asBoolean(false)) {
                groups.add(group(item));
            } else if (type.equals("display")) {
                instruction = text(item, "text");
            } else {
                loose.add(question(item));
            }
        }
        if (!loose.isEmpty()) {
            groups.addFirst(new Questionnaire.Group(
                    text(root, "id"), text(root, "title"), Optional.ofNullable(instruction), loose));
        }
        return groups;
    }

    private static Questionnaire.Group group(JsonNode item) {
        var questions = new ArrayList<Questionnaire.Question>();
        String instruction = null;
        for (var child : item.path("item")) {
            if (text(child, "type").equals("display")) {
                instruction = text(child, "text");
            } else {
                questions.add(question(child));
            }
        }
        return new Questionnaire.Group(
                text(item, "linkId"), text(item, "text"), Optional.ofNullable(instruction), questions);
    }

    private static Questionnaire.Question question(JsonNode item) {
        var answersTo = FormLinkIds.ours(text(item, "linkId"));
        var options = new ArrayList<Questionnaire.Option>();
        item.path("answerOption").forEach(o -> options.add(option(o, answersTo)));
        var enable = new ArrayList<String>();
        item.path("enableWhen").forEach(w -> enable.add(text(w, "question")));
        var parts = new ArrayList<Questionnaire.Question>();
        String why = null;
        for (var part : item.path("item")) {
            // A help text below a question says why it is asked.
            if (text(part, "type").equals("display")) {
                why = text(part, "text");
            } else {
                parts.add(question(part));
            }
        }
        return new Questionnaire.Question(
                text(item, "linkId"),
                answersTo,
                text(item, "text"),
                Optional.ofNullable(why),
                text(item, "type"),
                item.path("repeats").asBoolean(false),
                options,
                enable,
                item.path("readOnly").asBoolean(false),
                parts);
    }

    private static Questionnaire.Option option(JsonNode option, String answersTo) {
        var coding = option.path("valueCoding");
        var code = text(coding, "code");
        var value = FormLinkIds.word(answersTo, code);
        var weight = weight(option);
        return new Questionnaire.Option(
                code,
                value,
                text(coding, "display"),
                key(value),
                weight == null
                        ? Optional.empty()
                        : Optional.of(weight.path("valueDecimal").asInt()));
    }

    private static String key(String value) {
        return switch (value) {
            case "yes" -> "y";
            case "no" -> "n";
            case AnswerKind.UNKNOWN -> "u";
            case "refused" -> "r";
            default -> value.length() == 1 && Character.isDigit(value.charAt(0)) ? value : "";
        };
    }

    private static @Nullable JsonNode weight(JsonNode option) {
        for (var e : option.path("extension")) {
            if (text(e, "url").equals(WEIGHT)) {
                return e;
            }
        }
        return null;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
