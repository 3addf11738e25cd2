package org.euthymia.medicines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The daily dose of several lines in MME, CDC 2022 factors. An estimate for weighing risk; never for switching
/// opioids.
///
/// @param items one for each line, in order
/// @param counted sum of what could be counted
/// @param notCounted lines that are or may be an opioid and are missing from the sum: no factor, no amount, or not
/// understood
public record DailyDose(List<Item> items, Amount counted, List<Item> notCounted) {
    public DailyDose {
        items = List.copyOf(items);
        notCounted = List.copyOf(notCounted);
    }

    /// @param conversion empty when the drug is unknown or no opioid
    /// @param mme empty when it cannot be counted
    public record Item(DoseReading reading, Optional<Conversion> conversion, Optional<Amount> mme) {}

    /// Where a total stands against a threshold. Three-valued: a part that is not counted leaves "below" open.
    public enum Standing {
        REACHED,
        NOT_REACHED,
        OPEN
    }

    public static DailyDose of(List<DoseReading> readings) {
        var items = readings.stream().map(DailyDose::item).toList();
        var sum = Amount.NONE;
        var missing = new ArrayList<Item>();
        for (var item : items) {
            if (item.mme().isPresent()) {
                sum = sum.plus(item.mme().get());
            } else if (mayBeAnOpioid(item.reading())) {
                missing.add(item);
            }
        }
        return new DailyDose(items, sum, missing);
    }

    private static boolean mayBeAnOpioid(DoseReading reading) {
        return switch (reading) {
            case DoseReading.NotAnOpioid _ -> false;
            case DoseReading.OfClass c -> c.drugClass().id().equals(Interaction.ANY_OPIOID);
            case DoseReading.Daily _,
                    DoseReading.Incomplete _,
                    DoseReading.Ambiguous _,
                    DoseReading.Several _,
                    DoseReading.Unknown _ -> true;
        };
    }

    private static Item item(DoseReading reading) {
        return switch (reading) {
            case DoseReading.Daily daily -> {
                var conversion = conversion(daily.drug(), daily.form());
                yield new Item(reading, Optional.of(conversion), mme(daily, conversion));
            }
            case DoseReading.Incomplete part ->
                new Item(reading, Optional.of(conversion(part.drug(), part.form())), Optional.empty());
            case DoseReading.NotAnOpioid _,
                    DoseReading.OfClass _,
                    DoseReading.Ambiguous _,
                    DoseReading.Several _,
                    DoseReading.Unknown _ -> new Item(reading, Optional.empty(), Optional.empty());
        };
    }

    static Conversion conversion(Opioid drug, Optional<String> form) {
        return drug.forms().stream()
                .filter(f -> form.isPresent() && f.form().equals(form.get()))
                .findFirst()
                .map(Opioid.FormConversion::conversion)
                .orElse(drug.conversion());
    }

    private static Optional<Amount> mme(DoseReading.Daily daily, Conversion conversion) {
        return switch (conversion) {
            case Conversion.Factor f
            when f.unit() == daily.unit() -> Optional.of(daily.amount().times(f.factor()));
            case Conversion.Factor _, Conversion.None _ -> Optional.empty();
        };
    }

    /// True when at least one opioid is in the sum.
    public boolean countsAny() {
        return items.stream().anyMatch(i -> i.mme().isPresent());
    }

    /// True when every opioid named is in the sum.
    public boolean complete() {
        return notCounted.isEmpty();
    }

    public Standing against(double threshold) {
        // Sums of decimal factors: 49.999999999999996 is 50.
        if (rounded(counted.min()) >= threshold) {
            return Standing.REACHED;
        }
        return complete() && rounded(counted.max()) < threshold ? Standing.NOT_REACHED : Standing.OPEN;
    }

    /// To a tenth, as shown.
    public static double rounded(double mme) {
        return Math.round(mme * 10) / 10.0;
    }
}
