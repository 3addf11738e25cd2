package org.euthymia.visit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.MedicineReading;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.checklist.PartialDate;
import org.euthymia.text.Texts;

/// The medicines of a visit with dose and MME in one line. A dose that cannot be counted is said, never left out of a
/// total in silence.
final class MedicineLine {
    private final Texts texts;
    private final ChecklistWords words;

    MedicineLine(Texts texts, ChecklistWords words) {
        this.texts = texts;
        this.words = words;
    }

    String of(Answers answers, Assessment assessment) {
        var read = assessment.medicines();
        var use = answers.choice("opioid.use").map(words::value).orElseGet(() -> texts.get("note.unknown"));
        if (read.isEmpty()) {
            return texts.get("note.noMedicine", use);
        }
        var all = read.stream().map(this::one).collect(Collectors.joining("; "));
        return texts.get("note.medicines", use, all + total(current(read)) + course(answers)) + ".";
    }

    private String one(MedicineReading read) {
        var dates = dates(read.said().started(), read.said().stopped());
        return ChartNote.oneLine(read.said().text())
                + dates
                + switch (read.name().kind()) {
                    case OPIOID -> ", " + mme(read);
                    case ANTAGONIST -> ", " + texts.get("note.antagonist");
                    case NOT_AN_OPIOID -> ", " + texts.get("note.notAnOpioid");
                    case UNRESOLVED -> ", " + texts.get("note.unresolved");
                };
    }

    private String mme(MedicineReading read) {
        return read.name()
                .mmePerDay()
                .map(m -> texts.get("note.mme", amount(m)))
                .orElseGet(() -> texts.get("note.mmeNotCounted"));
    }

    private static List<MedicineReading> current(List<MedicineReading> all) {
        return all.stream()
                .filter(m -> m.name().kind() == OpioidNames.Kind.OPIOID)
                .filter(m -> m.said().stopped().isEmpty())
                .toList();
    }

    /// A sum of at least two; "at least" while one of them is not counted.
    private String total(List<MedicineReading> opioids) {
        var counted = opioids.stream()
                .flatMap(m -> m.name().mmePerDay().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (counted.length == 0 || opioids.size() < 2) {
            return "";
        }
        var sum = amount(java.util.stream.DoubleStream.of(counted).sum());
        return "; "
                + (counted.length == opioids.size()
                        ? texts.get("note.total", sum)
                        : texts.get("note.totalAtLeast", sum));
    }

    private String course(Answers answers) {
        var first = answers.day("opioid.started").map(d -> "; " + texts.get("note.first", words.date(d)));
        var last = answers.day("opioid.stopped").map(d -> "; " + texts.get("note.stopped", words.date(d)));
        return first.orElse("") + last.orElse("");
    }

    private String dates(Optional<PartialDate> started, Optional<PartialDate> stopped) {
        var from =
                started.map(d -> ", " + texts.get("note.since", words.date(d))).orElse("");
        return from
                + stopped.map(d -> ", " + texts.get("note.stopped", words.date(d)))
                        .orElse("");
    }

    private static String amount(double mme) {
        return BigDecimal.valueOf(mme)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
