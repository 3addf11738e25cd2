package org.euthymia.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/// Answers made by chance from a seed: some nearly empty, some nearly full, some contradicting themselves.
public final class GeneratedAnswers {
    private static final List<String> MEDICINES =
            List.of("methadone 75 mg daily", "kratom", "alprazolam 1 mg", "naltrexone", "blue ones", "codeine 30 mg");
    private static final LocalDate EARLIEST = LocalDate.of(2024, 6, 1);

    private final Random random;

    public GeneratedAnswers(long seed) {
        this.random = new Random(seed);
    }

    /// Around the fully answered case: most answers as they are there, a few by chance or blank.
    public Answers near(Answers base) {
        var all = new LinkedHashMap<>(base.byLinkId());
        int changes = random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            var linkId = pick(Items.all());
            if (random.nextInt(3) == 0) {
                all.remove(linkId);
            } else if (!linkId.equals("asOf")) {
                all.put(linkId, value(linkId));
            }
        }
        return new Answers(all);
    }

    public Answers any() {
        var all = new LinkedHashMap<String, Answer>();
        var share = random.nextDouble();
        for (var linkId : Items.all()) {
            if (random.nextDouble() < share) {
                all.put(linkId, value(linkId));
            }
        }
        all.put("asOf", new Answer.Day(PartialDate.of(Samples.TODAY)));
        return new Answers(all);
    }

    public Answer value(String linkId) {
        return switch (Items.kind(linkId).orElseThrow()) {
            case AnswerKind.OneOf o -> new Answer.Choice(pick(o.values()));
            case AnswerKind.AnyOf a -> new Answer.Choices(some(a.values()));
            case AnswerKind.Whole w ->
                new Answer.Whole(
                        linkId.equals("patient.age") ? 8 + random.nextInt(80) : w.min() + random.nextInt(w.max() + 1));
            case AnswerKind.Points p -> new Answer.Whole(pick(p.values()));
            case AnswerKind.Day _ -> new Answer.Day(date());
            case AnswerKind.MedicineList _ -> new Answer.Medicines(medicines());
            case AnswerKind.ChangeList _ -> new Answer.Changes(changes());
        };
    }

    private List<Medicine> medicines() {
        var all = new ArrayList<Medicine>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            all.add(
                    random.nextInt(3) > 0
                            ? Medicine.named(pick(MEDICINES))
                            : new Medicine(
                                    pick(MEDICINES),
                                    List.of(),
                                    java.util.Optional.of(date()),
                                    random.nextBoolean() ? java.util.Optional.of(date()) : java.util.Optional.empty(),
                                    random.nextBoolean() ? changes() : List.of()));
        }
        return all;
    }

    private List<DoseChange> changes() {
        var all = new ArrayList<DoseChange>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            all.add(new DoseChange(
                    pick(List.of(DoseChange.Kind.values())),
                    random.nextInt(5) == 0 ? java.util.Optional.empty() : java.util.Optional.of(date())));
        }
        return all;
    }

    private PartialDate date() {
        var day = EARLIEST.plusDays(random.nextInt(760));
        var text = day.toString();
        return PartialDate.parse(text.substring(0, pick(List.of(4, 7, 10, 10, 10))))
                .orElseThrow();
    }

    private <T> List<T> some(List<T> all) {
        var chosen = new ArrayList<T>();
        chosen.add(pick(all));
        if (random.nextInt(3) == 0) {
            var other = pick(all);
            if (!chosen.contains(other)) {
                chosen.add(other);
            }
        }
        return chosen;
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
