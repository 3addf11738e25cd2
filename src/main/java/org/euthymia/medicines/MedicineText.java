package org.euthymia.medicines;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.euthymia.medicines.InteractionTable.Found;
import org.euthymia.text.Texts;

/// Doses and interactions as plain text, for the command line and for copying. Pure; any thread.
///
/// @param reference the reference of a source by its id
public record MedicineText(Medicines medicines, MedicineWords words, Function<String, String> reference) {
    private static final String IN = "  ";

    /// Every line with its factor and caveats, the total with what it leaves out, the bands, the sources.
    public String dose(DailyDose dose) {
        var lines = new ArrayList<String>();
        var sources = new LinkedHashSet<>(medicines.notes().sources());
        for (var item : dose.items()) {
            lines.add(item.reading().text());
            lines.add(IN + line(item));
            item.conversion().ifPresent(c -> sources.addAll(c.sources()));
            caveats(item).forEach(c -> {
                lines.add(IN + "- " + c.text());
                sources.addAll(c.sources());
            });
        }
        lines.add("");
        lines.add(total(dose));
        dose.notCounted().forEach(i -> lines.add(IN + texts().get("text.left-out", words.called(i), words.why(i))));
        for (var band : medicines.notes().bands()) {
            lines.add(texts().get(
                            "text.band",
                            words.number(band.from()),
                            words.standing(dose.against(band.from())),
                            band.meaning().text()));
            sources.addAll(band.meaning().sources());
        }
        medicines.notes().warnings().forEach(w -> {
            lines.add(w.text());
            sources.addAll(w.sources());
        });
        lines.addAll(sources(List.copyOf(sources)));
        return String.join("\n", lines);
    }

    /// `60 or more MME a day (CDC 2022 factors); meperidine not counted`.
    public String total(DailyDose dose) {
        var missing = words.notCounted(dose);
        return texts().get("text.total", words.total(dose)) + (missing.isEmpty() ? "" : "; " + missing);
    }

    /// What a line was understood as, and its part of the total.
    public String line(DailyDose.Item item) {
        var parts = new ArrayList<>(List.of(words.understood(item.reading())));
        parts.addAll(words.granted(item.reading()));
        if (item.reading() instanceof DoseReading.Daily d) {
            var amount = words.number(d.amount()) + " " + d.unit().symbol();
            parts.add(
                    item.mme().isPresent() && item.conversion().orElseThrow() instanceof Conversion.Factor f
                            ? texts().get(
                                            "text.sum",
                                            amount,
                                            words.number(f.factor()),
                                            words.number(item.mme().get()))
                            : amount);
        }
        var asked = item.mme().isEmpty() ? words.why(item) : "";
        if (!asked.isEmpty()) {
            parts.add(texts().get("text.uncounted", asked));
        }
        return String.join(" · ", parts);
    }

    /// The caveats of a line's opioid.
    public static List<Fact> caveats(DailyDose.Item item) {
        return switch (item.reading()) {
            case DoseReading.Daily d -> d.drug().caveats();
            case DoseReading.Incomplete i -> i.drug().caveats();
            case DoseReading.NotAnOpioid _,
                    DoseReading.OfClass _,
                    DoseReading.Ambiguous _,
                    DoseReading.Several _,
                    DoseReading.Unknown _ -> List.of();
        };
    }

    /// Every pair with each row that fits, then what was looked for without an entry.
    public String interactions(Found found) {
        var lines = new ArrayList<String>();
        var sources = new LinkedHashSet<String>();
        for (var pair : found.pairs()) {
            lines.add(texts().get(
                            "text.pair",
                            words.severity(pair.severity()).toUpperCase(texts().locale()),
                            words.pair(pair.a(), pair.b())));
            for (var fit : pair.fits()) {
                lines.addAll(row(fit));
                sources.addAll(fit.row().sources());
            }
            lines.add("");
        }
        if (!found.nothingFound().isEmpty()) {
            lines.add(nothing(found));
        }
        lines.addAll(sources(List.copyOf(sources)));
        return String.join("\n", lines).strip();
    }

    private List<String> row(InteractionTable.Fit fit) {
        var row = fit.row();
        var lines = new ArrayList<String>();
        var only = words.only(fit);
        lines.add(IN + row.id() + " " + words.severity(row.severity()) + (only.isEmpty() ? "" : " (" + only + ")"));
        lines.add(IN + IN + texts().get("text.mechanism", row.mechanism()));
        lines.add(IN + IN + texts().get("text.effect", row.effect()));
        lines.add(IN + IN + texts().get("text.action", row.action()));
        row.note().ifPresent(n -> lines.add(IN + IN + texts().get("text.note", n)));
        lines.add(IN + IN + texts().get("text.certainty", row.certainty(), String.join(", ", row.sources())));
        return lines;
    }

    /// "Nothing in this library for ...: no entry does not mean safe."
    public String nothing(Found found) {
        return texts().get(
                        "words.nothing",
                        found.nothingFound().stream()
                                .map(p -> texts().get(
                                                "words.pair",
                                                medicines.shownName(p.getFirst()),
                                                medicines.shownName(p.getLast())))
                                .collect(Collectors.joining(", ")));
    }

    private List<String> sources(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<>(List.of("", texts().get("text.sources")));
        ids.forEach(id -> lines.add(IN + "[" + id + "] " + reference.apply(id)));
        return lines;
    }

    private Texts texts() {
        return words.texts();
    }
}
