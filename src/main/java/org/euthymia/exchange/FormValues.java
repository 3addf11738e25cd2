package org.euthymia.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.FormLinkIds;
import org.euthymia.checklist.Medicine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The values of one answer in the types of the form's item.
final class FormValues {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormValues() {}

    /// @param linkId ours
    /// @return an `answer` for each value; empty if the item has no place for one of them
    static Optional<List<ObjectNode>> of(JsonNode item, String linkId, Answer answer) {
        var type = item.path("type").asString("");
        var all = new ArrayList<ObjectNode>();
        for (var word : words(answer)) {
            var value = value(item, type, linkId, word);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            all.add(value.get());
        }
        return all.isEmpty() || (all.size() > 1 && !item.path("repeats").asBoolean(false))
                ? Optional.empty()
                : Optional.of(all);
    }

    /// The values as they are written in answers; none for what takes a group.
    static List<String> words(Answer answer) {
        return switch (answer) {
            case Answer.Choice c -> List.of(c.value());
            case Answer.Choices c -> c.values();
            case Answer.Whole w -> List.of(String.valueOf(w.value()));
            case Answer.Day d -> List.of(d.value().toString());
            case Answer.Medicines m -> m.values().stream().map(Medicine::text).toList();
            case Answer.Changes _ -> List.of();
        };
    }

    private static Optional<ObjectNode> value(JsonNode item, String type, String linkId, String word) {
        var node = JSON.createObjectNode();
        return switch (type) {
            case "choice" ->
                option(item, linkId, word).map(c -> {
                    node.set("valueCoding", c.deepCopy());
                    return node;
                });
            case "date" -> Optional.of(node.put("valueDate", word));
            case "integer" -> Optional.of(node.put("valueInteger", Integer.parseInt(word)));
            case "string", "text" -> Optional.of(node.put("valueString", word.strip()));
            default -> Optional.empty();
        };
    }

    /// The coding exactly as in the form.
    private static Optional<JsonNode> option(JsonNode item, String linkId, String word) {
        for (var option : item.path("answerOption")) {
            var coding = option.path("valueCoding");
            if (FormLinkIds.word(linkId, coding.path("code").asString("")).equals(word)) {
                return Optional.of(coding);
            }
        }
        return Optional.empty();
    }
}
