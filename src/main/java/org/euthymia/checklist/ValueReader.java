package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the value of one answer. Quoted or bare is the same; nothing is the same as unknown.
final class ValueReader {
    private static final Set<String> MEDICINE_FIELDS = Set.of("medicine", "how", "started", "stopped", "changes");
    private static final Set<String> CHANGE_FIELDS = Set.of("kind", "date");
    private static final AnswerKind DAY = new AnswerKind.Day();
    private static final int LONGEST_MEDICINE = 200;

    private final String linkId;
    private final ProblemList problems;

    ValueReader(String linkId, ProblemList problems) {
        this.linkId = linkId;
        this.problems = problems;
    }

    /// @return empty for a blank, and for what cannot be read, which is then reported
    Optional<Answer> read(AnswerKind kind, Tree value) {
        if (value instanceof Tree.Text t && t.isNull()) {
            return Optional.empty();
        }
        return switch (kind) {
            case AnswerKind.AnyOf any -> words(any, value);
            case AnswerKind.MedicineList _ -> medicines(value);
            case AnswerKind.ChangeList _ -> changes(value).map(Answer.Changes::new);
            case AnswerKind.OneOf _, AnswerKind.Whole _, AnswerKind.Points _, AnswerKind.Day _ -> single(kind, value);
        };
    }

    private Optional<Answer> single(AnswerKind kind, Tree value) {
        if (!(value instanceof Tree.Text t)) {
            return wrong(value, kind);
        }
        var answer = kind.read(t.value());
        return answer.isPresent() ? answer : wrong(value, kind);
    }

    private <T> Optional<T> wrong(Tree value, AnswerKind kind) {
        problems.error(value.at(), "checklist.answers.value", linkId, kind.range());
        return Optional.empty();
    }

    private static boolean isUnknown(Tree value) {
        return value instanceof Tree.Text t && t.value().strip().equals(AnswerKind.UNKNOWN);
    }

    private Optional<Answer> words(AnswerKind.AnyOf any, Tree value) {
        if (isUnknown(value)) {
            return Optional.of(new Answer.Choice(AnswerKind.UNKNOWN));
        }
        var all = new ArrayList<String>();
        for (var item : items(value)) {
            var word = item instanceof Tree.Text t ? alias(t.value().strip()) : "";
            if (!any.values().contains(word)) {
                return wrong(item, any);
            }
            if (!all.contains(word)) {
                all.add(word);
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Answer.Choices(all));
    }

    /// The eleven criteria may also be given by number.
    private String alias(String word) {
        if (!linkId.equals("oud.criteria")) {
            return word;
        }
        int i = Items.OUD.indexOf("oud." + word.replaceFirst("^oud[.-]", ""));
        return i < 0 ? word : Items.OUD_CRITERIA.get(i);
    }

    private static List<Tree> items(Tree value) {
        return value instanceof Tree.Items i ? i.items() : List.of(value);
    }

    private Optional<Answer> medicines(Tree value) {
        if (isUnknown(value)) {
            return Optional.of(new Answer.Choice(AnswerKind.UNKNOWN));
        }
        var all = new ArrayList<Medicine>();
        for (var item : items(value)) {
            var medicine = medicine(item);
            if (medicine.isEmpty()) {
                return Optional.empty();
            }
            all.add(medicine.get());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Answer.Medicines(all));
    }

    private Optional<Medicine> medicine(Tree item) {
        return switch (item) {
            case Tree.Text t -> name(t).map(Medicine::named);
            case Tree.Fields f -> ownCourse(f);
            case Tree.Items i -> wrong(i, new AnswerKind.MedicineList());
        };
    }

    private Optional<String> name(Tree.Text text) {
        var name = text.value().strip();
        if (text.isNull() || name.isEmpty() || name.length() > LONGEST_MEDICINE) {
            return wrong(text, new AnswerKind.MedicineList());
        }
        return Optional.of(name);
    }

    private Optional<Medicine> ownCourse(Tree.Fields fields) {
        int before = problems.all().size();
        unknownFields(fields, MEDICINE_FIELDS);
        var name = fields.get("medicine")
                .flatMap(t -> t instanceof Tree.Text x ? name(x) : wrong(t, new AnswerKind.MedicineList()));
        if (name.isEmpty()) {
            problems.error(fields.at(), "checklist.answers.noMedicine", linkId);
            return Optional.empty();
        }
        var how = fields.get("how")
                .flatMap(t -> new ValueReader(linkId + ".how", problems).read(Items.HOW, t))
                .flatMap(a -> a instanceof Answer.Choices c ? Optional.of(c.values()) : Optional.empty())
                .orElse(List.of());
        var changes = fields.get("changes")
                .flatMap(t -> new ValueReader(linkId + ".changes", problems).changes(t))
                .orElse(List.of());
        var medicine = new Medicine(name.get(), how, date(fields, "started"), date(fields, "stopped"), changes);
        return problems.all().size() == before ? Optional.of(medicine) : Optional.empty();
    }

    private Optional<PartialDate> date(Tree.Fields fields, String key) {
        return fields.get(key)
                .flatMap(t -> new ValueReader(linkId + "." + key, problems).read(DAY, t))
                .flatMap(a -> a instanceof Answer.Day d ? Optional.of(d.value()) : Optional.empty());
    }

    private Optional<List<DoseChange>> changes(Tree value) {
        if (isUnknown(value) || (value instanceof Tree.Text t && t.isNull())) {
            return Optional.empty();
        }
        int before = problems.all().size();
        var all = new ArrayList<DoseChange>();
        for (var item : items(value)) {
            if (item instanceof Tree.Fields f) {
                change(f).ifPresent(all::add);
            } else {
                wrong(item, new AnswerKind.ChangeList());
            }
        }
        return all.isEmpty() || problems.all().size() > before ? Optional.empty() : Optional.of(all);
    }

    private Optional<DoseChange> change(Tree.Fields fields) {
        unknownFields(fields, CHANGE_FIELDS);
        var kind = fields.text("kind").flatMap(w -> DoseChange.Kind.of(w.strip()));
        if (kind.isEmpty()) {
            problems.error(
                    fields.get("kind").map(Tree::at).orElse(fields.at()),
                    "checklist.answers.value",
                    linkId + ".kind",
                    String.join(
                            ", ",
                            java.util.Arrays.stream(DoseChange.Kind.values())
                                    .map(DoseChange.Kind::word)
                                    .toList()));
            return Optional.empty();
        }
        return Optional.of(new DoseChange(kind.get(), date(fields, "date")));
    }

    private void unknownFields(Tree.Fields fields, Set<String> known) {
        fields.fields().stream()
                .filter(f -> !known.contains(f.key()))
                .forEach(f -> problems.error(
                        f.at(), "checklist.answers.unknownKey", linkId + "." + AnswersReader.shown(f.key())));
    }
}
