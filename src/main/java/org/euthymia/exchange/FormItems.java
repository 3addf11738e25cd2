package org.euthymia.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.DoseChange;
import org.euthymia.checklist.FormLinkIds;
import org.euthymia.checklist.Items;
import org.euthymia.checklist.Medicine;
import org.euthymia.checklist.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The items of a response, in the nesting of its form. For one form and one thread.
final class FormItems {
    private static final String MEDICINES = "opioid.medicines";
    private static final String CHANGES = "opioid.changes";
    private static final String COURSE = "opioid.course";
    /// The total of a form, by the items that it sums; written only when none is blank.
    private static final Map<String, List<String>> TOTALS = Map.of(
            "phq9.total",
            Items.PHQ9,
            "/44261-6",
            Items.PHQ9,
            "/55758-7",
            Items.PHQ9.subList(0, 2),
            "cows-total",
            Items.COWS);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Answers answers;
    private final Set<String> open;
    private final Enabling enabled;
    private boolean requiredBlank;

    /// @param open linkIds whose answer has no place yet; those written are taken out
    FormItems(Answers answers, Set<String> open, Enabling enabled) {
        this.answers = answers;
        this.open = open;
        this.enabled = enabled;
    }

    /// True once an item that must be answered was seen without an answer.
    boolean requiredBlank() {
        return requiredBlank;
    }

    ArrayNode of(JsonNode formItems) {
        var all = JSON.createArrayNode();
        for (var item : formItems) {
            if (enabled.asks(item)) {
                one(item).forEach(all::add);
            }
        }
        return all;
    }

    private List<ObjectNode> one(JsonNode item) {
        var linkId = item.path("linkId").asString("");
        return switch (item.path("type").asString("")) {
            case "display" -> List.of();
            case "group" ->
                switch (linkId) {
                    case CHANGES -> changes(item);
                    case COURSE -> courses(item);
                    default -> group(item);
                };
            default -> TOTALS.containsKey(linkId) ? total(item, points(linkId)) : question(item, linkId);
        };
    }

    private List<ObjectNode> group(JsonNode item) {
        var children = of(item.path("item"));
        return children.isEmpty() ? List.of() : List.of(named(item, children));
    }

    private List<ObjectNode> question(JsonNode item, String formLinkId) {
        var linkId = FormLinkIds.ours(formLinkId);
        var values = answers.get(linkId)
                .filter(_ -> !linkId.equals(MEDICINES) || !hasCourses())
                .flatMap(a -> FormValues.of(item, linkId, a));
        // "Unknown" on a form without such an option is a blank, which has no item.
        if (values.isEmpty()) {
            requiredBlank |= item.path("required").asBoolean(false);
            return List.of();
        }
        open.remove(linkId);
        return List.of(answered(item, values.get()));
    }

    private List<Optional<Integer>> points(String total) {
        return TOTALS.getOrDefault(total, List.of()).stream()
                .map(answers::number)
                .toList();
    }

    private static List<ObjectNode> total(JsonNode item, List<Optional<Integer>> points) {
        if (points.stream().anyMatch(Optional::isEmpty)) {
            return List.of();
        }
        var sum = points.stream().mapToInt(Optional::orElseThrow).sum();
        return List.of(answered(item, List.of(JSON.createObjectNode().put("valueInteger", sum))));
    }

    private boolean hasCourses() {
        return answers.medicines().stream().anyMatch(m -> !m.equals(Medicine.named(m.text())));
    }

    private List<ObjectNode> changes(JsonNode item) {
        open.remove(CHANGES);
        return answers.changes().stream().map(c -> change(item, c)).toList();
    }

    private static ObjectNode change(JsonNode group, DoseChange change) {
        var prefix = group.path("linkId").asString("") + ".";
        var children = JSON.createArrayNode();
        part(group, prefix + "kind", new Answer.Choice(change.kind().word())).ifPresent(children::add);
        change.date()
                .flatMap(d -> part(group, prefix + "date", new Answer.Day(d)))
                .ifPresent(children::add);
        return named(group, children);
    }

    /// As soon as one medicine has its own course all are written this way, so that their order stays.
    private List<ObjectNode> courses(JsonNode item) {
        if (!hasCourses()) {
            return List.of();
        }
        open.remove(MEDICINES);
        return answers.medicines().stream().map(m -> course(item, m)).toList();
    }

    private static ObjectNode course(JsonNode group, Medicine medicine) {
        var children = JSON.createArrayNode();
        part(group, COURSE + ".medicine", new Answer.Medicines(List.of(medicine)))
                .ifPresent(children::add);
        if (!medicine.how().isEmpty()) {
            part(group, COURSE + ".how", new Answer.Choices(medicine.how())).ifPresent(children::add);
        }
        day(group, COURSE + ".started", medicine.started()).ifPresent(children::add);
        day(group, COURSE + ".stopped", medicine.stopped()).ifPresent(children::add);
        child(group, COURSE + ".changes").ifPresent(g -> medicine.changes().forEach(c -> children.add(change(g, c))));
        return named(group, children);
    }

    private static Optional<ObjectNode> day(JsonNode group, String linkId, Optional<PartialDate> day) {
        return day.flatMap(d -> part(group, linkId, new Answer.Day(d)));
    }

    private static Optional<ObjectNode> part(JsonNode group, String linkId, Answer answer) {
        return child(group, linkId)
                .flatMap(i -> FormValues.of(i, linkId, answer).map(v -> answered(i, v)));
    }

    private static Optional<JsonNode> child(JsonNode group, String linkId) {
        var found = new ArrayList<JsonNode>();
        for (var item : group.path("item")) {
            if (item.path("linkId").asString("").equals(linkId)) {
                found.add(item);
            }
        }
        return found.stream().findFirst();
    }

    private static ObjectNode answered(JsonNode item, List<ObjectNode> values) {
        var node = head(item);
        var array = node.putArray("answer");
        values.forEach(array::add);
        return node;
    }

    private static ObjectNode named(JsonNode group, ArrayNode children) {
        var node = head(group);
        node.set("item", children);
        return node;
    }

    private static ObjectNode head(JsonNode item) {
        var node = JSON.createObjectNode();
        node.put("linkId", item.path("linkId").asString(""));
        node.put("text", item.path("text").asString(""));
        return node;
    }
}
