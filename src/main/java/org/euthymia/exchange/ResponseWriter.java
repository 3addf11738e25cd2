package org.euthymia.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.euthymia.checklist.Answers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes answers as a FHIR R4 `QuestionnaireResponse`, which [org.euthymia.checklist.AnswersReader] reads back to the
/// same answers. A blank has no item; nothing names the patient. Any thread.
public final class ResponseWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResponseWriter() {}

    /// What was written.
    ///
    /// @param json a `QuestionnaireResponse`, or a `Bundle` of them if more than one form was needed
    /// @param leftOut linkIds that are answered but not in it, since no form asks the question with these answers
    public record Written(String json, List<String> leftOut) {
        public Written {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// @param forms FHIR R4 `Questionnaire` resources as JSON; an answer goes into the first that has a place for it
    /// @param authored the day on which the answers were given
    public static Written write(List<String> forms, Answers answers, LocalDate authored) {
        var open = new LinkedHashSet<String>();
        answers.byLinkId().keySet().stream().filter(answers::known).forEach(open::add);
        var responses = new ArrayList<ObjectNode>();
        for (var form : forms) {
            var response = response(JSON.readTree(form), answers, open, authored);
            if (response.has("item") || responses.isEmpty()) {
                responses.add(response);
            }
        }
        var root = responses.size() == 1 ? responses.getFirst() : bundle(responses);
        return new Written(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n", List.copyOf(open));
    }

    private static ObjectNode response(JsonNode form, Answers answers, Set<String> open, LocalDate authored) {
        var enabled = new Enabling(form, answers);
        var items = new FormItems(answers, open, enabled);
        var content = items.of(form.path("item"));
        var response = JSON.createObjectNode();
        response.put("resourceType", "QuestionnaireResponse");
        response.put(
                "questionnaire",
                form.path("url").asString("") + "|" + form.path("version").asString(""));
        response.put("status", items.requiredBlank() ? "in-progress" : "completed");
        response.put("authored", authored.toString());
        if (!content.isEmpty()) {
            response.set("item", content);
        }
        return response;
    }

    private static ObjectNode bundle(List<ObjectNode> responses) {
        var bundle = JSON.createObjectNode();
        bundle.put("resourceType", "Bundle");
        bundle.put("type", "collection");
        var entries = bundle.putArray("entry");
        for (var response : responses) {
            // Named by its content, so that the same answers always give the same file.
            var id = UUID.nameUUIDFromBytes(response.toString().getBytes(StandardCharsets.UTF_8));
            entries.addObject().put("fullUrl", "urn:uuid:" + id).set("resource", response);
        }
        return bundle;
    }
}
