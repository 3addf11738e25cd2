package org.euthymia.medicines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.euthymia.medicines.DoseReading.Assumption;
import org.euthymia.text.Texts;

/// Readings, doses and interactions in the reader's language. Immutable; any thread.
public final class MedicineWords {
    private final Medicines medicines;
    private final Texts texts;

    /// @param texts of the bundle `medicines`
    public MedicineWords(Medicines medicines, Texts texts) {
        this.medicines = medicines;
        this.texts = texts;
    }

    /// The shape and word by which a severity is told: serious (octagon), caution (triangle), note (circle).
    public enum Weight {
        SERIOUS,
        CAUTION,
        NOTE
    }

    public static Weight weight(InteractionSeverity severity) {
        return switch (severity) {
            case CONTRAINDICATED, AVOID -> Weight.SERIOUS;
            case CAUTION_MONITOR -> Weight.CAUTION;
            case MINOR -> Weight.NOTE;
        };
    }

    /// E.g. `Serious: avoid`.
    public String severity(InteractionSeverity severity) {
        return switch (severity) {
            case CONTRAINDICATED -> texts.get("severity.contraindicated");
            case AVOID -> texts.get("severity.avoid");
            case CAUTION_MONITOR -> texts.get("severity.caution-monitor");
            case MINOR -> texts.get("severity.minor");
        };
    }

    /// A drug's or class's name with a capital.
    public String name(String id) {
        var name = medicines.shownName(id);
        return name.isEmpty() ? id : name.substring(0, 1).toUpperCase(texts.locale()) + name.substring(1);
    }

    /// `Oxycodone + zolpidem`.
    public String pair(String a, String b) {
        return texts.get("words.pair", name(a), medicines.shownName(b));
    }

    public String names(List<String> ids) {
        return ids.stream().map(medicines::shownName).collect(Collectors.joining(", "));
    }

    /// What a line was understood as, without what was taken for granted.
    public String understood(DoseReading reading) {
        return switch (reading) {
            case DoseReading.Daily d -> opioid(d.drug(), d.form());
            case DoseReading.Incomplete i -> opioid(i.drug(), i.form());
            case DoseReading.NotAnOpioid n ->
                texts.get("reading.not-an-opioid", name(n.drug().id()));
            case DoseReading.OfClass c ->
                texts.get("reading.class", name(c.drugClass().id()));
            case DoseReading.Ambiguous a -> texts.get("reading.ambiguous", a.name(), names(a.ids()));
            case DoseReading.Several s -> texts.get("reading.several", names(s.ids()));
            case DoseReading.Unknown _ -> texts.get("reading.unknown");
        };
    }

    private String opioid(Opioid drug, Optional<String> form) {
        return form.map(f -> texts.get("reading.form", name(drug.id()), f)).orElseGet(() -> name(drug.id()));
    }

    /// What was taken for granted, e.g. `read as Ambien`.
    public List<String> granted(DoseReading reading) {
        return reading.takenForGranted().stream().map(this::granted).toList();
    }

    private String granted(Assumption assumption) {
        return switch (assumption) {
            case Assumption.ReadAs r -> texts.get("granted.read-as", r.name());
            case Assumption.FirstNumberIsTheOpioid _ -> texts.get("granted.first-number");
            case Assumption.AsNeeded _ -> texts.get("granted.as-needed");
            case Assumption.PatchPerHour _ -> texts.get("granted.per-hour");
        };
    }

    /// What a line does not say and has to.
    public String question(DoseReading.Incomplete reading) {
        return switch (reading.missing()) {
            case AMOUNT -> texts.get("question.amount");
            case TIMES_A_DAY -> times(reading);
            case UNIT -> texts.get("question.unit");
            case FORM -> texts.get("question.form");
            case ONE_DOSE_A_LINE -> texts.get("question.one-dose");
        };
    }

    /// "How many a day at most? Each 50 mg adds 10 MME."
    private String times(DoseReading.Incomplete reading) {
        var factor = DailyDose.conversion(reading.drug(), reading.form()) instanceof Conversion.Factor f
                ? Optional.of(f.factor())
                : Optional.<Double>empty();
        return reading.each()
                .filter(_ -> factor.isPresent())
                .map(e -> texts.get("question.times", number(e), number(e.times(factor.orElseThrow()))))
                .orElseGet(() -> texts.get("question.times.plain"));
    }

    /// `40 mg`, `0 to 60 mg`, `25 mcg/h`.
    public String amount(Amount amount, DoseUnit unit) {
        return switch (unit) {
            case MG_PER_DAY -> texts.get("amount.mg", number(amount));
            case MCG_PER_HOUR -> texts.get("amount.mcg-h", number(amount));
        };
    }

    /// `40`, `40 to 60`; to a tenth.
    public String number(Amount amount) {
        var min = DailyDose.rounded(amount.min());
        var max = DailyDose.rounded(amount.max());
        return min == max ? number(min) : texts.get("words.range", number(min), number(max));
    }

    public String number(double value) {
        return texts.get("words.number", value);
    }

    /// The total as it stands above the bar: `60`, `60 or more`, `40 to 60`, `unknown`.
    public String total(DailyDose dose) {
        if (dose.complete()) {
            return number(dose.counted());
        }
        return dose.countsAny()
                ? texts.get("total.or-more", number(dose.counted().min()))
                : texts.get("total.unknown");
    }

    /// Why a line is missing from the total.
    public String why(DailyDose.Item item) {
        return switch (item.reading()) {
            case DoseReading.Daily _ -> reason(item);
            case DoseReading.Incomplete i ->
                item.conversion().filter(Conversion.None.class::isInstance).isPresent() && !asks(i)
                        ? reason(item)
                        : question(i);
            case DoseReading.NotAnOpioid _ -> "";
            case DoseReading.OfClass _ -> texts.get("why.class");
            case DoseReading.Ambiguous a -> texts.get("why.ambiguous", names(a.ids()));
            case DoseReading.Several _ -> texts.get("why.several");
            case DoseReading.Unknown _ -> texts.get("why.unknown");
        };
    }

    /// True if an answer could bring the line into the total.
    public static boolean asks(DoseReading.Incomplete reading) {
        return reading.missing() == DoseReading.Missing.FORM
                || DailyDose.conversion(reading.drug(), reading.form()) instanceof Conversion.Factor;
    }

    private String reason(DailyDose.Item item) {
        return item.conversion()
                .map(c -> c instanceof Conversion.None n ? n.reason() : texts.get("why.unit"))
                .orElse("");
    }

    /// The name by which a line is called beside the total.
    public String called(DailyDose.Item item) {
        var ids = item.reading().drugIds();
        return ids.size() == 1
                ? medicines.shownName(ids.getFirst())
                : item.reading().text();
    }

    /// `meperidine not counted`; empty if nothing is missing.
    public String notCounted(DailyDose dose) {
        return dose.complete()
                ? ""
                : texts.get(
                        "total.not-counted",
                        dose.notCounted().stream().map(this::called).distinct().collect(Collectors.joining(", ")));
    }

    /// Where a total stands against a band: `reached`, `not reached`, `open`.
    public String standing(DailyDose.Standing standing) {
        return switch (standing) {
            case REACHED -> texts.get("band.reached");
            case NOT_REACHED -> texts.get("band.not-reached");
            case OPEN -> texts.get("band.open");
        };
    }

    /// The limits of a row of a class, e.g. `only citalopram, escitalopram`; empty if it covers all.
    public String only(InteractionTable.Fit fit) {
        return fit.only().isEmpty() ? "" : texts.get("words.only", names(fit.only()));
    }

    Texts texts() {
        return texts;
    }
}
