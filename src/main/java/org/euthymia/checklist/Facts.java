package org.euthymia.checklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// What the rules look at: the answers with their medicines understood, their dates ordered, and their contradictions.
record Facts(
        Answers answers,
        PartialDate visit,
        List<MedicineReading> medicines,
        List<Contradiction> contradictions,
        Course course,
        Relation relation) {
    Facts {
        medicines = List.copyOf(medicines);
        contradictions = List.copyOf(contradictions);
    }

    static Facts of(Answers answers, OpioidNames names, LocalDate today) {
        var medicines = answers.medicines().stream()
                .map(m -> new MedicineReading(m, names.read(m.text())))
                .toList();
        return of(answers, medicines, today);
    }

    private static Facts of(Answers answers, List<MedicineReading> medicines, LocalDate today) {
        var visit = answers.day("asOf").orElse(PartialDate.of(today));
        var opioids = medicines.stream()
                .filter(MedicineReading::mayBeOpioid)
                .map(MedicineReading::said)
                .toList();
        return new Facts(
                answers,
                visit,
                medicines,
                Contradictions.in(answers, visit, medicines),
                Course.of(answers, opioids, Span.of(visit)),
                Relation.of(answers));
    }

    /// The same visit with other answers; the medicines must be the same.
    Facts with(Answers other) {
        return of(other, medicines, visit.first());
    }

    boolean touched(Contradiction.Touches... kinds) {
        return contradictions.stream().anyMatch(c -> Arrays.asList(kinds).contains(c.touches()));
    }

    Span visitSpan() {
        return Span.of(visit);
    }

    /// How any opioid was taken, of all and of each.
    List<String> how() {
        var own = medicines.stream().filter(MedicineReading::mayBeOpioid).flatMap(m -> m.said().how().stream());
        return java.util.stream.Stream.concat(answers.choices("opioid.how").stream(), own)
                .distinct()
                .toList();
    }
}
