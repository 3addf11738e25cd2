package org.euthymia.exchange;

import java.util.HashMap;
import java.util.Map;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.FormLinkIds;
import tools.jackson.databind.JsonNode;

/// Whether a form asks a question, given the answers: its `enableWhen`. A response must not hold what was not asked.
final class Enabling {
    private final Answers answers;
    private final Map<String, JsonNode> byLinkId = new HashMap<>();

    Enabling(JsonNode form, Answers answers) {
        this.answers = answers;
        collect(form.path("item"));
    }

    private void collect(JsonNode items) {
        for (var item : items) {
            byLinkId.put(item.path("linkId").asString(""), item);
            collect(item.path("item"));
        }
    }

    boolean asks(JsonNode item) {
        var conditions = item.path("enableWhen");
        if (conditions.isEmpty()) {
            return true;
        }
        var all = item.path("enableBehavior").asString("").equals("all");
        for (var condition : conditions) {
            if (holds(condition) != all) {
                return !all;
            }
        }
        return all;
    }

    /// Our forms compare codes only; any other condition counts as fulfilled, so that no answer is lost by it.
    private boolean holds(JsonNode condition) {
        var operator = condition.path("operator").asString("");
        var expected = condition.path("answerCoding");
        if (!operator.equals("=") || !expected.isObject()) {
            return true;
        }
        var linkId = FormLinkIds.ours(condition.path("question").asString(""));
        var item = byLinkId.get(condition.path("question").asString(""));
        var word = FormLinkIds.word(linkId, expected.path("code").asString(""));
        return item != null
                && asks(item)
                && answers.get(linkId)
                        .filter(a -> FormValues.words(a).contains(word))
                        .isPresent();
    }
}
