package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a FHIR R4 QuestionnaireResponse to one of our questionnaires, or a Bundle of such. Groups are looked into;
/// totals
/// are worked out anew.
final class ResponseReader {
    /// Totals that a form works out itself.
    private static final Set<String> TOTALS =
            Set.of("phq9.total", "/44261-6", "phq2.total", "/55758-7", "cows-total", "oud-count", "asq-outcome");

    private final Map<String, Answer> answers;
    private final ProblemList problems;
    private final List<Medicine> medicines = new ArrayList<>();
    private final List<DoseChange> changes = new ArrayList<>();

    ResponseReader(Map<String, Answer> answers, ProblemList problems) {
        this.answers = answers;
        this.problems = problems;
    }

    void read(Tree.Fields resource) {
        if (resource.text("resourceType").orElse("").equals("Bundle")) {
            bundle(resource);
        } else {
            response(resource);
        }
        if (!medicines.isEmpty()) {
            answers.put("opioid.medicines", new Answer.Medicines(medicines));
        }
        if (!changes.isEmpty()) {
            answers.put("opioid.changes", new Answer.Changes(changes));
        }
    }

    /// Several forms of one check, e.g. with the items of the COWS.
    private void bundle(Tree.Fields bundle) {
        var resources = bundle.list("entry").stream()
                .flatMap(e -> e instanceof Tree.Fields f ? f.get("resource").stream() : java.util.stream.Stream.empty())
                .toList();
        if (resources.isEmpty()) {
            problems.error(bundle.at(), "checklist.answers.resource");
        }
        for (var each : resources) {
            if (each instanceof Tree.Fields f) {
                response(f);
            } else {
                problems.error(each.at(), "checklist.answers.resource");
            }
        }
    }

    private void response(Tree.Fields resource) {
        if (!resource.text("resourceType").orElse("").equals("QuestionnaireResponse")) {
            problems.error(resource.at(), "checklist.answers.resource");
            return;
        }
        if (resource.text("status").orElse("").equals("entered-in-error")) {
            problems.error(resource.at(), "checklist.answers.enteredInError");
            return;
        }
        resource.list("item").forEach(this::item);
    }

    private void item(Tree tree) {
        if (!(tree instanceof Tree.Fields item)) {
            problems.error(tree.at(), "checklist.answers.shape");
            return;
        }
        var linkId = item.text("linkId").orElse("");
        switch (linkId) {
            case "opioid.changes" -> change(item);
            case "opioid.course" -> course(item);
            default -> {
                var values = values(item);
                if (!values.isEmpty() && !TOTALS.contains(linkId)) {
                    answer(linkId, item, values);
                }
                item.list("item").forEach(this::item);
            }
        }
        for (var answer : item.list("answer")) {
            if (answer instanceof Tree.Fields f) {
                f.list("item").forEach(this::item);
            }
        }
    }

    private void answer(String formLinkId, Tree.Fields item, List<Tree.Text> values) {
        var linkId = FormLinkIds.ours(formLinkId);
        var kind = Items.kind(linkId);
        if (kind.isEmpty()) {
            problems.error(item.at(), "checklist.answers.unknownKey", AnswersReader.shown(formLinkId));
            return;
        }
        if (kind.get() instanceof AnswerKind.MedicineList) {
            read(linkId, kind.get(), values).ifPresent(a -> {
                if (a instanceof Answer.Medicines m) {
                    medicines.addAll(m.values());
                }
            });
            return;
        }
        if (answers.containsKey(linkId)) {
            problems.error(item.at(), "checklist.answers.twice", linkId);
            return;
        }
        read(linkId, kind.get(), values).ifPresent(a -> answers.put(linkId, a));
    }

    private Optional<Answer> read(String linkId, AnswerKind kind, List<Tree.Text> values) {
        var words = values.stream()
                .map(v -> new Tree.Text(FormLinkIds.word(linkId, v.value()), v.plain(), v.at()))
                .toList();
        Tree value = words.size() == 1
                ? words.getFirst()
                : new Tree.Items(List.copyOf(words), words.getFirst().at());
        return new ValueReader(linkId, problems).read(kind, value);
    }

    private void change(Tree.Fields item) {
        var field = new LinkedHashMap<String, Tree>();
        parts(item, "opioid.changes.", field);
        new ValueReader("opioid.changes", problems)
                .read(new AnswerKind.ChangeList(), fields(field, item))
                .ifPresent(a -> {
                    if (a instanceof Answer.Changes c) {
                        changes.addAll(c.values());
                    }
                });
    }

    private void course(Tree.Fields item) {
        var field = new LinkedHashMap<String, Tree>();
        parts(item, "opioid.course.", field);
        courseChanges(item).ifPresent(c -> field.put("changes", c));
        new ValueReader("opioid.course", problems)
                .read(new AnswerKind.MedicineList(), fields(field, item))
                .ifPresent(a -> {
                    if (a instanceof Answer.Medicines m) {
                        medicines.addAll(m.values());
                    }
                });
    }

    /// The dose changes of one medicine: a group for each.
    private Optional<Tree> courseChanges(Tree.Fields course) {
        var all = new ArrayList<Tree>();
        for (var child : course.list("item")) {
            if (child instanceof Tree.Fields f && f.text("linkId").orElse("").equals("opioid.course.changes")) {
                var field = new LinkedHashMap<String, Tree>();
                parts(f, "opioid.course.changes.", field);
                all.add(fields(field, f));
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tree.Items(List.copyOf(all), all.getFirst().at()));
    }

    /// The answers of a group as the fields of a map.
    private void parts(Tree.Fields group, String prefix, Map<String, Tree> into) {
        for (var child : group.list("item")) {
            if (child instanceof Tree.Fields f) {
                var name = f.text("linkId").orElse("");
                var values = values(f);
                if (!values.isEmpty()) {
                    Tree value = values.size() == 1
                            ? values.getFirst()
                            : new Tree.Items(
                                    List.copyOf(values), values.getFirst().at());
                    into.put(name.startsWith(prefix) ? name.substring(prefix.length()) : name, value);
                }
            }
        }
    }

    private static Tree fields(Map<String, Tree> fields, Tree.Fields item) {
        return new Tree.Fields(
                fields.entrySet().stream()
                        .map(e -> new Tree.Field(e.getKey(), e.getValue().at(), e.getValue()))
                        .toList(),
                item.at());
    }

    private List<Tree.Text> values(Tree.Fields item) {
        var all = new ArrayList<Tree.Text>();
        for (var answer : item.list("answer")) {
            if (answer instanceof Tree.Fields f) {
                value(f).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Tree.Text> value(Tree.Fields answer) {
        for (var field : answer.fields()) {
            if (field.key().startsWith("value")) {
                var value = field.key().equals("valueCoding") && field.value() instanceof Tree.Fields coding
                        ? coding.get("code").orElse(coding)
                        : field.value();
                return switch (value) {
                    case Tree.Text t
                    when field.key().equals("valueDateTime") ->
                        Optional.of(new Tree.Text(t.value().split("T", 2)[0], t.plain(), t.at()));
                    case Tree.Text t -> Optional.of(t);
                    // What is no text cannot be an answer here: read as an empty word, which no question takes.
                    case Tree.Fields f -> Optional.of(new Tree.Text("", false, f.at()));
                    case Tree.Items i -> Optional.of(new Tree.Text("", false, i.at()));
                };
            }
        }
        return Optional.empty();
    }
}
